// What a card says of a marked word: from the note on this page, or else from the entry's own page.

const pages = new Map();

/** The words and elements of a card for this link; rejects where the entry's page cannot be had. */
export async function explanationOf(link) {
  const note = document.getElementById('note-' + link.dataset.g);
  if (note) return read(note, document.baseURI);
  return read((await entryPage(link.href)).querySelector('.entry'), link.href);
}

/** An entry's page, fetched once. */
function entryPage(address) {
  if (!pages.has(address)) pages.set(address, fetchPage(address));
  return pages.get(address);
}

async function fetchPage(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function read(source, address) {
  return {
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
