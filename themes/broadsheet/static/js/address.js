// What is searched for, kept in the page's address: it can be shared, and Back goes to the search before.

let settled = true; // whether the reader is done with the search in the address: the next one gets an address of its own

/** The search in the address: query, order, and of each filter (`names`) the chosen values. */
export function wishInAddress(names) {
  const state = new URLSearchParams(location.search);
  const chosen = names.map((name) => [name, state.getAll(name)]).filter(([, values]) => values.length);
  return { query: state.get('q') ?? '', order: state.get('order') ?? '', filters: Object.fromEntries(chosen) };
}

/** Put a search into the address; while one types, in place of the one before. */
export function keepInAddress({ query, order, filters }) {
  const state = new URLSearchParams();
  if (query) state.set('q', query);
  if (order) state.set('order', order);
  for (const [name, values] of Object.entries(filters)) for (const value of values) state.append(name, value);
  const address = location.pathname + (state.size ? '?' + state : '');
  if (address === location.pathname + location.search) return;
  if (settled) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  settled = false;
}

/** What is in the address stays in the history. */
export function settle() {
  settled = true;
}

/** Remember, for whoever comes back to this search, how many results were shown and where the page stood. */
export function keepPlace(shown) {
  history.replaceState({ shown, top: scrollY }, '');
}

/** What was remembered of this search: `shown` and `top`, both 0 for a new one. */
export function placeKept() {
  return { shown: 0, top: 0, ...history.state };
}
