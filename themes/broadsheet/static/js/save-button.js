// The button that saves a word, in the card and on an entry's page.

import { forget, isSaved, save } from './saved-words.js';

/** Say on the button whether the word that this link names is saved. */
export function draw(button, link) {
  const saved = isSaved(link.dataset.g);
  button.textContent = saved ? button.dataset.saved : button.dataset.saving;
  button.ariaPressed = String(saved);
}

/** Save the word that the link names, as it was explained, or give it back. */
export async function toggle(button, link, explanation) {
  const { wordFor } = await import('./encounter.js');
  const id = link.dataset.g;
  const kept = isSaved(id) ? forget([id]) : save(wordFor(link, explanation));
  if (kept) draw(button, link);
  else button.textContent = button.dataset.failed;
}
