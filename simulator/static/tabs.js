// The row of names on a small screen: one phone at a time, by tap or arrow key.

import { at, button, isNarrow, part } from "./elements.js";

const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

export class Tabs {
  constructor(phones) {
    this.phones = phones;
    this.current = null;
    this.list = at("tabs");
    this.list.addEventListener("keydown", (event) => this.pressed(event));
    isNarrow.addEventListener("change", () => this.show());
  }

  select(chatId, focus = false) {
    this.current = chatId;
    this.show();
    const tab = this.tab(chatId);
    if (focus) tab?.focus();
    tab?.scrollIntoView({ block: "nearest", inline: "center" });
  }

  tab(chatId) {
    return [...this.list.children].find((tab) => Number(tab.dataset.chat) === chatId);
  }

  show() {
    for (const [chatId, phone] of this.phones) {
      const isCurrent = chatId === this.current;
      const seen = isCurrent || (!isNarrow.matches && !phone.element.classList.contains("folded"));
      if (seen) phone.thread.unseen = 0;
      phone.element.classList.toggle("current", isCurrent);
      phone.element.setAttribute("role", isNarrow.matches ? "tabpanel" : "region");
      this.write(this.tab(chatId) ?? this.add(chatId), phone, isCurrent);
      phone.find(".unfold .count").textContent = phone.thread.unseen || "";
      const news = phone.thread.unseen ? `, ${phone.thread.unseen} new` : "";
      phone.find(".unfold").setAttribute("aria-label", `Open ${phone.title}${news}`);
    }
  }

  add(chatId) {
    const tab = button("", "", () => this.select(chatId));
    tab.dataset.chat = chatId;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", `phone-${chatId}`);
    const before = chatId < 0 ? [...this.list.children].find((one) => Number(one.dataset.chat) > 0) : null;
    this.list.insertBefore(tab, before ?? null);
    return tab;
  }

  write(tab, phone, isCurrent) {
    tab.setAttribute("aria-selected", String(isCurrent));
    tab.tabIndex = isCurrent ? 0 : -1;
    const name = phone.isGroup ? "Group" : phone.viewer.first_name;
    tab.replaceChildren(part("span", "", name));
    if (phone.isGroup) tab.title = phone.chat.title;
    if (!phone.thread.unseen) return;
    const badge = part("span", "badge", String(phone.thread.unseen));
    badge.setAttribute("role", "img");
    badge.setAttribute("aria-label", `${phone.thread.unseen} new`);
    tab.append(badge);
  }

  remove(chatId) {
    this.tab(chatId)?.remove();
  }

  pressed(event) {
    const ids = [...this.list.children].map((tab) => Number(tab.dataset.chat));
    const now = ids.indexOf(this.current);
    if (event.key in STEPS) this.select(ids.at((now + STEPS[event.key] + ids.length) % ids.length), true);
    else if (event.key === "Home") this.select(ids[0], true);
    else if (event.key === "End") this.select(ids.at(-1), true);
    else return;
    event.preventDefault();
  }
}
