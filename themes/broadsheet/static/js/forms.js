// Entries by the ways in which they are written. A query that is one of an entry's forms is answered by that entry.

import { root } from './site.js';

const BARRED = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h' }; // letters that do not come apart into a plain one and an accent
const LENGTH = 4; // letters of a query that may be misspelt; of shorter ones every other word is near
const LONG = 8; // letters from which two slips are forgiven
const NEAR = 3; // suggestions

let table; // a promise of { forms: folded form -> addresses, names: folded form -> as written }

/** The entries' forms, fetched once; none where the site has no such file: search works without. */
export function loadForms() {
  table ??= fetch(new URL('search/forms.json', root))
    .then((answer) => (answer.ok ? answer.json() : []))
    .catch(() => [])
    .then(tableOf);
  return table;
}

function tableOf(rows) {
  const forms = new Map();
  const names = new Map();
  for (const [address, ...written] of rows) {
    for (const form of written) {
      const key = fold(form);
      if (!names.has(key)) names.set(key, form);
      forms.set(key, [...new Set(forms.get(key)).add(new URL(address, root).href)]);
    }
  }
  forms.delete('');
  return { forms, names };
}

/** A form as it is compared: without case, accents, dots and apostrophes; what else is no letter or digit is a space. */
export function fold(text) {
  const plain = text.normalize('NFKD').toLowerCase();
  return plain
    .replace(/[\u0300-\u036f.'’‘ʼ]/g, '')
    .replace(/[łøđħ]/g, (letter) => BARRED[letter])
    .replace(/[^\p{L}\p{N}\p{M}+#]+/gu, ' ')
    .trim();
}

/** The entries of which the query is a form, as Pagefind would tell of their pages; those that the filters allow. */
export async function entriesCalled({ query, filters }) {
  const { forms } = await loadForms();
  const addresses = forms.get(fold(query)) ?? [];
  const entries = (await Promise.all(addresses.map(entryAt))).filter(Boolean);
  return entries.filter((entry) =>
    Object.entries(filters).every(([name, values]) => entry.filters[name]?.some((value) => values.includes(value))),
  );
}

/** An entry's page, read; null where it cannot be had. */
async function entryAt(address) {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const kind = page.querySelector('meta[name="gloss:kind"]')?.content ?? '';
  const text = (selector) => page.querySelector('.entry ' + selector)?.textContent.trim() ?? '';
  return { url: address, meta: { kind, title: text('.term') }, text: text('.d'), filters: { kind: [kind] } };
}

/** Forms that look like the query, and the entries that they mean: for what was misspelt. */
export async function formsNear(query) {
  const wanted = fold(query);
  if (wanted.length < LENGTH) return [];
  const { forms, names } = await loadForms();
  const slips = wanted.length < LONG ? 1 : 2;
  return [...forms.keys()]
    .filter((form) => Math.abs(form.length - wanted.length) <= slips)
    .map((form) => ({ name: names.get(form), address: forms.get(form)[0], slips: slipsBetween(wanted, form) }))
    .filter((one) => one.slips <= slips)
    .sort((one, other) => one.slips - other.slips)
    .filter(({ address }, at, all) => all.findIndex((one) => one.address === address) === at)
    .slice(0, NEAR);
}

/** How many letters must be put in, left out, replaced or swapped with their neighbour (optimal string alignment). */
function slipsBetween(one, other) {
  let before = [];
  let row = [...Array(other.length + 1).keys()];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + !same);
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[other.length];
}
