// Keys: which of js/shortcuts.js is meant. Single keys can be switched off (WCAG 2.1.4): who speaks to the computer, or
// whose hand trembles, presses them unmeant.

const SINGLES = { '/': 'search', '?': 'list', n: 'next', p: 'previous' };
const TYPING = 'textarea, select, input:not([type="radio"], [type="checkbox"])';

document.addEventListener('keydown', (event) => {
  const name = meant(event);
  if (!name || event.defaultPrevented || event.isComposing) return;
  event.preventDefault();
  import('./shortcuts.js').then((shortcuts) => shortcuts[name]());
});

function meant({ key, ctrlKey, metaKey, altKey, shiftKey, target }) {
  if (ctrlKey || metaKey) return key === 'k' && !altKey && !shiftKey && 'search';
  const off = altKey || document.documentElement.dataset.keys === 'off' || target.isContentEditable;
  return !off && !target.closest?.(TYPING) && SINGLES[key];
}
