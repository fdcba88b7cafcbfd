// The overlay's lists, made of what the preview tells of a page (/_glossom/page).

import { element } from "./element.js";
import { parts } from "./faults.js";

const SHOWN = 100; // rows of a list at first: a text of megabytes may have thousands

// desk: what can be done, as overlay.js gives it: copy, accept, point, unpoint, reveal.
export function lists(notes, desk) {
  return [...summary(notes, desk), ...sections(notes, desk)].filter(Boolean);
}

function summary({ kind, place, failed, words, marks, density, difficulty }, desk) {
  const said = [place && element("p", copying(place, place, desk))];
  if (failed) said.push(element("p", "The latest build failed. This is known of the page that you see."));
  if (kind !== "article") return said;
  said.push(element("p", "Reading level: ", element("b", difficulty || "cannot be told")));
  const rate = `${density.toFixed(1)} per 100 words`;
  return [...said, element("p", `${count(marks.length, "mark")} in ${count(words, "word")}: `, element("b", rate))];
}

function sections(notes, desk) {
  const { kind, marks, plain, suggestions } = notes;
  const own = notes.place.split(":")[0];
  const reports = section("Reports", notes.faults.map((fault) => report(fault, desk)), reportsLack(notes));
  if (kind === "entry") {
    const rows = marks.map((mark) => row(mark, own, desk, element("p", mark.article)));
    return [reports, section("Where it is marked", rows, "It is marked in no article.")];
  }
  if (kind !== "article") return [reports];
  return [
    suggestions.length > 0 && section("Suggestions", suggestions.map((one, at) => suggestion(one, at, desk))),
    reports,
    section("Marks", marks.map((mark) => row(mark, own, desk)), "No word is marked."),
    section("Found and left plain", plain.map((one) => row(one, own, desk)), "Nothing else was found."),
  ];
}

function section(title, rows, none = "") {
  const folded = element("details", element("summary", element("h3", `${title} (${rows.length})`)));
  folded.open = true;
  if (rows.length === 0) folded.append(element("p", none));
  else folded.append(...list(rows));
  return folded;
}

function list(rows) {
  const shown = element("ul", ...rows.slice(0, SHOWN));
  if (rows.length <= SHOWN) return [shown];
  const more = element("button", `Show ${rows.length - SHOWN} more`);
  more.addEventListener("click", () => {
    shown.append(...rows.slice(SHOWN));
    rows[SHOWN].querySelector("button")?.focus();
    more.remove();
  });
  return [shown, more];
}

// ---------------------------------------------------------------- rows

function row(place, own, desk, ...more) {
  const made = element("li", element("p", element("b", place.quote.text), " ", at(place.place, own, desk)), ...more);
  if (place.reason) made.append(element("p", place.reason, " ", element("small", place.code)));
  for (const entry of place.entries) made.append(element("p", "→ ", entry.id, " ", at(entry.place, own, desk)));
  return pointing(made, place, desk);
}

function report(fault, desk) {
  const made = element("li", element("p", element("small", `${fault.severity} ${fault.code}`)), ...parts(fault, "h4"));
  if (fault.place) made.querySelector("code").replaceWith(copying(fault.place, fault.place, desk));
  return made;
}

function reportsLack({ kind, elsewhere }) {
  if (elsewhere === 0) return "All is well.";
  const others = elsewhere === 1 ? "One report is" : `${elsewhere} reports are`;
  return kind === "other" ? "All is well." : `Nothing is reported of this page. ${others} of other files.`;
}

function suggestion(one, number, desk) {
  const made = element("li", element("p", element("b", one.term), ` ${one.type}`));
  if (one.into) made.append(element("p", `Another name of ${one.into}`));
  else made.append(element("p", one.short || "There is no explanation yet."));
  for (const [text, source] of one.evidence) made.append(element("p", `“${text}” `, element("small", source)));
  const [quote] = one.quotes;
  made.append(element("blockquote", quote.before, element("mark", quote.text), quote.after));
  const accept = element("button", "Accept");
  accept.className = "accept";
  accept.dataset.key = `accept ${number}`;
  accept.setAttribute("aria-label", `Accept ${one.term}`);
  accept.addEventListener("click", () => desk.accept(one, made, accept));
  made.append(element("p", accept, " ", copying(one.command, one.command, desk)));
  made.append(element("p", copying(one.place, one.place, desk)));
  return pointing(made, { quote }, desk);
}

// ---------------------------------------------------------------- what can be pressed

function at(place, own, desk) {
  if (!place) return "";
  const shown = place.startsWith(`${own}:`) ? place.slice(own.length + 1) : place.replace("content/glossary/", "");
  return copying(shown, place, desk);
}

function copying(shown, text, desk) {
  const button = element("button", shown);
  button.className = "copy";
  button.dataset.key = `copy ${text}`;
  button.title = `Copy ${text}`;
  button.setAttribute("aria-label", `Copy ${text}`);
  button.addEventListener("click", () => desk.copy(text));
  return button;
}

function pointing(made, place, desk) {
  // A list that is scrolled by the keyboard passes below a pointer that rests: that enters rows, and does not move.
  made.addEventListener("pointermove", () => desk.point(place));
  made.addEventListener("pointerleave", () => desk.unpoint(place));
  made.addEventListener("focusin", () => { desk.point(place); desk.reveal(); });
  made.addEventListener("focusout", () => desk.unpoint(place));
  return made;
}

function count(number, word) {
  return number === 1 ? `1 ${word}` : `${number} ${word}s`;
}
