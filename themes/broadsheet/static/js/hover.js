// A mouse that rests on a marked word shows its card for a while.

import { card, close, open, pinned } from './card.js';

const OPENS_AFTER = 280; // ms of hover; shorter, and cards flicker up under a moving pointer
const CLOSES_AFTER = 260; // ms, so that the pointer can reach the card

let timer = 0;

/** Do this after a while, instead of what else was waiting. */
function wait(delay, act) {
  clearTimeout(timer);
  if (act) timer = setTimeout(act, delay);
}

document.addEventListener('pointerover', ({ target, pointerType, buttons }) => {
  if (pointerType !== 'mouse' || buttons) return;
  const mark = target.closest?.('main a[data-g]');
  if (pinned || card.contains(target)) wait();
  else if (mark && !mark.hasAttribute('data-beside')) wait(OPENS_AFTER, () => open(mark)); // beside: in the margin
  else wait(CLOSES_AFTER, close);
});

document.addEventListener('pointerdown', () => wait(), true);

// Where the mouse came to rest before this was there.
const rest = matchMedia('(hover: hover)').matches && document.querySelector('main a[data-g]:hover');
if (rest) wait(OPENS_AFTER, () => open(rest));
