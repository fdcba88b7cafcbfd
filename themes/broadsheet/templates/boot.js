// Stands in the head of every page, named by its hash in the Content Security Policy: what the reader chose is
// applied before the first paint. Comment lines are taken out. Whoever adds a setting adds it to parts/settings.html too.
{
const root = document.documentElement;
root.dataset.js = '';
try {
const base = new URL(root.dataset.root, document.baseURI).pathname;
const chosen = JSON.parse(localStorage.getItem(base + 'glossom:settings')) || {};
for (const name of ['theme', 'size', 'width', 'leading', 'font', 'marks', 'notes', 'keys'])
if (chosen[name]) root.dataset[name] = chosen[name];
} catch {}
}
