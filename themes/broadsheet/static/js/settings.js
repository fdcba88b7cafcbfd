// The panel behind `Aa`: a choice becomes a data- attribute of <html>, for the stylesheets, and is kept for
// templates/boot.js, which applies it to the next page before the first paint.

import { keep, recall } from './site.js';
import { style } from './styles.js';

const page = document.documentElement;
const panel = document.getElementById('settings');
const inputs = [...document.querySelectorAll('#settings input, #keys input')];
const groups = Map.groupBy(inputs, ({ name }) => name);

let chosen = {}; // value by name; what is not in it has its default

/** Take over what is kept. */
export function follow() {
  chosen = recall('settings') ?? chosen;
  show();
}

function show() {
  for (const [name, group] of groups) {
    const choice = group.find(({ value }) => value === chosen[name]) ?? group.find((input) => input.defaultChecked);
    choice.checked = true;
    page.dataset[name] = choice.value;
  }
  if (document.querySelector('.notes')) import('./margin.js').then(({ draw }) => draw());
}

function choose(choices) {
  chosen = choices;
  keep('settings', chosen);
  show();
}

for (const input of inputs) input.addEventListener('change', () => choose({ ...chosen, [input.name]: input.value }));
panel.querySelector('[type="reset"]').addEventListener('click', () => choose({}));

follow();

/** Resolves when the panels can be shown. */
export const ready = Promise.all(['choice', 'settings'].map(style)).then(() => (panel.hidden = false));
