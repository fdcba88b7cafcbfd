// What the overlay keeps for the next page in this tab: that it is open, and what had the focus before a reload.

const NAME = "glossom-overlay";

export function recall() {
  try {
    return JSON.parse(sessionStorage.getItem(NAME));
  } catch {
    return null; // a browser that was told to keep nothing
  }
}

export function remember(state) {
  try {
    if (state) sessionStorage.setItem(NAME, JSON.stringify(state));
    else sessionStorage.removeItem(NAME);
  } catch {
    // as above: the overlay closes with its page
  }
}
