// Marks, on a page to which a search result led, the words that were found. They come as ?hl=, which is taken out of the
// address: it is nobody's business to whom the address is sent. The page itself is not changed (CSS.highlights).

const NOT_SEARCHED = '[data-pagefind-ignore]'; // notes, for example: the words were not found there
const wanted = new URL(location.href);
const words = (wanted.searchParams.get('hl') ?? '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

wanted.searchParams.delete('hl');
history.replaceState(history.state, '', wanted);
if (words.length && globalThis.Highlight && CSS.highlights) mark();

function mark() {
  const hits = [...hitsBelow(document.getElementById('main'))];
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = new URL('../css/hits.css', import.meta.url);
  document.head.append(style);
  CSS.highlights.set('hits', new Highlight(...hits));
  if (!location.hash && hits.length && !isOnScreen(hits[0])) {
    hits[0].startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
}

function* hitsBelow(main) {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}\\p{M}])`, 'giu');
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.matches?.(NOT_SEARCHED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    for (const { 0: word, index } of node.data.matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      yield range;
    }
  }
}

function isOnScreen(range) {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
