// Where the site lies, and what a reader's browser keeps for it. Many sites share one host, so every key begins
// with the site's path.

export const root = new URL(document.documentElement.dataset.root, document.baseURI);

/** What was kept under this name, or null. */
export function recall(name) {
  try {
    return JSON.parse(localStorage.getItem(root.pathname + 'glossom:' + name));
  } catch {
    return null; // storage is forbidden, or holds what is not ours
  }
}

/** Keep a value; where storage is forbidden or full it lasts as long as the page. */
export function keep(name, value) {
  try {
    localStorage.setItem(root.pathname + 'glossom:' + name, JSON.stringify(value));
  } catch {
    // nothing is lost but the memory of it
  }
}
