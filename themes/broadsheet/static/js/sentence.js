// The sentence around a mark.

const BLOCK = 'p, li, td, th, dd, dt, figcaption, blockquote, h1, h2, h3, h4';
const FAR = 240; // characters on either side of the mark; a longer sentence is cut
const NO_END = /(?:^|[\s(“"‘'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|Gen|Sen|Rep|Gov|vs|\p{Lu}\.\p{Lu})\.\s*$/u; // Mr. Smith

/** The sentence in three parts: before the mark, its words, after it. */
export function sentenceAround(mark) {
  const block = mark.closest(BLOCK) ?? mark.parentElement;
  const text = block.textContent.replace(/\s/g, ' '); // the end of a line in the source is no end of a sentence
  const start = textBefore(mark, block).length;
  const end = start + mark.textContent.length;
  const [from, to] = boundsAround(text, start, end, mark.closest('[lang]')?.lang);
  return {
    before: cutStart(plain(text.slice(from, start)).trimStart()),
    word: plain(text.slice(start, end)),
    after: cutEnd(plain(text.slice(end, to)).trimEnd()),
  };
}

function textBefore(mark, block) {
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEndBefore(mark);
  return range.toString();
}

/** The first sentence of a text. */
export function firstSentence(text, lang) {
  const [start, end] = boundsAround(text.replace(/\s/g, ' '), 0, 1, lang);
  return plain(text.slice(start, end)).trim();
}

/** Where the sentence of text[start:end] begins and ends. */
function boundsAround(text, start, end, lang) {
  let from = 0;
  if (!Intl.Segmenter) return [0, text.length];
  for (const { index, segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const to = index + segment.length;
    if (NO_END.test(segment)) continue;
    if (to >= end) return [from, to];
    if (to <= start) from = to;
  }
  return [from, text.length];
}

const plain = (text) => text.replace(/\s+/g, ' ');
const cutStart = (text) => (text.length > FAR ? text.slice(-FAR).replace(/^\S*\s/, '… ') : text);
const cutEnd = (text) => (text.length > FAR ? text.slice(0, FAR).replace(/\s\S*$/, ' …') : text);
