// Asks Pagefind. Its index is not small, so it is fetched when somebody begins to search.

import { root } from './site.js';

let pagefind; // a promise of it

/** Pagefind, ready to be asked; rejects where the site has no index. */
function load() {
  pagefind ??= import(new URL('pagefind/pagefind.js', root)).then(async (engine) => {
    await engine.options({ excerptLength: 28 });
    await engine.filters(); // without them an answer counts nothing
    return engine;
  });
  return pagefind;
}

/**
 * Results, not yet loaded (none where nothing is wanted), and for each filter how many results each of its values
 * would have, given what is chosen of the others: one may choose a second value and see what it adds.
 */
export async function ask({ query, order, filters }) {
  const engine = await load();
  const names = Object.keys(filters);
  if (!query && !names.length) return { results: [], counts: await engine.filters() };
  const sort = order ? { [order]: order === 'newest' ? 'desc' : 'asc' } : undefined;
  const search = (chosen) => engine.search(query || null, { filters: anyOf(chosen), sort });
  const { results, filters: counts } = await search(filters);
  for (const name of names) {
    const { [name]: _, ...others } = filters;
    const free = query || names.length > 1 ? (await search(others)).filters : await engine.filters();
    counts[name] = free[name] ?? {};
  }
  return { results, counts };
}

const anyOf = (filters) => Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]));
