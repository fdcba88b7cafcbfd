// Text goes in as text nodes only: it quotes what stands in the author's files.
export function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
