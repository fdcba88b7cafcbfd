// Where the card stands: CSS anchors it to its word; this is for browsers that cannot, and for the sheet on a phone.

const SHEET = matchMedia('(max-width: 40rem), (max-height: 30rem)'); // as in css/card.css
const GAP = 6; // px between word and card
const EDGE = 16; // px between card and window

/** Whether the card is a sheet from below. */
export const isSheet = () => SHEET.matches;

/** Put the open card at its word, or the word where the sheet does not cover it. */
export function place(card, word) {
  if (isSheet()) scrollAbove(card, word);
  else if (!CSS.supports('anchor-name: --a')) putBeside(card, word);
}

function scrollAbove(card, word) {
  const hidden = word.getBoundingClientRect().bottom + 24 - card.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
}

function putBeside(card, word) {
  const { style } = card;
  const line = [...word.getClientRects()].at(-1); // a word may stand on two lines
  const below = innerHeight - line.bottom - GAP;
  const above = line.top - GAP;
  style.maxHeight = '';
  const isAbove = card.offsetHeight > below && above > below;
  style.maxHeight = `min(26rem, ${Math.floor(isAbove ? above : below)}px)`;
  const top = isAbove ? above - card.offsetHeight : line.bottom + GAP;
  const left = Math.min(line.left, document.documentElement.clientWidth - card.offsetWidth - EDGE);
  style.position = 'absolute'; // it scrolls with the page
  style.top = scrollY + top + 'px';
  style.left = scrollX + Math.max(EDGE, left) + 'px';
}
