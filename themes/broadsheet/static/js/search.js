// The search page, until somebody searches: what answers, and the index, are fetched at the first sign of it.

import { showWays } from './elsewhere.js';

const desk = document.querySelector('[data-search]');
const field = document.getElementById('search-field');
const answer = () => import('./answers.js');

const shared = location.search !== '';
const begun = field.value || desk.contains(document.activeElement); // before this file was there

if (!shared) showWays(true);
if (shared || begun) {
  answer();
} else {
  if (matchMedia('(pointer: fine)').matches) field.focus(); // else a keyboard comes up
  for (const sign of ['focusin', 'pointerdown', 'keydown', 'input']) desk.addEventListener(sign, answer, { once: true });
}
