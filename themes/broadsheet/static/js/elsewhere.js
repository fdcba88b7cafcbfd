// The ways to what can be looked through by hand, for where a search has nothing to show.

const place = document.getElementById('search-elsewhere');
const { content } = document.getElementById('elsewhere-template');

/** Show them, or take them away. */
export function showWays(wanted) {
  place.replaceChildren(...(wanted ? [document.importNode(content, true)] : []));
}
