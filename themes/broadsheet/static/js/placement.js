// Where the card stands. CSS anchors it to its word; this is for browsers that cannot, and for the sheet on a phone.

const SHEET = matchMedia('(max-width: 40rem)'); // as in css/reading.css
const ANCHORED = CSS.supports('anchor-name: --a');
const GAP = 6; // px between word and card
const EDGE = 16; // px between card and window

/** Put the open card at its word, and the word where the card does not cover it. */
export function place(card, word) {
  if (SHEET.matches) scrollAbove(card, word);
  else if (!ANCHORED) putBeside(card, word);
}

function scrollAbove(card, word) {
  const hidden = word.getBoundingClientRect().bottom + 24 - card.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
}

function putBeside(card, word) {
  const line = [...word.getClientRects()].at(-1); // a word may stand on two lines
  const { offsetWidth: width, offsetHeight: height } = card;
  const fitsBelow = line.bottom + GAP + height <= innerHeight || line.top < height + GAP;
  const left = Math.min(line.left, document.documentElement.clientWidth - width - EDGE);
  card.style.left = Math.max(EDGE, left) + 'px';
  card.style.top = (fitsBelow ? line.bottom + GAP : line.top - GAP - height) + 'px';
}
