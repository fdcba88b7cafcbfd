// What is folded on a phone stands open where it has a column of its own: data-open-from is that width.

for (const fold of document.querySelectorAll('[data-open-from]')) {
  fold.open = matchMedia(`(min-width: ${fold.dataset.openFrom})`).matches;
}
