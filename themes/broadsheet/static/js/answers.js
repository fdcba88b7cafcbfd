// Answers on the search page, as one types. What is asked comes from the field and js/filters.js, answers from
// js/engine.js and js/forms.js, and js/address.js keeps the search in the address. js/search.js fetches this file.

import { keepInAddress, keepPlace, placeKept, settle, wishInAddress } from './address.js';
import { showWays } from './elsewhere.js';
import { ask } from './engine.js';
import { chosenFilters, clearFilters, drawFilters, filterNames } from './filters.js';
import { entriesCalled, fold, formsNear } from './forms.js';
import { resultItem, wordsFound } from './results.js';

const PAUSE = 120; // ms without a key before a search
const SHOWN = 10; // results at a time: each costs a request

const desk = document.querySelector('[data-search]');
const field = document.getElementById('search-field');
const order = document.getElementById('search-order');
const status = document.getElementById('search-status');
const list = document.getElementById('search-results');
const more = document.getElementById('search-more');
const near = document.getElementById('search-near');

let waiting = []; // results of the last search that are not yet shown
let total = 0; // all of them
let met = new Set(); // addresses that are shown
let turn = 0; // counts searches: an answer that comes too late is dropped
let timer = 0;
let answered = ''; // the search in the address that was last answered

// ---------------------------------------------------------------- a search

async function search() {
  clearTimeout(timer);
  const now = ++turn;
  const wish = { query: field.value.trim(), order: order.value, filters: chosenFilters() };
  const wanted = Boolean(wish.query || Object.keys(wish.filters).length);
  keepInAddress(wish);
  answered = location.search;
  try {
    const [{ results, counts }, entries] = await Promise.all([ask(wish), entriesCalled(wish)]);
    const first = results.slice(0, Math.max(SHOWN, placeKept().shown));
    const pages = await Promise.all(first.map((result) => result.data()));
    const suggested = entries.length || isThere(wish.query, pages) ? [] : await formsNear(wish.query);
    if (now !== turn) return;
    drawFilters(counts, wish.filters);
    drawList([...entries, ...pages], results.slice(first.length), results.length, wish.query);
    drawElsewhere(suggested);
    status.textContent = wanted ? sentence() : '';
  } catch (slip) {
    if (now !== turn) return;
    drawList([], [], 0, '');
    drawElsewhere([]);
    status.textContent = status.dataset.failed;
    throw slip;
  }
}

/** Whether these pages have every word of the query: Pagefind finds words that resemble it too. */
function isThere(query, pages) {
  const found = pages.flatMap(wordsFound).map(fold);
  return fold(query).split(' ').every((word) => found.some((other) => other.startsWith(word)));
}

function drawList(pages, rest, count, query) {
  [waiting, total, met] = [rest, count, new Set()];
  list.replaceChildren(...unmet(pages).map((page) => resultItem(page, query)));
  more.hidden = waiting.length === 0;
}

/** Those pages that are not shown yet: an entry that the query names stands first, and is found by Pagefind too. */
function unmet(pages) {
  return pages.filter(({ url }) => {
    const { pathname } = new URL(url, location.href);
    return met.size < met.add(pathname).size;
  });
}

async function showMore() {
  const now = turn;
  const query = field.value.trim();
  const start = list.children.length;
  const pages = await Promise.all(waiting.splice(0, SHOWN).map((result) => result.data()));
  if (now !== turn) return;
  list.append(...unmet(pages).map((page) => resultItem(page, query)));
  more.hidden = waiting.length === 0;
  list.children[start]?.querySelector('a').focus();
}

/** Where else to look, and what may have been meant, when nothing was found. */
function drawElsewhere(suggested) {
  showWays(!list.children.length);
  near.hidden = suggested.length === 0;
  near.querySelector('ul').replaceChildren(
    ...suggested.map(({ name, address }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = address;
      link.textContent = name;
      item.append(link);
      return item;
    }),
  );
}

function sentence() {
  const { none, one, other } = status.dataset;
  const count = waiting.length ? total : list.children.length;
  return (count === 0 ? none : count === 1 ? one : other).replace('{n}', count.toLocaleString(document.documentElement.lang));
}

// ---------------------------------------------------------------- the reader's doing

function typed() {
  clearTimeout(timer);
  timer = setTimeout(search, PAUSE);
}

/** A search by anything but typing has an address of its own. */
function chosen() {
  settle();
  search();
  settle();
}

function fillIn({ query, order: wished, filters }) {
  field.value = query;
  order.value = wished;
  drawFilters({}, filters);
}

/** Up and down between the field and the titles. */
function step(event) {
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [field, ...list.querySelectorAll('.result-title')];
  const at = stops.indexOf(document.activeElement);
  const next = at < 0 ? null : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** To a search that was shared, or that one comes back to. */
async function comeBack() {
  const { top } = placeKept();
  await search();
  if (top) scrollTo({ top, behavior: 'instant' });
}

field.addEventListener('input', typed);
field.addEventListener('change', () => {
  if (field.value.trim() !== wishInAddress([]).query) search();
  settle();
});
order.addEventListener('change', chosen);
desk.querySelector('.search-filters').addEventListener('change', chosen);
document.getElementById('search-clear').addEventListener('click', () => {
  clearFilters();
  chosen();
  field.focus();
});
more.addEventListener('click', showMore);
desk.addEventListener('keydown', step);
list.addEventListener('click', () => keepPlace(list.querySelectorAll(':scope > li').length));
addEventListener('popstate', () => {
  if (location.search === answered) return; // a link to a place on this page
  settle();
  fillIn(wishInAddress(filterNames));
  search();
});

const asked = wishInAddress(filterNames);
if (asked.query || Object.keys(asked.filters).length) {
  fillIn(asked);
  comeBack();
} else {
  search(); // what was typed while this file was on its way; or nothing, which draws the filters
}
