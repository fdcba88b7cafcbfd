// A plugin of markdown-it: one pattern of all forms, the longest first, over the text that is in no link and no heading.

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export default function marker(markdown, glossary) {
  const entries = new Map(glossary.flatMap((entry) => entry.forms.map((form) => [form, entry])));
  const forms = [...entries.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<!\\p{L})(?:${forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})(?!\\p{L})`, "gu");

  function marked(token, Token) {
    const pieces = [];
    let from = 0;
    const keep = (type, content) => pieces.push(Object.assign(new Token(type, "", 0), { content }));
    for (const found of token.content.matchAll(pattern)) {
      const entry = entries.get(found[0]);
      if (found.index > from) keep("text", token.content.slice(from, found.index));
      keep("html_inline", `<abbr data-g="${entry.id}" title="${escaped(entry.short)}">${escaped(found[0])}</abbr>`);
      from = found.index + found[0].length;
    }
    if (from < token.content.length) keep("text", token.content.slice(from));
    return pieces;
  }

  markdown.core.ruler.push("glossary", (state) => {
    state.tokens.forEach((block, at) => {
      if (block.type !== "inline" || state.tokens[at - 1]?.type === "heading_open") return;
      let links = 0;
      block.children = block.children.flatMap((token) => {
        links += (token.type === "link_open") - (token.type === "link_close");
        return token.type === "text" && !links ? marked(token, state.Token) : [token];
      });
    });
  });
}
