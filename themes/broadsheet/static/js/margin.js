// Notes in the margin beside the text, where the window is wide enough for a margin. A note that finds no room near its
// mark is left out: its mark has a card. They repeat what stands below the story, so they are for the eye alone.

import { firstSentence } from './sentence.js';
import { style } from './styles.js';

const WIDE = matchMedia('(min-width: 66rem)'); // as in css/reading.css
const FAR = 140; // px that a note may stand below its mark
const GAP = 14; // px between notes

const text = document.querySelector('.story-text');
const margin = Object.assign(document.createElement('div'), { className: 'margin', ariaHidden: 'true' });

/** Draw the notes anew: the setting, the window or the text's size has changed. */
export async function draw() {
  const wanted = document.documentElement.dataset.notes === 'margin' && WIDE.matches;
  if (wanted) await style('margin');
  const marks = wanted ? [...text.querySelectorAll('.g[id]')] : [];
  for (const mark of text.querySelectorAll('[data-beside]')) mark.removeAttribute('data-beside');
  margin.replaceChildren();
  if (wanted) text.append(margin);
  else margin.remove();
  let free = 0;
  for (const mark of marks) free = putBeside(mark, free);
}

/** Put the mark's note beside it, not above `free`; where the next may stand comes back. */
function putBeside(mark, free) {
  const source = document.getElementById('note-' + mark.dataset.g);
  const wanted = mark.getBoundingClientRect().top - margin.getBoundingClientRect().top;
  const top = Math.max(free, wanted);
  if (!source || mark.id !== 'ref-' + mark.dataset.g || top - wanted > FAR) return free;
  const note = noteOf(source);
  note.style.top = top + 'px';
  margin.append(note);
  mark.dataset.beside = '';
  return top + note.offsetHeight + GAP;
}

function noteOf(source) {
  const note = document.createElement('p');
  const term = document.createElement('b');
  term.textContent = source.querySelector('.term').textContent;
  note.dataset.t = source.dataset.t;
  if (source.lang) note.lang = source.lang;
  const meaning = (source.querySelector('.here') ?? source.querySelector('.d')).textContent;
  note.append(term, ' ', firstSentence(meaning, source.lang || document.documentElement.lang));
  return note;
}

new ResizeObserver(draw).observe(text);
WIDE.addEventListener('change', draw);
