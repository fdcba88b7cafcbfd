// Where the site lies, and what a reader's browser keeps for it. Many sites share one host, so every key begins
// with the site's path.

export const root = new URL(document.documentElement.dataset.root, document.baseURI);

/** A whole address of the site; its front page for what leads elsewhere. */
export function whole(address) {
  const href = URL.canParse(address, root) ? new URL(address, root).href : '';
  return href.startsWith(root.href) ? href : root.href;
}

const keyOf = (name) => root.pathname + 'glossom:' + name;

/** What was kept under this name, or null. */
export function recall(name) {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)));
  } catch {
    return null; // forbidden, or not ours
  }
}

/** Keep a value. False where storage is forbidden or full: then it lasts as long as the page. */
export function keep(name, value) {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Do this when another tab has kept something under this name, or thrown everything away. */
export function onChange(name, act) {
  addEventListener('storage', ({ key }) => (key === keyOf(name) || key === null) && act());
}
