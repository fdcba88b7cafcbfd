// What a card says of a marked word: from the note on this page, or else from the entry's own page.

const pages = new Map();

/** Words and elements of a card for this link; rejects where the entry's page cannot be had. */
export async function explanationOf(link) {
  const note = document.getElementById('note-' + link.dataset.g);
  if (note) return read(note, document.baseURI);
  if (!pages.has(link.href)) pages.set(link.href, entryPage(link.href));
  return read((await pages.get(link.href)).querySelector('.entry'), link.href);
}

async function entryPage(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** What a note or an entry (`source`), which stands at this address, says. */
export function read(source, address) {
  return {
    source,
    type: source.dataset.t,
    lang: source.lang,
    term: source.querySelector('.term').textContent,
    label: source.querySelector('.ty').textContent,
    parts: [...source.querySelectorAll('.say, .here, .d, .facts')].map((part) => copy(part, address)),
  };
}

/** A copy whose links lead where the original's do. */
function copy(part, address) {
  const twin = document.importNode(part, true);
  for (const link of twin.querySelectorAll('a')) link.href = new URL(link.getAttribute('href'), address);
  return twin;
}
