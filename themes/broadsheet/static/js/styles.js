// Stylesheets of what a page shows only when it is asked for.

const asked = new Map();

/** Resolves when the stylesheet css/NAME.css is in force, or cannot be had. */
export function style(name) {
  if (!asked.has(name)) asked.set(name, link(new URL(`../css/${name}.css`, import.meta.url)));
  return asked.get(name);
}

function link(address) {
  return new Promise((resolve) => {
    const sheet = document.createElement('link');
    Object.assign(sheet, { rel: 'stylesheet', href: address, onload: resolve, onerror: resolve });
    document.head.append(sheet);
  });
}
