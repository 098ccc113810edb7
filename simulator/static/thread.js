// The list of messages in a phone: only what changed is drawn again, and the newest stays in sight.

import { day } from "./dates.js";
import { messageItem, part } from "./message.js";

const NEAR_THE_END = 80;

export class Thread {
  constructor(list) {
    this.list = list;
    this.items = new Map();
    this.unseen = 0;
    this.met = false;
    this.atEnd = true;
    this.top = 0;
    list.addEventListener("scroll", () => this.scrolled());
    this.sizes = new ResizeObserver(() => this.keepAtEnd());
    this.sizes.observe(list);
  }

  clear() {
    this.items.clear();
    this.list.replaceChildren();
    this.met = false;
    this.atEnd = true;
  }

  show(messages, view, acts) {
    const wanted = [];
    let lastDay = "";
    for (const message of messages) {
      const today = day(new Date(message.date), view.zone);
      if (today !== lastDay) wanted.push(this.kept(`day ${today}`, today, () => part("li", "day", today)));
      lastDay = today;
      wanted.push(this.kept(message.id, JSON.stringify(message), () => messageItem(message, view, acts)));
    }
    if (!messages.length) wanted.push(this.kept("empty", "", () => part("li", "empty", "Nothing here yet.")));
    this.arrange(wanted);
    this.keepAtEnd();
    if (!this.met) this.unseen = 0;
    this.met = true;
  }

  kept(key, signature, make) {
    const known = this.items.get(key);
    if (known?.signature === signature) return known.item;
    const item = make();
    // Fonts and buttons find their size after the first drawing.
    this.sizes.observe(item);
    if (known) replaceKeepingFocus(known.item, item);
    else if (typeof key === "number") this.unseen += 1;
    this.items.set(key, { signature, item });
    return item;
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

  scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.list;
    const near = scrollHeight - scrollTop - clientHeight < NEAR_THE_END;
    // Only a reader who scrolls up leaves the end; messages that grow do not.
    if (clientHeight && (near || scrollTop < this.top)) this.atEnd = near;
    this.top = scrollTop;
  }

  keepAtEnd() {
    if (this.atEnd) this.list.scrollTop = this.list.scrollHeight;
  }
}

function replaceKeepingFocus(old, item) {
  const controls = "button, a, summary";
  const focused = old.contains(document.activeElement);
  const index = [...old.querySelectorAll(controls)].indexOf(document.activeElement);
  old.replaceWith(item);
  if (!focused) return;
  const same = item.querySelectorAll(controls)[index];
  (same ?? item).focus({ preventScroll: true });
}
