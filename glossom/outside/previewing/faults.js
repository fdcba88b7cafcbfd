// Faults, as the preview draws them: over a page until they are mended, and in the overlay.

import { element } from "./element.js";

let panel = null;

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

export function show(state) {
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

function list(faults) {
  const button = element("button", "Close");
  button.addEventListener("click", () => panel.remove());
  const words = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  const section = element("section", button, element("h1", `${words}: this is the last good version of the page`));
  section.setAttribute("role", "alert");
  section.append(...faults.flatMap((fault) => parts(fault)));
  return section;
}

// What is wrong, where, and how to mend it.
export function parts(fault, heading = "h2") {
  const made = [element(heading, fault.message)];
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
