// Added by `glossom serve` to the pages that it shows, never to published ones: loads the page again when it has
// changed, swaps stylesheets in place, and lists faults over the page until they are mended.

let seen = new URL(import.meta.url).searchParams.get("seen");
let stream = null;
let panel = null;

// A hidden tab keeps no stream: browsers allow six connections to one server. On its return it asks what it missed.
function follow() {
  if (document.visibilityState === "hidden") return close();
  if (stream) return;
  stream = new EventSource(`/_glossom/events?${new URLSearchParams({ page: location.pathname, seen })}`);
  stream.addEventListener("faults", (event) => show(JSON.parse(event.data)));
  stream.addEventListener("reload", () => { close(); location.reload(); });
  stream.addEventListener("style", (event) => restyle(JSON.parse(event.data).seen));
  stream.addEventListener("error", retry);
}

function close() {
  stream?.close();
  stream = null;
}

// Some browsers give a stream up when the server is gone for a moment.
function retry() {
  if (stream?.readyState !== EventSource.CLOSED) return;
  close();
  setTimeout(follow, 2000);
}

async function restyle(now) {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
  const fresh = [...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute("href"));
  const old = [...document.querySelectorAll('link[rel="stylesheet"]:not([data-leaving])')];
  if (fresh.length !== old.length) return location.reload();
  old.forEach((link, number) => swap(link, fresh[number]));
  seen = now; // the stream stays open: a new one could miss a change in between and would load the page for it
}

// The old sheet stays until the new one is there, so that the page is never seen without any.
function swap(link, href) {
  if (link.getAttribute("href") === href) return;
  const next = link.cloneNode();
  link.dataset.leaving = "";
  next.href = href;
  next.addEventListener("load", () => link.remove());
  next.addEventListener("error", () => location.reload());
  link.after(next);
}

// ---------------------------------------------------------------- faults

const STYLE = `
  :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; color-scheme: light dark }
  section { max-height: 70vh; overflow: auto; overflow-wrap: anywhere; padding: 1rem 1.25rem; font: 16px/1.5 system-ui, sans-serif;
    color: #17181c; background: #fcfcfb; border-top: 4px solid #a5211a; box-shadow: 0 0 2rem #0008 }
  h1 { margin: 0 4rem .5rem 0; font-size: 1.1rem }
  h2 { margin: 1rem 0 .25rem; font-size: 1rem }
  p { margin: .25rem 0 }
  pre { overflow-x: auto; margin: .25rem 0; padding: .5rem .75rem; background: #8882; font: 14px/1.5 monospace }
  mark { color: inherit; background: #ffd84d88; text-decoration: underline wavy #a5211a }
  button { float: right; font: inherit; padding: .25rem .75rem; cursor: pointer }
  @media (prefers-color-scheme: dark) { section { color: #e8e6e1; background: #141519; border-color: #ff9a8c } }
`;

function show(state) {
  panel?.remove();
  panel = null;
  if (state.ok || document.documentElement.dataset.glossom === "unbuilt") return;
  panel = document.createElement("glossom-faults");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  const root = panel.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  root.append(list(state.faults.filter((fault) => fault.severity === "error")));
  document.documentElement.append(panel);
}

// Text goes in as text nodes only: messages quote what stands in the author's files.
function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function list(faults) {
  const button = element("button", "Close");
  button.addEventListener("click", () => panel.remove());
  const words = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  const section = element("section", button, element("h1", `${words}: this is the last good version of the page`));
  section.setAttribute("role", "alert");
  section.append(...faults.flatMap(parts));
  return section;
}

function parts(fault) {
  const made = [element("h2", fault.message)];
  if (fault.place) made.push(element("p", element("code", fault.place)));
  if (fault.source) made.push(excerpt(fault));
  if (fault.hint) made.push(element("p", `Help: ${fault.hint}`));
  made.push(element("p", element("small", fault.code)));
  return made;
}

// Columns count code points; a string's own index counts UTF-16 units.
function excerpt({ source, line, column, length }) {
  const points = [...source];
  const start = Math.max(0, column - 1);
  const cut = (from, to) => points.slice(from, to).join("");
  return element("pre", `${line} | ${cut(0, start)}`, element("mark", cut(start, start + length)), cut(start + length));
}

document.addEventListener("visibilitychange", follow);
follow();
