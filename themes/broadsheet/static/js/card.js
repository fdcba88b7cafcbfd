// The one card of the page. A marked word is a link first: without this file it leads to its entry. With it, hover
// shows the card for a while, a click or tap pins it, Enter goes into it, Esc comes back to the word.

import { explanationOf } from './explanation.js';
import { place } from './placement.js';

const OPENS_AFTER = 280; // ms of hover; shorter, and cards flicker up under a moving pointer
const CLOSES_AFTER = 260; // ms, so that the pointer can reach the card

const card = document.importNode(document.getElementById('card-template').content, true).firstElementChild;
const back = card.querySelector('.card-back');

let word = null; // the marked word whose card is open
let pinned = false; // whether it stays when the pointer leaves
let shown = null; // the link that it explains: `word`, or one followed inside the card
let trail = []; // links explained before it
let pressed = null; // the pinned card's word, while the pointer is down on it
let entered = null; // the link on which Enter went down
let timer = 0;
let turn = 0; // counts explanations: one that comes too late is dropped

document.body.append(card);
for (const mark of document.querySelectorAll('main a[data-g]')) {
  mark.setAttribute('aria-haspopup', 'dialog');
  mark.setAttribute('aria-expanded', 'false');
  mark.setAttribute('aria-controls', card.id);
}

async function open(mark, { pin = false, focus = false } = {}) {
  wait();
  if (mark !== word) {
    const explanation = await explained(mark, pin);
    if (!explanation || !(pin || mark.matches(':hover'))) return; // the pointer may be gone by now
    close();
    word = mark;
    show(mark, explanation);
    mark.setAttribute('aria-expanded', 'true');
    card.showPopover({ source: mark }); // Tab goes from the word into the card, and on to the next word
    place(card, mark);
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
  const explanation = await explanationOf(link).catch(() => null);
  if (now !== turn) return null;
  if (!explanation && meant) location.assign(link.href);
  return explanation;
}

function show(link, { type, lang, term, label, parts }) {
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

function close() {
  if (word) card.hidePopover();
}

/** However it was closed: by us, by Esc, by a click elsewhere. */
function closed() {
  wait();
  if (card.contains(document.activeElement)) word.focus({ preventScroll: true });
  word.setAttribute('aria-expanded', 'false');
  word = shown = null;
  pinned = false;
  trail = [];
}

/** Do this after a while, instead of what else was waiting. */
function wait(delay, act) {
  clearTimeout(timer);
  if (act) timer = setTimeout(act, delay);
}

const markAt = (target) => target.closest?.('main a[data-g]') ?? null;

document.addEventListener('pointerover', ({ target, pointerType, buttons }) => {
  if (pointerType !== 'mouse' || buttons) return;
  const mark = markAt(target);
  if (pinned || card.contains(target)) wait();
  else if (mark) wait(OPENS_AFTER, () => open(mark));
  else wait(CLOSES_AFTER, close);
});

// The popover closes itself on a click outside it, before our click comes: what was open is remembered.
const remember = ({ target }) => (pressed = pinned && markAt(target) === word ? word : null);
document.addEventListener('pointerdown', remember, true);

// Firefox's click does not tell whether Enter made it.
document.addEventListener('keydown', ({ key, target }) => (entered = key === 'Enter' ? target : null), true);

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-g]');
  const byKey = entered === link || event.detail === 0; // 0: a screen reader's click
  entered = null;
  if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (card.contains(link)) follow(link);
  else if (link === pressed || (byKey && link === word)) close();
  else open(link, { pin: true, focus: byKey || event.pointerType === 'touch' });
});

back.addEventListener('click', () => follow(trail.at(-1), true));
card.querySelector('.card-close').addEventListener('click', close);
card.addEventListener('beforetoggle', ({ newState }) => newState === 'closed' && word && closed());

// Tab out of the card closes it: it would cover what the focus goes to.
card.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget && relatedTarget !== word && !card.contains(relatedTarget)) close();
});
