// Draws search results. Text goes in as text nodes only: an index holds other people's words.

const HITS = 8; // words that are marked on the page to which a result leads
const PARTS = 3; // sections of a page in which something was found

const template = document.getElementById('result-template').content.firstElementChild;

/** A list item for what Pagefind knows of a page, or for an entry (`text` in place of an excerpt with hits). */
export function resultItem({ url, meta, excerpt, text, sub_results: parts = [] }, query) {
  const item = document.importNode(template, true);
  const put = (name, ...nodes) => item.querySelector('.result-' + name).replaceChildren(...nodes);
  const sections = parts.filter((part) => part.url !== url);
  const hits = hitsOf([...wordsFound({ excerpt, sub_results: parts }), query]);
  put('kind', meta.kind ?? '');
  put('date', meta.date ?? '');
  put('title', meta.title ?? url);
  put('excerpt', ...(text === undefined ? excerptNodes(excerpt, meta.title ?? '') : [text]));
  put('parts', ...sections.slice(0, PARTS).map((part) => partItem(part, hits)));
  item.querySelector('.result-title').href = addressOf(url, hits);
  return item;
}

function partItem({ url, title }, hits) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = addressOf(url, hits);
  link.textContent = title;
  item.append(link);
  return item;
}

/** Pagefind's excerpt is text with <mark> around hits and with < and > as entities: its pieces, every second one a hit. */
const pieces = (excerpt) =>
  excerpt.split(/<mark>(.*?)<\/mark>/s).map((text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));

/** An excerpt to be shown. It is cut out of the page by words: dots say so where it ends within a sentence. */
function excerptNodes(excerpt, title) {
  const parts = withoutTitle(pieces(excerpt), title);
  const text = parts.join('').trim();
  const nodes = parts.map((part, at) => {
    if (at % 2 === 0 || !part) return part;
    const hit = document.createElement('mark');
    const stop = part.match(/\p{P}*$/u)[0]; // Pagefind takes the comma behind a word for a part of it
    hit.textContent = part.slice(0, part.length - stop.length);
    return [hit, stop];
  });
  return [/^\p{Ll}/u.test(text) ? '… ' : '', ...nodes.flat(), /[.!?…][”"’)]?$/.test(text) ? '' : '\u00a0…'];
}

/** The pieces of an excerpt without the end of the headline with which it may begin: that stands above it. */
function withoutTitle(parts, title) {
  const text = parts.join('');
  const end = text.indexOf('. ');
  let spare = end > 0 && title.endsWith(text.slice(0, end)) ? end + 2 : 0;
  return parts.map((part) => {
    const kept = part.slice(spare);
    spare = Math.max(0, spare - part.length);
    return kept;
  });
}

/** The words of a page that Pagefind took for those of the query, as the page has them. */
export function wordsFound({ excerpt = '', sub_results: parts = [] }) {
  return [excerpt, ...parts.map((part) => part.excerpt)].flatMap((text) => pieces(text).filter((_, at) => at % 2));
}

/** For js/hits.js: words found and words asked for, since `separatist` finds `separatists` too. */
function hitsOf(texts) {
  const words = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
  return [...new Set(words)].slice(0, HITS).join(' ');
}

/** The address, if it is one of this site, with what js/hits.js is to mark there. */
function addressOf(url, hits) {
  const address = new URL(url, location.href);
  if (address.origin !== location.origin) return '#';
  if (hits) address.searchParams.set('hl', hits);
  return address.href;
}
