// Saved words as files: for Anki, and for spreadsheets. `names` are the four columns'.

import { root } from './site.js';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const FORMULA = /^[\s]*[=+\-@＝＋－＠]/; // a spreadsheet would reckon it (OWASP, CSV injection)

/** The address where a word was met: the story's mark, or its entry. */
export const placeOf = ({ story, entry }) => whole(story || entry);

/** A whole address of the site; its front page for what leads elsewhere. */
export function whole(address) {
  const url = new URL(address, root);
  return url.href.startsWith(root.href) ? url.href : root.href;
}

/** Tab-separated HTML with Anki's lines of explanation (docs.ankiweb.net, Importing: Text Files, File Headers). */
export function ankiFile(words, names) {
  const rows = words.map((word) => [
    html(word.term),
    html(word.definition),
    word.word && `${html(word.before)}<b>${html(word.word)}</b>${html(word.after)}`,
    `<a href="${html(placeOf(word))}">${html(word.title || word.term)}</a>`,
  ]);
  const head = ['#separator:tab', '#html:true', '#columns:' + names.map(html).join('\t')];
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
export function csvFile(words, names) {
  const rows = words.map((word) => [
    word.term,
    word.definition,
    word.before + word.word + word.after,
    word.title ? `${word.title}, ${placeOf(word)}` : placeOf(word),
  ]);
  return '\ufeff' + [names, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('');
}

function cell(text) {
  const safe = FORMULA.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
