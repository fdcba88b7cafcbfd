// The one card of the page. A marked word is a link first: without this file it leads to its entry. With it, hover
// shows the card for a while, a click or tap pins it, Enter goes into it, Esc leaves it and comes back to the word.

import { explanationOf } from './explanation.js';
import { place } from './placement.js';

const OPENS_AFTER = 280; // ms of hover; shorter, and cards flicker up under a moving pointer
const CLOSES_AFTER = 260; // ms, so that the pointer can reach the card

const card = document.importNode(document.getElementById('card-template').content, true).firstElementChild;
const back = card.querySelector('.card-back');

let word = null; // the marked word whose card is open
let pinned = false; // whether it stays when the pointer leaves
let shown = null; // the link that the card explains: `word`, or a link followed inside the card
let trail = []; // links explained before it in this card
let pressed = null; // the pinned card's word, while the pointer is down on it
let entered = null; // the link on which Enter went down
let timer = 0;
let turn = 0; // counts openings: an explanation that comes too late is dropped

document.body.append(card);
for (const mark of document.querySelectorAll('main a[data-g]')) {
  mark.setAttribute('aria-haspopup', 'dialog');
  mark.setAttribute('aria-expanded', 'false');
  mark.setAttribute('aria-controls', card.id);
}

// ---------------------------------------------------------------- open, show, close

async function open(mark, { pin = false, focus = false } = {}) {
  stopWaiting();
  if (mark !== word) {
    const now = ++turn;
    const explanation = await explanationOf(mark).catch(() => null);
    if (now !== turn) return;
    if (!explanation) {
      if (pin) location.assign(mark.href);
      return;
    }
    close();
    word = mark;
    fill(mark, explanation);
    mark.setAttribute('aria-expanded', 'true');
    card.showPopover({ source: mark }); // Tab goes from the word into the card, and on to the next word
    place(card, mark);
  }
  pinned ||= pin;
  if (focus) card.focus({ preventScroll: true });
}

function close() {
  if (word) card.hidePopover();
}

/** However the card was closed: by us, by Esc, by a click elsewhere. */
function closed() {
  stopWaiting();
  if (card.contains(document.activeElement)) word.focus({ preventScroll: true });
  word.setAttribute('aria-expanded', 'false');
  word = shown = null;
  pinned = false;
  trail = [];
}

/** Explain, in the open card, a link that stands in it (or the one before, on the way back). */
async function follow(link, { backwards = false } = {}) {
  const now = ++turn;
  const explanation = await explanationOf(link).catch(() => null);
  if (now !== turn || !word) return;
  if (!explanation) {
    location.assign(link.href);
    return;
  }
  if (backwards) trail.pop();
  else trail.push(shown);
  pinned = true;
  fill(link, explanation);
  card.focus({ preventScroll: true });
}

function fill(link, { type, lang, term, label, parts }) {
  shown = link;
  card.dataset.t = type;
  card.lang = lang || document.documentElement.lang;
  card.querySelector('.ty').textContent = label;
  card.querySelector('.term').textContent = term;
  card.querySelector('.card-text').replaceChildren(...parts);
  card.querySelector('.card-full').href = link.href;
  back.hidden = trail.length === 0;
  card.scrollTop = 0;
}

function wait(delay, act) {
  stopWaiting();
  timer = setTimeout(act, delay);
}

function stopWaiting() {
  clearTimeout(timer);
}

// ---------------------------------------------------------------- pointer and keyboard

const markAt = (target) => target.closest?.('main a[data-g]') ?? null;

document.addEventListener('pointerover', ({ target, pointerType, buttons }) => {
  if (pointerType !== 'mouse' || buttons) return;
  const mark = markAt(target);
  if (card.contains(target) || pinned) stopWaiting();
  else if (mark) wait(OPENS_AFTER, () => open(mark));
  else if (word) wait(CLOSES_AFTER, close);
  else stopWaiting();
});

// The popover closes itself on a click outside it, before our click comes: what was open is remembered here.
document.addEventListener('pointerdown', ({ target }) => (pressed = pinned && markAt(target) === word ? word : null), true);

// Firefox's click does not tell whether Enter made it.
document.addEventListener('keydown', ({ key, target }) => (entered = key === 'Enter' ? target : null), true);

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-g]');
  const byKey = link && (entered === link || event.detail === 0); // 0: a screen reader's click
  entered = null;
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (card.contains(link)) {
    event.preventDefault();
    follow(link);
  } else if (markAt(link)) {
    event.preventDefault();
    if (link === pressed || (byKey && link === word)) close();
    else open(link, { pin: true, focus: byKey || event.pointerType === 'touch' });
  }
});

back.addEventListener('click', () => follow(trail.at(-1), { backwards: true }));
card.querySelector('.card-close').addEventListener('click', close);
card.addEventListener('beforetoggle', ({ newState }) => newState === 'closed' && word && closed());

// Tab out of the card: it would cover what the focus goes to.
card.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget && relatedTarget !== word && !card.contains(relatedTarget)) close();
});

addEventListener('scroll', () => word && card.matches(':popover-open') && !CSS.supports('anchor-name: --a') && place(card, word), {
  passive: true,
});
