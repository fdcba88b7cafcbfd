// `/` and Ctrl+K (⌘K) lead to the search field, here or on the search page.

const link = document.querySelector('[data-search-link]');

function asksForSearch({ key, ctrlKey, metaKey, altKey, target }) {
  if (ctrlKey || metaKey) return key === 'k' && !altKey;
  return key === '/' && !altKey && !target.closest('input, select, textarea');
}

document.addEventListener('keydown', (event) => {
  if (!link || !asksForSearch(event)) return;
  event.preventDefault();
  const field = document.getElementById('search-field');
  if (field) field.focus();
  else link.click();
});
