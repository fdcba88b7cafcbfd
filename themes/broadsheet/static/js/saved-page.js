// The page of saved words. Texts go in as text nodes only: they come out of storage.

import { forget, onSavedChange, placeOf, restore, savedWords } from './saved-words.js';
import { keep, recall, whole } from './site.js';

const page = document.querySelector('[data-saved-words]');
const list = document.getElementById('saved-list');
const status = document.getElementById('saved-status');
const undoAll = document.getElementById('saved-undo');
const words = page.dataset;
const { compare } = new Intl.Collator(document.documentElement.lang);

const ORDERS = { newest: oneGroup, az: (all) => oneGroup(all.toSorted((a, b) => compare(a.term, b.term))), story: byStory };

let gone = []; // what the last `Remove all` took

/** Draw what is saved. What was removed one by one can no longer be put back. */
function draw() {
  const all = savedWords();
  const order = page.querySelector('[name="order"]:checked').value;
  list.replaceChildren(...ORDERS[order](all).flatMap(({ title, address, members }) => group(title, address, members)));
  page.dataset.count = all.length;
  status.textContent = all.length ? counted(all.length, 'count') : '';
  undoAll.hidden = true;
}

const counted = (number, name) => words[name + (number === 1 ? 'One' : 'Other')].replace('{n}', number);

// ---------------------------------------------------------------- orders

function oneGroup(members) {
  return [{ members }];
}

function byStory(all) {
  const groups = Map.groupBy(all, ({ story }) => story.replace(/#.*/, ''));
  return [...groups].map(([address, members]) => ({ title: members[0].title || words.noStory, address, members }));
}

// ---------------------------------------------------------------- words

function group(title, address, members) {
  const rows = document.createElement('ul');
  rows.className = 'plain';
  rows.append(...members.map(row));
  return title ? [heading(title, address), rows] : [rows];
}

function heading(title, address) {
  const line = document.createElement('h2');
  line.append(address ? linkTo(whole(address), title) : title);
  return line;
}

function linkTo(address, text) {
  return Object.assign(document.createElement('a'), { href: address, textContent: text });
}

function row(word) {
  const item = copy('saved-word');
  const part = (name) => item.querySelector(name);
  item.dataset.t = word.type;
  part('.ty').textContent = words['type_' + word.type] ?? words.type_other;
  part('.term').append(linkTo(whole(word.entry), word.term));
  part('.term').lang = part('.d').lang = word.lang;
  part('.d').textContent = word.definition;
  part('mark').before(word.before);
  part('mark').after(word.after);
  Object.assign(part('mark a'), { href: placeOf(word), textContent: word.word });
  part('blockquote').hidden = !word.word;
  if (word.title) part('.byline').append(linkTo(placeOf(word), word.title));
  const button = part('button');
  button.ariaLabel = words.remove.replace('{term}', word.term);
  button.addEventListener('click', () => remove(word, item));
  return item;
}

const copy = (name) => document.importNode(document.getElementById(name).content, true).firstElementChild;

/** In the place of a removed word stands the offer to put it back. */
function remove(word, item) {
  if (!forget([word.id])) return tell(words.failed);
  const offer = copy('saved-gone');
  offer.querySelector('span').textContent = words.removed.replace('{term}', word.term);
  item.replaceWith(offer);
  count();
  const undo = offer.querySelector('button');
  undo.focus();
  undo.addEventListener('click', () => {
    if (!restore([word])) return tell(words.failed);
    offer.replaceWith(item);
    count();
    item.querySelector('button').focus();
  });
}

function count() {
  const left = savedWords().length;
  page.dataset.count = left;
  tell(counted(left, 'count'));
}

const tell = (text) => (status.textContent = text);

// ---------------------------------------------------------------- all words

const tools = {
  anki: () => download('anki'),
  csv: () => download('csv'),
  print: () => print(),
  'remove-all': () => {
    const all = savedWords();
    if (!forget(all.map(({ id }) => id))) return tell(words.failed);
    draw();
    gone = all;
    tell(counted(all.length, 'gone'));
    undoAll.hidden = false;
    undoAll.focus();
  },
};

async function download(kind) {
  const { handOver } = await import('./word-files.js');
  handOver(kind, words.file, savedWords(), words.columns.split(' | '));
}

for (const [name, act] of Object.entries(tools)) document.getElementById('saved-' + name).addEventListener('click', act);

undoAll.addEventListener('click', () => {
  restore(gone);
  draw();
  page.querySelector('h1').focus();
});

for (const choice of page.querySelectorAll('[name="order"]')) {
  choice.checked = choice.value === (recall('saved-order') ?? 'newest');
  choice.addEventListener('change', () => {
    keep('saved-order', choice.value);
    draw();
  });
}

onSavedChange(draw);
draw();
