// Saved words as files: for Anki, and for spreadsheets. `columns` are their four names.

import { placeOf } from './saved-words.js';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const FORMULA = /^[\s]*[=+\-@＝＋－＠]/; // a spreadsheet would reckon it (OWASP, CSV injection)

const LASTS = 60_000; // ms that a file may take to be fetched from the page
const FILES = {
  anki: { make: ankiFile, ending: 'tsv', type: 'text/tab-separated-values' },
  csv: { make: csvFile, ending: 'csv', type: 'text/csv' },
};

/** Give the reader a file of these words to keep: `anki` or `csv`. */
export function handOver(kind, name, words, columns) {
  const { make, ending, type } = FILES[kind];
  const file = new Blob([make(words, columns)], { type: type + ';charset=utf-8' });
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: `${name}.${ending}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LASTS);
}

/** Tab-separated HTML with Anki's lines of explanation (docs.ankiweb.net, Importing: Text Files, File Headers). */
function ankiFile(words, columns) {
  const rows = words.map((word) => [
    html(word.term),
    html(word.definition),
    word.word && `${html(word.before)}<b>${html(word.word)}</b>${html(word.after)}`,
    `<a href="${html(placeOf(word))}">${html(word.title || word.term)}</a>`,
  ]);
  const head = ['#separator:tab', '#html:true', '#columns:' + columns.map(html).join('\t')];
  return [...head, ...rows.map((row) => row.join('\t')), ''].join('\n');
}

/** Text as HTML on one line; Anki takes a line that begins with # for a comment. */
function html(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign])
    .replace(/^#/, '&#35;');
}

/** Comma-separated values by RFC 4180, with the mark at which spreadsheets know UTF-8. */
function csvFile(words, columns) {
  const rows = words.map((word) => [
    word.term,
    word.definition,
    word.before + word.word + word.after,
    word.title ? `${word.title}, ${placeOf(word)}` : placeOf(word),
  ]);
  return '\ufeff' + [columns, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('');
}

function cell(text) {
  const safe = FORMULA.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
