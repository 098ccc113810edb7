// One message as a bubble, with its buttons, reactions and what can be done with it.

import { attachments, inWords } from "./attachments.js";
import { hour } from "./dates.js";
import { avatar, button, icon, part, tint } from "./elements.js";
import { entry, face, faces, openMenu } from "./menu.js";
import { rich } from "./rich.js";

const SUMMARY = 70;

export function messageItem(message, view, acts) {
  const item = part("div");
  if (message.notice) {
    item.className = "notice-line";
    item.textContent = message.notice;
    return item;
  }
  const own = message.from === view.viewer.id && !message.aside;
  item.className = ["message", own && "own", view.last && "last", message.aside && "aside"].filter(Boolean).join(" ");
  item.tabIndex = -1;
  item.dataset.id = message.id;
  if (view.isGroup && !own) item.append(besideBubble(message, view));
  const stack = part("div", "stack");
  stack.append(bubble(message, view, acts, own), ...keyboard(message, acts));
  item.append(stack);
  return item;
}

function besideBubble(message, view) {
  const space = part("span", "side");
  if (view.last) space.append(avatar(view.name(message.from), message.from, message.from === view.bot));
  return space;
}

function bubble(message, view, acts, own) {
  const box = part("div", "bubble");
  if (view.isGroup && !own && view.first) box.append(part("p", `author ${tint(message.from)}`, view.name(message.from)));
  else box.append(part("p", "spoken", `${own ? "You" : view.name(message.from)}:`));
  if (message.aside) box.append(part("p", "forwarded", `${view.name(message.from)} sent you this in another chat`));
  else if (message.forwarded_from) box.append(part("p", "forwarded", `Forwarded from ${view.name(message.forwarded_from)}`));
  const original = view.find(message.reply_to);
  if (original) box.append(quote(original, view, acts));
  box.append(...attachments(message));
  if (message.text) {
    const text = part("div", "text");
    text.append(rich(message.text, message.entities, acts));
    box.append(text);
  }
  box.append(foot(message, view, acts, own));
  const more = button("more", "", () => openFor(more, message, view, acts), "More for this message");
  more.setAttribute("aria-haspopup", "menu");
  more.append(icon("more"));
  box.append(more);
  box.addEventListener("contextmenu", (event) => {
    if (event.target.closest("a")) return;
    event.preventDefault();
    openFor(more, message, view, acts, { left: event.clientX, top: event.clientY });
  });
  return box;
}

function quote(original, view, acts) {
  const box = button(`quote ${tint(original.from)}`, "", () => acts.goTo(original.id), `In reply to ${view.name(original.from)}: ${summary(original)}`);
  box.append(part("b", "", view.name(original.from)), part("span", "", summary(original)));
  return box;
}

export function summary(message) {
  const words = [inWords(message), message.text].filter(Boolean).join(" ").replaceAll("\n", " ");
  return words.length > SUMMARY ? `${words.slice(0, SUMMARY - 1)}…` : words;
}

function foot(message, view, acts, own) {
  const line = part("div", "foot");
  line.append(...reactions(message, view, acts));
  const stamp = part("span", "stamp");
  if (message.pinned) stamp.append(icon("pinned"), part("span", "spoken", "pinned,"));
  if (message.edited) stamp.append("edited ");
  const time = part("time", "", hour(new Date(message.date), view.zone));
  time.dateTime = message.date;
  stamp.append(time);
  if (own) stamp.append(icon("read"));
  line.append(stamp);
  return line;
}

function reactions(message, view, acts) {
  return Object.entries(message.reactions).map(([emoji, by]) => {
    const mine = by.includes(view.viewer.id);
    const words = by.length > 1 ? `${face(emoji)} ${by.length}` : face(emoji);
    const chip = button("reaction", words, () => acts.react(message, mine ? null : emoji), `${emoji} from ${by.map(view.name).join(", ")}`);
    chip.setAttribute("aria-pressed", String(mine));
    return chip;
  });
}

function openFor(anchor, message, view, acts, point) {
  const editable = message.from === view.viewer.id && message.text && !message.forwarded_from;
  openMenu(anchor, "This message", [
    ...(message.aside ? [] : [faces(view.reactions, (emoji) => acts.react(message, emoji)), entry("Reply", () => acts.reply(message))]),
    ...(editable ? [entry("Edit", () => acts.edit(message))] : []),
    entry("Pass on …", () => acts.passOn(message)),
    ...(message.text ? [entry("Copy text", () => navigator.clipboard?.writeText(message.text))] : []),
  ], point);
}

function keyboard(message, acts) {
  if (!message.buttons.length) return [];
  const box = part("div", "keyboard");
  for (const row of message.buttons) {
    const line = part("div", "keys");
    for (const key of row) {
      const pressed = button("key", key.text, () => acts.press(message, key, pressed));
      if (key.url) pressed.append(icon("out"));
      line.append(pressed);
    }
    box.append(line);
  }
  return [box];
}
