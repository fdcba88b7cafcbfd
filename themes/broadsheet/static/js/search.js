// The search page: asks Pagefind as one types, and keeps query, order and filters in the address.

import { filterOption, resultItem } from './results.js';
import { root } from './site.js';

const PAUSE = 120; // ms without a key before a search
const SHOWN = 10; // results at a time: each costs a request
const OPTIONS = 8; // values of a filter: the most frequent

const field = document.getElementById('search-field');
const order = document.getElementById('search-order');
const status = document.getElementById('search-status');
const list = document.getElementById('search-results');
const more = document.getElementById('search-more');
const groups = [...document.querySelectorAll('[data-filter]')];

let engine; // a promise of Pagefind
let found = []; // all results of the last search, not yet loaded
let turn = 0; // counts searches: an answer that comes too late is dropped
let timer = 0;

/** Pagefind, loaded once and when it is wanted: its index is not small. */
function load() {
  engine ??= import(new URL('pagefind/pagefind.js', root)).then(async (pagefind) => {
    await pagefind.options({ excerptLength: 28 });
    await pagefind.filters(); // without them an answer counts nothing
    return pagefind;
  });
  return engine;
}

async function search() {
  const now = ++turn;
  const query = field.value.trim();
  const filters = chosenFilters();
  keepInAddress(query, filters);
  try {
    const pagefind = await load();
    const any = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]));
    const sort = order.value && { [order.value]: order.value === 'newest' ? 'desc' : 'asc' };
    const wanted = query || Object.keys(filters).length;
    const answer = wanted && (await pagefind.search(query || null, { filters: any, sort: sort || undefined }));
    const counts = answer ? answer.filters : await pagefind.filters();
    if (now !== turn) return;
    found = answer ? answer.results : [];
    drawFilters(counts, filters);
    list.replaceChildren();
    await showMore(now);
    if (now === turn) status.textContent = answer ? sentence(found.length) : '';
  } catch (slip) {
    if (now !== turn) return;
    status.textContent = status.dataset.failed;
    throw slip;
  }
}

/** The next results, after those that are shown. */
async function showMore(now = turn) {
  const start = list.children.length;
  const next = found.slice(start, start + SHOWN);
  const pages = await Promise.all(next.map((result) => result.data()));
  if (now !== turn) return;
  list.append(...pages.map(resultItem));
  more.hidden = found.length <= list.children.length;
  if (start) list.children[start].querySelector('a').focus();
}

function sentence(count) {
  const { none, one, other } = status.dataset;
  return (count === 0 ? none : count === 1 ? one : other).replace('{n}', count);
}

// ---------------------------------------------------------------- filters

function chosenFilters() {
  const filters = {};
  for (const { name, value } of document.querySelectorAll('[data-filter] :checked')) (filters[name] ??= []).push(value);
  return filters;
}

function drawFilters(counts, chosen) {
  for (const group of groups) {
    const name = group.dataset.filter;
    const options = shownOptions(name, counts[name] ?? {}, chosen[name] ?? []);
    const focused = group.contains(document.activeElement) && document.activeElement.value;
    group.replaceChildren(group.querySelector('legend'), ...options);
    group.hidden = options.length === 0;
    if (focused) group.querySelector(`input[value="${CSS.escape(focused)}"]`)?.focus();
  }
}

function shownOptions(name, counts, chosen) {
  const missing = chosen.filter((value) => !(value in counts)).map((value) => [value, 0]);
  return [...missing, ...Object.entries(counts)]
    .filter(([value, count]) => count > 0 || chosen.includes(value))
    .sort(([a, ofA], [b, ofB]) => chosen.includes(b) - chosen.includes(a) || ofB - ofA || a.localeCompare(b))
    .slice(0, Math.max(OPTIONS, chosen.length))
    .map(([value, count]) => filterOption(name, value, count, chosen.includes(value)));
}

// ---------------------------------------------------------------- the address

function keepInAddress(query, filters) {
  const state = new URLSearchParams();
  if (query) state.set('q', query);
  if (order.value) state.set('order', order.value);
  for (const [name, values] of Object.entries(filters)) for (const value of values) state.append(name, value);
  history.replaceState(null, '', state.size ? '?' + state : location.pathname);
}

function readAddress() {
  const state = new URLSearchParams(location.search);
  field.value = state.get('q') ?? '';
  order.value = state.get('order') ?? '';
  const names = groups.map((group) => group.dataset.filter);
  const chosen = Object.fromEntries(names.map((name) => [name, state.getAll(name)]));
  drawFilters({}, chosen);
  return state.size > 0;
}

field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(search, PAUSE);
});
field.addEventListener('focus', () => search(), { once: true });
document.querySelector('.search-filters').addEventListener('change', () => search());
more.addEventListener('click', () => showMore());

if (readAddress()) search();
