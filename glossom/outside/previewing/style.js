// How the overlay looks: beside the page where there is room, over its lower half elsewhere.

const WIDE = "(min-width: 64em)";

// The page's own colour scheme is inherited, so a theme's choice of light or dark holds here too.
export const STYLE = `
  :host { all: initial; color-scheme: inherit; position: fixed; inset: 0 0 0 auto; width: 26em; max-width: 100%;
    z-index: 2147483646; font: medium/1.5 system-ui, sans-serif;
    --paper: light-dark(#fcfcfb, #141519); --ink: light-dark(#17181c, #e8e6e1); --soft: light-dark(#4b4e55, #b3b5bb);
    --rule: light-dark(#dcdde1, #34363d); --link: light-dark(#1d4f91, #9cc4ff); --alarm: light-dark(#a5211a, #ff9a8c) }
  @media not all and ${WIDE} { :host { inset: auto 0 0 0; width: auto; height: 60vh } }
  @media print { :host { display: none } }
  * { box-sizing: border-box }
  section { display: flex; flex-direction: column; height: 100%; color: var(--ink); background: var(--paper);
    border: solid var(--rule); border-width: 1px 0 0 1px; overflow-wrap: anywhere }
  section:focus { outline: none }
  section:focus-visible, button:focus-visible, summary:focus-visible, input:focus-visible {
    outline: 2px solid var(--link); outline-offset: -2px }
  header { display: flex; align-items: center; justify-content: space-between; gap: .5em; padding: .5em 1em;
    border-bottom: 1px solid var(--rule) }
  header + div { flex: 1; overflow: auto; padding: .5em 1em 1em }
  [role=status]:not(:empty) { padding: .5em 1em; border-top: 1px solid var(--rule); font-weight: 600 }
  h2, h3, h4, p, blockquote { margin: .25em 0; font-size: 1em }
  h3 { display: inline }
  small, blockquote { font-size: .875em; color: var(--soft) }
  blockquote { padding-left: .75em; border-left: 2px solid var(--rule) }
  details { margin-top: .75em; border-top: 1px solid var(--rule) }
  summary { padding: .5em 0; cursor: pointer }
  ul { list-style: none; margin: 0; padding: 0 }
  li { padding: .5em 0 }
  li + li { border-top: 1px dotted var(--rule) }
  li:hover, li:focus-within { box-shadow: -.5em 0 var(--paper), -.75em 0 var(--link) }
  mark { color: inherit; background: none; font-weight: 700 }
  button { min-height: 1.75em; padding: 0 .5em; font: inherit; color: var(--link); background: none; cursor: pointer;
    border: 1px solid var(--rule); border-radius: .25em; text-align: left }
  button.copy { font-family: ui-monospace, monospace; font-size: .875em }
  button.accept { padding: 0 1em; font-weight: 600; border-color: currentColor }
  button[aria-disabled=true] { color: var(--soft); cursor: default }
  pre { overflow-x: auto; margin: .25em 0; padding: .5em; background: #8882; font-size: .875em }
  pre mark { text-decoration: underline wavy var(--alarm) }
  .failed { padding-left: .75em; border-left: 4px solid var(--alarm) }
  input { width: 100%; font: inherit }
`;

const room = new CSSStyleSheet();

// Keeps the page clear of an overlay; of none, gives it all its room back.
export function beside(overlay) {
  room.replaceSync(overlay ? `
    @media ${WIDE} { html { margin-right: ${overlay.offsetWidth}px } }
    @media not all and ${WIDE} { html { scroll-padding-bottom: ${overlay.offsetHeight}px } body { padding-bottom: 60vh } }
  ` : "");
  if (!document.adoptedStyleSheets.includes(room)) document.adoptedStyleSheets.push(room);
}
