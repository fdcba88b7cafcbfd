// Opened by `e` beside a page of the preview: what is known of it. `reload.js` asks for it, so no published page can.

import { element } from "./element.js";
import { parts } from "./faults.js";
import { recall, remember } from "./memory.js";
import { point, reveal, unpoint } from "./pointing.js";
import { lists } from "./rows.js";
import { STYLE, beside } from "./style.js";

const TOKEN = "X-Glossom-Token";

let host = null; // in the page while the overlay is open
let root, region, content, status;
let before = null; // what had the focus
let asked = 0;

export function toggle() {
  if (host) close();
  else open().then(() => region?.focus());
}

// After a reload, or on the next page: the focus stays with the page, unless the overlay had it.
export async function reopen() {
  const { focus, said } = recall() ?? {};
  remember({});
  await open();
  if (focus) (withKey(focus) ?? region)?.focus();
  if (said) say(said);
}

export async function refresh() {
  if (!host) return;
  const number = (asked += 1);
  const made = await known().catch(() => [element("p", "The preview does not answer. Is it still running?")]);
  if (!host || number !== asked) return;
  const key = root.activeElement?.dataset.key;
  unpoint();
  content.replaceChildren(...made);
  if (key) (withKey(key) ?? region).focus();
}

// A build has left the page as it was: there is no reload to prepare for.
export function settled() {
  if (host) remember({});
  return refresh();
}

// ---------------------------------------------------------------- opening and closing

function open() {
  before = document.activeElement;
  host = document.createElement("glossom-overlay");
  root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  region = makeRegion();
  root.append(region);
  document.documentElement.append(host);
  beside(host);
  remember({});
  return refresh();
}

function makeRegion() {
  const title = element("h2", "About this page");
  title.id = "title";
  const button = element("button", "Close");
  button.addEventListener("click", close);
  content = element("div");
  status = element("div");
  status.setAttribute("role", "status");
  const made = element("section", element("header", title, button), content, status);
  made.tabIndex = -1;
  made.setAttribute("aria-labelledby", "title");
  made.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault(); // a card that is open on the page stays so
    close();
  });
  return made;
}

function close() {
  const hadFocus = root.activeElement !== null;
  unpoint();
  host.remove();
  host = null;
  beside(null);
  remember(null);
  if (hadFocus && before?.isConnected) before.focus();
}

function withKey(key) {
  return [...root.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key);
}

// ---------------------------------------------------------------- what is known

function ask() {
  return fetch(`/_glossom/page?${new URLSearchParams({ path: location.pathname })}`);
}

async function known() {
  const answer = await ask();
  if (answer.ok) return lists(await answer.json(), { copy, accept, point, unpoint, reveal });
  return [element("p", `Only the computer on which the preview runs shows this, at http://127.0.0.1:${location.port}/.`)];
}

// ---------------------------------------------------------------- what can be done

function say(...words) {
  status.replaceChildren(...words);
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    say(`Copied: ${text}`);
  } catch {
    // no clipboard for pages here, or it was refused
    const field = element("input");
    field.readOnly = true;
    field.value = text;
    field.setAttribute("aria-label", "To be copied");
    say("Copy it from here: ", field);
    field.select();
  }
}

async function accept(suggestion, row, button) {
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  say(`Accepting ${suggestion.term} …`);
  try {
    await send(suggestion, row, button);
  } catch {
    say("The preview does not answer. Is it still running?");
  }
  button.removeAttribute("aria-disabled");
}

async function send({ id, term }, row, button) {
  const token = (await ask()).headers.get(TOKEN); // asked for anew: the preview may have been started again
  const answer = await fetch("/_glossom/accept", {
    method: "POST",
    headers: { "Content-Type": "application/json", [TOKEN]: token ?? "" },
    body: JSON.stringify({ id }),
  });
  if (!answer.ok) return say("The preview refuses this. Load the page again, and try once more.");
  const { ok, said, faults } = await answer.json();
  row.querySelector(".failed")?.remove();
  if (ok) {
    remember({ focus: button.dataset.key, said });
    return say(said);
  }
  const failed = element("div", ...faults.flatMap((fault) => parts(fault, "h4")));
  failed.className = "failed";
  row.append(failed);
  say(`${term} was not accepted: ${faults.map((fault) => fault.message).join("; ")}`);
}
