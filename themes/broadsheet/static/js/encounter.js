// Where a reader met a word: the sentence of this story, or else the first one that the entry's page quotes.

import { sentenceAround } from './sentence.js';
import { root } from './site.js';

/** What is saved of the word that a link names. Addresses are relative to the site's. */
export function wordFor(link, { source, type, lang, term }) {
  const mark = link.matches('.g') ? link : document.getElementById('ref-' + link.dataset.g);
  const met = mark ? inStory(mark) : quoted(source, link.href);
  const meaning = [...source.querySelectorAll('.here, .d')].map((part) => part.textContent.trim());
  return {
    id: link.dataset.g,
    entry: below(link.href),
    term,
    type,
    lang: lang || document.documentElement.lang,
    definition: meaning.join(' '),
    ...met,
    time: Date.now(),
  };
}

function inStory(mark) {
  const id = mark.id || 'ref-' + mark.dataset.g;
  const title = document.querySelector('main h1').textContent;
  return { ...sentenceAround(mark), title, story: below(new URL('#' + id, location.href).href) };
}

function quoted(entry, address) {
  const mark = entry.querySelector('.mentions blockquote mark');
  if (!mark) return { before: '', word: '', after: '', title: '', story: '' };
  const link = mark.closest('li').querySelector('a[href]');
  const story = new URL(link.getAttribute('href'), address);
  return { ...sentenceAround(mark), title: link.textContent, story: below(story.href) };
}

const below = (address) => address.replace(root.href, '').replace(/\?[^#]*/, '');
