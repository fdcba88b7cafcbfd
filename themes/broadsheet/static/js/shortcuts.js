// What keys do: js/keys.js tells which.

const STILL = matchMedia('(prefers-reduced-motion: reduce)');

/** Go to the search field, here or on the search page. */
export function search() {
  const field = document.getElementById('search-field');
  if (field) field.focus();
  else document.querySelector('[data-search-link]')?.click();
}

/** Show the list of keys, or put it away. */
export async function list() {
  const { ready } = await import('./settings.js');
  await ready;
  const keys = document.getElementById('keys');
  if (keys.togglePopover()) keys.focus();
}

/** Go to the next marked word: the focus goes there, so that a screen reader reads it out and Enter opens its card. */
export const next = () => step(1);

/** Go to the marked word before. */
export const previous = () => step(-1);

function step(way) {
  const marks = [...document.querySelectorAll('main .g, .entry a[data-g]')].filter(canBeReached);
  const mark = marks[placeIn(marks, way) + way];
  if (!mark) return;
  document.querySelector('.card:popover-open')?.hidePopover();
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: 'center', behavior: STILL.matches ? 'instant' : 'smooth' });
}

/** The number of the mark with focus or card; without one, such that a step leads to what is next on the screen. */
function placeIn(marks, way) {
  const here = marks.findIndex((mark) => mark === document.activeElement || mark.ariaExpanded === 'true');
  if (here >= 0) return here;
  const seen = marks.findIndex((mark) => mark.getBoundingClientRect().top >= 0);
  const first = seen < 0 ? marks.length : seen;
  return way > 0 ? first - 1 : first;
}

function canBeReached(mark) {
  return mark.tabIndex >= 0 && mark.checkVisibility();
}
