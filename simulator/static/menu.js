// One menu for the whole page: it opens beside what was tapped and closes with Escape or a tap elsewhere.

import { button, part } from "./elements.js";

const MARGIN = 8;
const menu = part("div", "menu");
menu.popover = "auto";
menu.setAttribute("role", "menu");
document.body.append(menu);
let opener = null;

export function openMenu(anchor, label, entries, point = null) {
  opener = anchor;
  menu.setAttribute("aria-label", label);
  menu.replaceChildren(...entries);
  menu.showPopover();
  place(point ?? anchor.getBoundingClientRect());
  menu.querySelector("button")?.focus({ preventScroll: true });
}

export function entry(words, act, label) {
  const choice = button("", words, () => { menu.hidePopover(); act(); }, label);
  choice.setAttribute("role", "menuitem");
  choice.tabIndex = -1;
  return choice;
}

export function faces(emojis, act) {
  const row = part("div", "faces");
  row.setAttribute("role", "group");
  row.setAttribute("aria-label", "React");
  row.append(...emojis.map((emoji) => entry(face(emoji), () => act(emoji), `React with ${emoji}`)));
  return row;
}

// Some of Telegram's reactions are drawn in colour only with a selector behind them.
export const face = (emoji) => (/^\p{Emoji_Presentation}/u.test(emoji) ? emoji : `${emoji}\uFE0F`);

function place({ left, right = left, top, bottom = top }) {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const x = left + width + MARGIN < innerWidth ? left : right - width;
  const below = bottom + height + MARGIN < innerHeight;
  const y = below ? bottom : top - height;
  menu.style.left = `${clamp(x, innerWidth - width)}px`;
  menu.style.top = `${clamp(y, innerHeight - height)}px`;
}

const clamp = (value, most) => Math.max(MARGIN, Math.min(value, most - MARGIN));

const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

menu.addEventListener("keydown", (event) => {
  const choices = [...menu.querySelectorAll("button")];
  const now = choices.indexOf(document.activeElement);
  if (event.key === "Tab") menu.hidePopover();
  if (!(event.key in STEPS)) return;
  event.preventDefault();
  choices.at((now + STEPS[event.key] + choices.length) % choices.length)?.focus();
});
menu.addEventListener("toggle", (event) => {
  opener?.setAttribute("aria-expanded", String(event.newState === "open"));
  if (event.newState === "closed" && (document.activeElement === document.body || menu.contains(document.activeElement))) {
    opener?.focus({ preventScroll: true });
  }
});
