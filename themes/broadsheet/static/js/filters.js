// The check boxes beside the results: for each filter its values, and how many results each would have.

const OPTIONS = 8; // values of a filter: the most frequent; the rest on demand

const form = document.querySelector('.search-filters');
const groups = [...form.querySelectorAll('[data-filter]')];
const chosenCount = form.querySelector('.filters-chosen');
const clear = document.getElementById('search-clear');
const template = document.getElementById('filter-template').content.firstElementChild;

let drawn = {}; // what was last drawn, for who asks for more of it

export const filterNames = groups.map((group) => group.dataset.filter);

/** Of each filter the chosen values. */
export function chosenFilters() {
  const filters = {};
  for (const { name, value } of form.querySelectorAll('[data-filter] :checked')) (filters[name] ??= []).push(value);
  return filters;
}

/** Draw the values with their counts (by filter, then value) and check the chosen ones. */
export function drawFilters(counts, chosen) {
  drawn = { counts, chosen };
  for (const group of groups) {
    const name = group.dataset.filter;
    drawGroup(group, valuesOf(name, counts[name] ?? {}, chosen[name] ?? []), chosen[name] ?? []);
  }
  const total = Object.values(chosen).flat().length;
  chosenCount.textContent = total ? `(${total})` : '';
  clear.hidden = total === 0;
}

/** Values and counts, the most frequent first; years in their order. */
function valuesOf(name, counts, chosen) {
  const present = Object.entries(counts).filter(([value, count]) => count > 0 || chosen.includes(value));
  const missing = chosen.filter((value) => !(value in counts)).map((value) => [value, 0]);
  const byName = ([a], [b]) => a.localeCompare(b, document.documentElement.lang);
  if (name === 'year') return [...present, ...missing].sort((one, other) => byName(other, one));
  return [...present, ...missing].sort((one, other) => other[1] - one[1] || byName(one, other));
}

function drawGroup(group, values, chosen) {
  const options = group.querySelector('.options');
  const more = group.querySelector('.options-more');
  const all = 'all' in group.dataset;
  const shown = values.filter(([value], at) => all || at < OPTIONS || chosen.includes(value));
  const focused = options.contains(document.activeElement) ? document.activeElement.value : null;
  options.replaceChildren(...shown.map(([value, count]) => optionOf(group.dataset.filter, value, count, chosen)));
  if (focused !== null) options.querySelector(`input[value="${CSS.escape(focused)}"]`)?.focus();
  group.hidden = values.length === 0;
  more.hidden = shown.length === values.length;
}

function optionOf(name, value, count, chosen) {
  const option = document.importNode(template, true);
  Object.assign(option.querySelector('input'), { name, value, checked: chosen.includes(value) });
  option.querySelector('.option-name').textContent = value;
  option.querySelector('.option-count').textContent = count;
  return option;
}

/** Choose nothing; the caller searches anew. */
export function clearFilters() {
  for (const box of form.querySelectorAll('[data-filter] :checked')) box.checked = false;
}

for (const group of groups) {
  group.querySelector('.options-more').addEventListener('click', () => {
    const first = group.querySelectorAll('input').length;
    group.dataset.all = '';
    drawFilters(drawn.counts, drawn.chosen);
    group.querySelectorAll('input')[first]?.focus();
  });
}
