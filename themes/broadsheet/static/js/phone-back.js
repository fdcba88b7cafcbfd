// On a phone, Back puts the card away before it leaves the page: while the card is open, the history holds one entry
// more for the same page. However the card is closed, that entry goes with it, so that Back is never pressed in vain.

const STATE = 'card';

let held = null; // the card for which there is an entry
let leaving = null; // resolves when the entry is gone
let timer = 0;

/** Add an entry for the open card; Back closes it. */
export async function hold(card) {
  clearTimeout(timer);
  await leaving;
  if (held || !card.matches(':popover-open')) return;
  held = card;
  card.addEventListener('toggle', closed);
  history.scrollRestoration = 'manual'; // the page was scrolled for the card, and stays where it is
  history.pushState(STATE, '');
}

/** Closed otherwise: the entry goes too, unless the next card is opened by the same tap. */
function closed({ newState }) {
  clearTimeout(timer);
  if (newState === 'closed') timer = setTimeout(letGo);
}

/** Resolves when we stand at the page's own entry. */
function letGo() {
  if (history.state !== STATE) held = null;
  else if (!leaving) {
    leaving = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
  }
  return leaving;
}

addEventListener('popstate', ({ state }) => {
  const card = held;
  held = leaving = null;
  if (state === STATE) letGo(); // Forward, to an entry whose card is closed
  else history.scrollRestoration = 'auto';
  card?.hidePopover();
});

// A link is followed from the page's own entry, or Back would come to the other.
document.addEventListener('click', async (event) => {
  const link = event.target.closest?.('a[href]');
  if (!held || !link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  await letGo();
  link.click();
});

if (history.state === STATE) letGo();
