// Where the site lies, and what a reader's browser keeps for it. Many sites share one host, so every key begins
// with the site's path.

export const root = new URL(document.documentElement.dataset.root, document.baseURI);

/** What was kept under this name, or null. */
export function recall(name) {
  try {
    return JSON.parse(localStorage.getItem(root.pathname + 'glossom:' + name));
  } catch {
    return null; // forbidden, or not ours
  }
}

/** Keep a value, where storage is not forbidden or full. */
export function keep(name, value) {
  try {
    localStorage.setItem(root.pathname + 'glossom:' + name, JSON.stringify(value));
  } catch {
    // it lasts as long as the page
  }
}
