// The panel behind `Aa`: a choice becomes a data- attribute of <html>, for css/tokens.css, and is kept for
// templates/boot.js, which applies it to the next page before the first paint.

import { keep, recall } from './site.js';

const panel = document.getElementById('settings');
const chosen = recall('settings') ?? {};

for (const [name, value] of Object.entries(chosen)) {
  const choice = panel.querySelector(`input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
  if (choice) choice.checked = true;
}

panel.addEventListener('change', ({ target }) => {
  chosen[target.name] = target.value;
  document.documentElement.dataset[target.name] = target.value;
  keep('settings', chosen);
});
