// Marked words. Each is a link first: without this file it leads to its entry. With it, a click, a tap or Enter opens
// the card; so does hover (js/hover.js). Focus alone opens nothing: who walks through the page with Tab would hear
// every card. What a card needs is fetched as soon as the reader stirs, before a card is asked for.

const MODULES = ['card', 'explanation', 'placement', 'styles', 'hover']; // at once, instead of one after another

let modules; // a promise
let entered = null; // the link on which Enter went down: Firefox's click does not tell

for (const mark of document.querySelectorAll('main a[data-g]')) {
  mark.ariaHasPopup = 'dialog';
  mark.ariaExpanded = 'false';
}

/** The module of the card, loaded once. */
function load() {
  modules ??= Promise.all(MODULES.map((name) => import(`./${name}.js`)));
  return modules.then(([card]) => card);
}

for (const sign of ['pointermove', 'pointerdown', 'keydown', 'scroll']) addEventListener(sign, load, { once: true });

document.addEventListener('keydown', ({ key, target }) => (entered = key === 'Enter' ? target : null), true);

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-g]');
  const how = {
    byKey: entered === link || event.detail === 0, // 0: a screen reader's click
    byTouch: event.pointerType === 'touch',
    again: event.detail > 1, // a double click
  };
  entered = null;
  if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  load().then(
    ({ choose }) => choose(link, how),
    () => location.assign(link.href),
  );
});

// The page was loaded anew while a sheet lay over it.
if (history.state === 'card') import('./phone-back.js');
