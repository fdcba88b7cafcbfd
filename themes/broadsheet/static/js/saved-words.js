// The words that a reader saved, kept in this browser alone. Storage holds what anyone may have put there: every word
// is looked at before it is believed, and one that is damaged takes no other with it.

import { keep, onChange, recall, whole } from './site.js';

const NAME = 'saved';
const VERSION = 1;
const MOST = 500; // words, about 0.5 MB: a host's sites share 5 MB
const LONGEST = 1500; // characters of a definition; the other texts are shorter
const TEXTS = ['id', 'entry', 'term', 'type', 'lang', 'definition', 'before', 'word', 'after', 'title', 'story'];

/** The saved words, newest first. */
export function savedWords() {
  const kept = recall(NAME);
  const words = kept?.version === VERSION && Array.isArray(kept.words) ? kept.words : [];
  return words.filter(isWord).toSorted((one, other) => other.time - one.time);
}

/** Whether this entry's word is saved. */
export const isSaved = (id) => savedWords().some((word) => word.id === id);

/** Save a word. False where the browser does not keep it, or the list is full. */
export const save = (word) => restore([word]);

/** Put words in, also such as were forgotten: each stands where its time says. */
export function restore(words) {
  const ids = new Set(words.map(({ id }) => id));
  const all = [...savedWords().filter(({ id }) => !ids.has(id)), ...words.map(shortened)];
  return all.length <= MOST && keepWords(all);
}

/** Throw the words of these entries away. */
export function forget(ids) {
  return keepWords(savedWords().filter(({ id }) => !ids.includes(id)));
}

/** The address where a word was met: the story's mark, or its entry. */
export const placeOf = ({ story, entry }) => whole(story || entry);

/** Do this when another tab has saved or forgotten words. */
export const onSavedChange = (act) => onChange(NAME, act);

const keepWords = (words) => keep(NAME, { version: VERSION, words });

function isWord(word) {
  return TEXTS.every((name) => typeof word?.[name] === 'string') && Boolean(word.id) && Number.isFinite(word.time);
}

function shortened(word) {
  const texts = TEXTS.map((name) => [name, word[name].slice(0, LONGEST)]);
  return { ...Object.fromEntries(texts), time: word.time };
}
