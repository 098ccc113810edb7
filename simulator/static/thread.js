// The list of messages in a phone: only what changed is drawn again, and the newest stays in sight.

import { day } from "./dates.js";
import { part } from "./elements.js";
import { messageItem } from "./message.js";

const NEAR_THE_END = 80;
const FLASH_FOR = 1600;
const TOGETHER = 10 * 60_000;

export class Thread {
  constructor(list, toEnd) {
    this.list = list;
    this.toEnd = toEnd;
    this.clear();
    this.unseen = 0;
    this.top = 0;
    list.addEventListener("scroll", () => this.scrolled());
    toEnd.addEventListener("click", () => this.follow());
    this.sizes = new ResizeObserver(() => this.keepAtEnd());
    this.sizes.observe(list);
  }

  clear() {
    this.items = new Map();
    this.list.replaceChildren();
    this.list.setAttribute("aria-live", "off");
    this.met = false;
    this.below = 0;
    this.atEnd = true;
  }

  show(messages, view, acts) {
    const wanted = [];
    let lastDay = "";
    messages.forEach((message, index) => {
      const today = day(new Date(message.date), view.zone);
      if (today !== lastDay) wanted.push(this.kept(`day ${today}`, today, () => part("div", "day", today)));
      lastDay = today;
      const first = !together(messages[index - 1], message);
      const last = !together(message, messages[index + 1]);
      const signature = JSON.stringify([message, first, last, view.find(message.reply_to)?.text]);
      wanted.push(this.kept(message.id, signature, () => messageItem(message, { ...view, first, last }, acts)));
    });
    if (!messages.length) wanted.push(this.kept("empty", view.empty, () => part("div", "empty", view.empty)));
    this.arrange(wanted);
    this.keepAtEnd();
    if (!this.met) this.settle();
  }

  // What was there before this page was opened is not read out.
  settle() {
    this.met = true;
    this.unseen = 0;
    setTimeout(() => this.list.setAttribute("aria-live", "polite"));
  }

  kept(key, signature, make) {
    const known = this.items.get(key);
    if (known?.signature === signature) return known.item;
    const item = make();
    // Fonts and buttons find their size after the first drawing.
    this.sizes?.observe(item);
    if (known) replaceKeepingFocus(known.item, item);
    else if (typeof key === "number") this.arrived();
    if (!known && this.met) item.classList.add("fresh");
    this.items.set(key, { signature, item });
    return item;
  }

  arrived() {
    this.unseen += 1;
    if (this.atEnd) return;
    this.below += 1;
    this.showToEnd();
  }

  // Back to the newest message, as when somebody writes one.
  follow() {
    this.atEnd = true;
    this.keepAtEnd();
  }

  showToEnd() {
    if (this.atEnd) this.below = 0;
    this.toEnd.hidden = this.atEnd;
    this.toEnd.querySelector(".count").textContent = this.below || "";
  }

  arrange(wanted) {
    const keep = new Set(wanted);
    for (const [key, { item }] of this.items) {
      if (keep.has(item)) continue;
      item.remove();
      this.items.delete(key);
    }
    wanted.forEach((item, index) => {
      const there = this.list.children[index] ?? null;
      if (there !== item) this.list.insertBefore(item, there);
    });
  }

  goTo(id) {
    const item = this.items.get(id)?.item;
    if (!item) return;
    this.atEnd = false;
    item.scrollIntoView({ block: "center" });
    item.focus({ preventScroll: true });
    item.classList.add("flash");
    setTimeout(() => item.classList.remove("flash"), FLASH_FOR);
  }

  scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.list;
    const near = scrollHeight - scrollTop - clientHeight < NEAR_THE_END;
    // Only a reader who scrolls up leaves the end; messages that grow do not.
    if (clientHeight && (near || scrollTop < this.top)) this.atEnd = near;
    this.top = scrollTop;
    this.showToEnd();
  }

  keepAtEnd() {
    this.showToEnd();
    if (!this.atEnd) return;
    this.list.scrollTop = this.list.scrollHeight;
    this.top = this.list.scrollTop;
  }
}

function together(one, other) {
  if (!one || !other || one.notice || other.notice || one.aside !== other.aside) return false;
  return one.from === other.from && Date.parse(other.date) - Date.parse(one.date) < TOGETHER;
}

function replaceKeepingFocus(old, item) {
  const controls = "button, a";
  const focused = old.contains(document.activeElement);
  const index = [...old.querySelectorAll(controls)].indexOf(document.activeElement);
  old.replaceWith(item);
  if (!focused) return;
  const same = item.querySelectorAll(controls)[index];
  (same ?? item).focus({ preventScroll: true });
}
