// Turns a text and Telegram's entities into nodes; nothing is ever read as HTML.

const ELEMENTS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};
const BLOCKS = new Set(["pre", "blockquote"]);
const SAFE_ADDRESS = /^(https?|mailto):/i;

export function rich(text, entities, acts) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const fragment = document.createDocumentFragment();
  fill(fragment, text, 0, text.length, sorted, acts);
  return fragment;
}

function fill(parent, text, start, end, entities, acts) {
  let position = start;
  let index = 0;
  while (index < entities.length) {
    const entity = entities[index];
    const first = Math.max(entity.offset, position);
    const last = Math.min(entity.offset + entity.length, end);
    index += 1;
    if (last <= first) continue;
    const inner = [];
    while (index < entities.length && entities[index].offset < last) inner.push(entities[index++]);
    parent.append(text.slice(position, first));
    const element = marked(entity, text.slice(first, last), acts);
    fill(element, text, first, last, inner, acts);
    parent.append(element);
    // The end of a block is a line's end already.
    position = BLOCKS.has(element.localName) && text[last] === "\n" ? last + 1 : last;
  }
  parent.append(text.slice(position, end));
}

function marked(entity, words, acts) {
  if (entity.type === "text_link") return link(entity.url, acts);
  if (entity.type === "url") return link(/^https?:/i.test(words) ? words : `https://${words}`, acts);
  if (entity.type === "bot_command") return command(words, acts);
  if (entity.type === "spoiler") return spoiler();
  const element = document.createElement(ELEMENTS[entity.type] ?? "span");
  if (!ELEMENTS[entity.type]) element.className = "mark";
  return element;
}

function link(address, acts) {
  const element = document.createElement("a");
  element.href = SAFE_ADDRESS.test(address) ? address : "#";
  element.target = "_blank";
  element.rel = "noopener noreferrer";
  element.addEventListener("click", (event) => {
    if (acts.open(address)) event.preventDefault();
  });
  return element;
}

function command(words, acts) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "command";
  element.addEventListener("click", () => acts.say(words));
  return element;
}

function spoiler() {
  const element = document.createElement("span");
  element.className = "spoiler";
  element.tabIndex = 0;
  const show = () => element.classList.add("shown");
  element.addEventListener("click", show);
  element.addEventListener("keydown", (event) => event.key === "Enter" && show());
  return element;
}
