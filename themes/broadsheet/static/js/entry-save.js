// An entry's own page offers its word to be saved.

import { draw, toggle } from './save-button.js';
import { onSavedChange } from './saved-words.js';

const button = document.querySelector('[data-save]');
const link = Object.assign(document.createElement('a'), { href: location.pathname });
link.dataset.g = button.dataset.g;

button.addEventListener('click', async () => {
  const { read } = await import('./explanation.js');
  toggle(button, link, read(document.querySelector('.entry'), document.baseURI));
});

onSavedChange(() => draw(button, link));
draw(button, link);
button.disabled = false;
