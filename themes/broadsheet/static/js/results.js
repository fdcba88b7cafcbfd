// Draws search results and filters. Text goes in as text nodes only: an index holds other people's words.

const template = (id) => document.getElementById(id).content.firstElementChild;

/** A list item for what Pagefind knows of a page. */
export function resultItem({ url, meta, excerpt, sub_results: parts }) {
  const item = document.importNode(template('result-template'), true);
  const put = (name, ...nodes) => item.querySelector('.result-' + name).replaceChildren(...nodes);
  put('kind', meta.kind ?? '');
  put('date', meta.date ?? '');
  put('title', meta.title ?? url);
  put('excerpt', ...excerptNodes(excerpt));
  put('parts', ...parts.filter((part) => part.url !== url).slice(0, 3).map(partItem));
  item.querySelector('.result-title').href = safe(url);
  return item;
}

function partItem({ url, title }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = safe(url);
  link.textContent = title;
  item.append(link);
  return item;
}

/** Pagefind's excerpt is text with <mark> around hits and with < and > as entities. */
function excerptNodes(excerpt) {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((text, index) => {
    const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    if (index % 2 === 0) return document.createTextNode(plain);
    const hit = document.createElement('mark');
    hit.textContent = plain;
    return hit;
  });
}

/** The address, if it is one of this site. */
function safe(url) {
  return new URL(url, location.href).origin === location.origin ? url : '#';
}

/** A check box for a value of a filter, and how many results have it. */
export function filterOption(name, value, count, checked) {
  const option = document.importNode(template('filter-template'), true);
  const box = option.querySelector('input');
  Object.assign(box, { name, value, checked });
  option.querySelector('.option-name').textContent = value;
  option.querySelector('.option-count').textContent = count;
  return option;
}
