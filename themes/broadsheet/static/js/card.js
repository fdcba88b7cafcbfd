// The one card of the page: what it says, of which word, how it comes and goes.

import { explanationOf } from './explanation.js';
import { isSheet, place } from './placement.js';
import { style } from './styles.js';

export const card = document.importNode(document.getElementById('card-template').content, true).firstElementChild;
export let pinned = false; // whether it stays when the pointer leaves

let word = null; // the marked word whose card is open
let shown = null; // the link that it explains: `word`, or one followed inside the card
let told = null; // the explanation of that link
let trail = []; // links explained before it
let pressed = null; // the pinned card's word, while the pointer is down on it
let turn = 0; // counts explanations: one that comes too late is dropped

const styled = style('card');
const saving = () => import('./save-button.js');
const part = (name) => card.querySelector('.card-' + name);

document.body.append(card);
for (const mark of document.querySelectorAll('main a[data-g]')) mark.setAttribute('aria-controls', card.id);

/** A link to an entry was clicked: open or close its card, or explain it in the card in which it stands. */
export function choose(link, { byKey, byTouch, again }) {
  if (card.contains(link)) follow(link);
  else if ((link === pressed && !again) || (byKey && link === word)) close();
  else open(link, { pin: true, focus: byKey || byTouch });
}

/** Open the card of a mark; without `pin` it is gone when the pointer leaves. */
export async function open(mark, { pin = false, focus = false } = {}) {
  if (mark !== word) {
    const explanation = await explained(mark, pin);
    if (!explanation || !(pin || mark.matches(':hover'))) return; // the pointer may be gone by now
    close();
    word = mark;
    show(mark, explanation);
    mark.ariaExpanded = 'true';
    card.showPopover({ source: mark }); // Tab goes from the word into the card, and on to the next word
    place(card, mark);
    if (isSheet()) import('./phone-back.js').then(({ hold }) => hold(card));
  }
  pinned ||= pin;
  if (focus) card.focus({ preventScroll: true });
}

/** Explain, in the open card, a link that stands in it; or the one before it. */
async function follow(link, goBack = false) {
  const explanation = await explained(link, true);
  if (!explanation || !word) return;
  if (goBack) trail.pop();
  else trail.push(shown);
  pinned = true;
  show(link, explanation);
  card.focus({ preventScroll: true });
}

/** What the card says; null if it comes too late, or not at all: then the link is followed, if the reader meant to. */
async function explained(link, meant) {
  const now = ++turn;
  const [explanation] = await Promise.all([explanationOf(link).catch(() => null), styled]);
  if (now !== turn) return null;
  if (!explanation && meant) location.assign(link.href);
  return explanation;
}

function show(link, explanation) {
  const { type, lang, term, label, parts } = explanation;
  shown = link;
  told = explanation;
  card.dataset.t = type;
  for (const name of ['term', 'text']) part(name).lang = lang || document.documentElement.lang;
  part('type').textContent = label;
  part('term').textContent = term;
  part('text').replaceChildren(...parts);
  part('full').href = link.href;
  part('back').hidden = trail.length === 0;
  card.scrollTop = 0;
  saving().then(({ draw }) => link === shown && draw(part('save'), link));
}

/** Put the card away, if it is open. */
export function close() {
  if (word) card.hidePopover();
}

/** However it was closed: by us, by Esc, by a click elsewhere. */
function closed() {
  if (card.contains(document.activeElement)) word.focus({ preventScroll: true });
  word.ariaExpanded = 'false';
  word = shown = told = null;
  pinned = false;
  trail = [];
}

part('back').addEventListener('click', () => follow(trail.at(-1), true));
part('save').addEventListener('click', () => {
  const [link, explanation] = [shown, told];
  saving().then(({ toggle }) => toggle(part('save'), link, explanation));
});
part('close').addEventListener('click', close);
card.addEventListener('beforetoggle', ({ newState }) => newState === 'closed' && word && closed());

// Tab out of the card closes it: it would cover what the focus goes to.
card.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget && relatedTarget !== word && !card.contains(relatedTarget)) close();
});

// The popover closes itself on a click outside it, before our click comes: what was open is remembered.
const remember = ({ target }) => (pressed = pinned && word?.contains(target) ? word : null);
document.addEventListener('pointerdown', remember, true);
