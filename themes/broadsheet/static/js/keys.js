// `/` and Ctrl+K (⌘K) lead to the search field, here or on the search page.

const link = document.querySelector('[data-search-link]');

function asksForSearch(event) {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return key === '/' && !target.closest('input, select, textarea, [contenteditable]');
}

document.addEventListener('keydown', (event) => {
  if (!link || !asksForSearch(event)) return;
  event.preventDefault();
  const field = document.getElementById('search-field');
  if (field) field.focus();
  else location.assign(link.href);
});
