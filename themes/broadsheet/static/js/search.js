// The search page, until somebody searches: what answers, and the index, are fetched at the first sign of it.

import { showWays } from './elsewhere.js';

const desk = document.querySelector('[data-search]');
const answer = () => import('./answers.js');

if (location.search) {
  answer(); // a search that somebody shared
} else {
  showWays(true);
  if (matchMedia('(pointer: fine)').matches) document.getElementById('search-field').focus(); // else a keyboard comes up
  for (const sign of ['focusin', 'pointerdown', 'keydown', 'input']) desk.addEventListener(sign, answer, { once: true });
}
