// One message as a bubble, with its buttons, reactions and what can be done with it.

import { hour } from "./dates.js";
import { rich } from "./rich.js";

export function messageItem(message, view, acts) {
  const item = document.createElement("li");
  if (message.notice) {
    item.className = "notice-line";
    item.textContent = message.notice;
    return item;
  }
  const own = message.from === view.viewer.id;
  item.className = own ? "message own" : "message";
  item.tabIndex = -1;
  item.append(bubble(message, view, acts), ...keyboard(message, acts));
  return item;
}

function bubble(message, view, acts) {
  const box = part("div", "bubble");
  if (view.isGroup && message.from !== view.viewer.id) box.append(part("p", "author", view.name(message.from)));
  if (message.forwarded_from) box.append(part("p", "quote", `Forwarded from ${view.name(message.forwarded_from)}`));
  const original = view.find(message.reply_to);
  if (original) box.append(quote(original, view));
  const file = attachment(message);
  if (file) box.append(part("p", "file", file));
  const text = part("div", "text");
  text.append(rich(message.text, message.entities, acts));
  if (message.text) box.append(text);
  box.append(foot(message, view, acts));
  return box;
}

function quote(original, view) {
  const box = part("p", "quote");
  box.append(part("b", "", view.name(original.from)), " ", summary(original));
  return box;
}

export function summary(message) {
  const words = message.text || attachment(message) || "";
  return words.length > 70 ? `${words.slice(0, 69)}…` : words;
}

// Some of Telegram's reactions are drawn in colour only with a selector behind them.
const face = (emoji) => (/^\p{Emoji_Presentation}/u.test(emoji) ? emoji : `${emoji}\uFE0F`);

function attachment(message) {
  if (message.document) return `📄 ${message.document}`;
  if (message.photo) return "🖼 Photo";
  if (message.voice) return `🎤 Voice note, ${message.voice} s`;
  return null;
}

function foot(message, view, acts) {
  const line = part("div", "foot");
  line.append(...reactions(message, view, acts));
  const marks = [message.pinned && "pinned", message.edited && "edited"].filter(Boolean);
  const time = part("time", "", [...marks, hour(new Date(message.date), view.zone)].join(" · "));
  time.dateTime = message.date;
  line.append(time, menu(message, view, acts));
  return line;
}

function reactions(message, view, acts) {
  return Object.entries(message.reactions).map(([emoji, by]) => {
    const mine = by.includes(view.viewer.id);
    const chip = pressed("button", "reaction", by.length > 1 ? `${face(emoji)} ${by.length}` : face(emoji));
    chip.setAttribute("aria-pressed", String(mine));
    chip.setAttribute("aria-label", `${emoji} from ${by.map(view.name).join(", ")}`);
    chip.addEventListener("click", () => acts.react(message, mine ? null : emoji));
    return chip;
  });
}

function menu(message, view, acts) {
  const box = part("details", "menu");
  const opener = part("summary", "", "⋯");
  opener.setAttribute("aria-label", "More for this message");
  const list = part("div", "menu-list");
  list.addEventListener("click", () => { box.open = false; });
  opener.addEventListener("click", () => list.replaceChildren(...choices(message, view, acts)));
  box.append(opener, list);
  return box;
}

function choices(message, view, acts) {
  const faces = part("div", "faces");
  for (const emoji of view.reactions) {
    faces.append(choice(face(emoji), () => acts.react(message, emoji), `React with ${emoji}`));
  }
  const editable = message.from === view.viewer.id && message.text;
  return [
    faces,
    choice("Reply", () => acts.reply(message)),
    ...(editable ? [choice("Edit", () => acts.edit(message))] : []),
  ];
}

function keyboard(message, acts) {
  if (!message.buttons.length) return [];
  const box = part("div", "keyboard");
  for (const row of message.buttons) {
    const line = part("div", "keys");
    for (const key of row) line.append(choice(key.text, (event) => acts.press(message, key, event.currentTarget)));
    box.append(line);
  }
  return [box];
}

function choice(words, act, label) {
  const button = pressed("button", "", words);
  if (label) button.setAttribute("aria-label", label);
  button.addEventListener("click", act);
  return button;
}

function pressed(tag, className, words) {
  const element = part(tag, className, words);
  element.type = "button";
  return element;
}

export function part(tag, className, words) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (words !== undefined) element.textContent = words;
  return element;
}
