// Shows on the page which place a row of the overlay speaks of. Nothing of the page is changed, so nothing moves.

const NAME = "glossom-place";
const sheet = new CSSStyleSheet();
sheet.replaceSync(`::highlight(${NAME}) { background-color: #ffd84d; color: #17181c }`);

let shown = null;
let range = null;

export function point(place) {
  if (place === shown) return;
  unpoint();
  shown = place;
  range = (place.anchor && markOf(place.anchor)) || quoted(place.quote);
  if (!range || !CSS.highlights) return;
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  CSS.highlights.set(NAME, new Highlight(range));
}

// Without a place: whichever is shown.
export function unpoint(place = shown) {
  if (place !== shown) return;
  CSS.highlights?.delete(NAME);
  shown = range = null;
}

export function reveal() {
  range?.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
}

function markOf(anchor) {
  const mark = document.getElementById(anchor);
  if (!mark) return null;
  const range = document.createRange();
  range.selectNodeContents(mark);
  return range;
}

// The first place of the article that reads so; the page may break lines where the author did not.
function quoted({ before, text, after }) {
  const { letters, places } = lettersOf(document.querySelector("article, main") ?? document.body);
  const [start, words, rest] = [before, text, after].map((part) => part.replace(/\s+/g, " "));
  const at = letters.indexOf(start + words + rest);
  if (at < 0 || !words) return null;
  const range = document.createRange();
  range.setStart(...places[at + start.length]);
  const [node, offset] = places[at + start.length + words.length - 1];
  range.setEnd(node, offset + 1);
  return range;
}

// The text below an element, each stretch of white space as one space, and where each of its letters stands.
function lettersOf(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const letters = [];
  const places = [];
  while (walker.nextNode()) {
    const { data } = walker.currentNode;
    for (let offset = 0; offset < data.length; offset += 1) {
      const letter = /\s/.test(data[offset]) ? " " : data[offset];
      if (letter === " " && letters.at(-1) === " ") continue;
      letters.push(letter);
      places.push([walker.currentNode, offset]);
    }
  }
  return { letters: letters.join(""), places };
}
