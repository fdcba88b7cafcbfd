// Where the card stands: CSS anchors it to its word; this is for browsers that cannot, and for the sheet on a phone.

const SHEET = matchMedia('(max-width: 40rem)'); // as in css/reading.css
const GAP = 6; // px between word and card
const EDGE = 16; // px between card and window

/** Put the open card at its word, or the word where the sheet does not cover it. */
export function place(card, word) {
  if (SHEET.matches) scrollAbove(card, word);
  else if (!CSS.supports('anchor-name: --a')) putBeside(card, word);
}

function scrollAbove(card, word) {
  const hidden = word.getBoundingClientRect().bottom + 24 - card.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
}

function putBeside(card, word) {
  const line = [...word.getClientRects()].at(-1); // a word may stand on two lines
  const { offsetWidth: width, offsetHeight: height, style } = card;
  const below = line.bottom + GAP;
  const above = line.top - GAP - height;
  const top = below + height > innerHeight && above > 0 ? above : below;
  const left = Math.min(line.left, document.documentElement.clientWidth - width - EDGE);
  style.position = 'absolute'; // it scrolls with the page
  style.top = scrollY + top + 'px';
  style.left = scrollX + Math.max(EDGE, left) + 'px';
}
