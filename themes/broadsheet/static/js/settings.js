// The panel behind `Aa`: what is chosen becomes a data- attribute of <html>, which css/tokens.css answers, and is
// kept. templates/boot.js applies it on the next page, before the first paint.

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
