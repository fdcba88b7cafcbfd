// Added by `glossom serve` to the pages that it shows, never to published ones: loads the page again when it has
// changed, swaps stylesheets in place, lists faults over the page until they are mended, and opens at the key `e`
// what is known of the page (overlay.js).

import { show } from "./faults.js";
import { recall } from "./memory.js";

let seen = new URL(import.meta.url).searchParams.get("seen");
let stream = null;
let overlay = null;

// A hidden tab keeps no stream: browsers allow six connections to one server. On its return it asks what it missed.
function follow() {
  if (document.visibilityState === "hidden") return close();
  if (stream) return;
  stream = new EventSource(`/_glossom/events?${new URLSearchParams({ page: location.pathname, seen, every: 1 })}`);
  stream.addEventListener("faults", (event) => { show(JSON.parse(event.data)); overlay?.refresh(); });
  stream.addEventListener("built", () => overlay?.settled());
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

// ---------------------------------------------------------------- the key

const { dataset } = document.documentElement; // `keys` is off where the reader switched single keys off
const TYPING = "textarea, select, input:not([type=radio], [type=checkbox]), [role=textbox], [role=combobox]";

function asksForOverlay(event) {
  const { key, ctrlKey, altKey, metaKey, shiftKey, repeat, isComposing, defaultPrevented } = event;
  if (key?.toLowerCase() !== "e" || ctrlKey || altKey || metaKey || shiftKey) return false;
  const [target] = event.composedPath();
  const typing = isComposing || target.isContentEditable || target.closest?.(TYPING);
  return !(typing || repeat || defaultPrevented || dataset.keys === "off" || dataset.glossom === "unbuilt");
}

async function load() {
  overlay ??= await import("./overlay.js");
  return overlay;
}

document.addEventListener("keydown", async (event) => {
  if (!asksForOverlay(event)) return;
  event.preventDefault();
  (await load()).toggle();
});

// It stays open while the editor goes from page to page.
async function reopen() {
  if (dataset.glossom !== "unbuilt" && recall()) (await load()).reopen();
}

document.addEventListener("visibilitychange", follow);
follow();
reopen();
