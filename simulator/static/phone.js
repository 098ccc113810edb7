// One phone: a chat as one person sees it, and what that person does in it.

import { Composer } from "./composer.js";
import { hour, place } from "./dates.js";
import { at, avatar, button, part } from "./elements.js";
import { openLink } from "./links.js";
import { openMenu } from "./menu.js";
import { chatEntries, passOn } from "./people.js";
import { act } from "./server.js";
import { Thread } from "./thread.js";

const ANSWER_WITHIN = 8000;
const TOAST_FOR = 6000;
const HINT_FOR = 4000;

export class Phone {
  constructor(chatId, viewerId, page) {
    Object.assign(this, { chatId, viewerId, page, taps: new Map() });
    this.element = at("phone-template").content.cloneNode(true).firstElementChild;
    this.element.id = `phone-${chatId}`;
    this.thread = new Thread(this.find(".messages"), this.find(".to-end"));
    this.composer = new Composer(this, this.find(".composer"));
    this.listen();
  }

  find(selector) {
    return this.element.querySelector(selector);
  }

  listen() {
    const opener = this.find(".chat-menu");
    opener.addEventListener("click", () => openMenu(opener, "This chat", chatEntries(this, this.page)));
    this.find(".fold").addEventListener("click", () => this.page.fold(this, true));
    this.find(".unfold").addEventListener("click", () => this.page.fold(this, false));
    this.find(".viewer select").addEventListener("change", (event) => this.seenAs(Number(event.target.value)));
  }

  seenAs(viewerId) {
    if (this.viewerId === viewerId) return;
    this.viewerId = viewerId;
    this.thread.clear();
    this.composer.about(null);
    this.show(this.world);
  }

  async does(name, told = {}) {
    try {
      return (await act(this.viewerId, name, told)).result ?? true;
    } catch (refusal) {
      this.toast(refusal.message, true);
      return null;
    }
  }

  say(text, reply) {
    this.thread.follow();
    return this.does("says", { chat_id: this.chatId, text, reply_to: reply?.id });
  }

  edits(message, text) {
    return this.does("edits", { chat_id: this.chatId, message_id: message.id, text });
  }

  async press(message, key, pressed) {
    if (key.url && !this.open(key.url)) window.open(key.url, "_blank", "noopener,noreferrer");
    if (!key.callback_data) return;
    pressed.setAttribute("aria-busy", "true");
    const told = { chat_id: this.chatId, message_id: message.id, callback_data: key.callback_data };
    const query = await this.does("taps", told);
    if (query) this.taps.set(query, pressed);
    setTimeout(() => pressed.removeAttribute("aria-busy"), ANSWER_WITHIN);
  }

  react(message, emoji) {
    this.does("reacts", { chat_id: this.chatId, message_id: message.id, emoji });
  }

  reply(message) {
    this.composer.about({ reply: message });
  }

  edit(message) {
    this.composer.about({ edit: message });
  }

  passOn(message) {
    passOn(message, this, this.page);
  }

  // Shows where something is to be done.
  hint() {
    this.thread.follow();
    document.querySelector(".phone.hint")?.classList.remove("hint");
    this.element.classList.add("hint");
    setTimeout(() => this.element.classList.remove("hint"), HINT_FOR);
  }

  goTo(messageId) {
    this.thread.goTo(messageId);
  }

  open(address) {
    return openLink(address, this, this.page);
  }

  answered(alert) {
    this.taps.get(alert.query)?.removeAttribute("aria-busy");
    this.taps.delete(alert.query);
    if (alert.text) this.toast(alert.text, alert.show_alert);
  }

  toast(words, stays) {
    const toast = part("div", stays ? "toast stays" : "toast");
    if (stays) toast.setAttribute("role", "alert");
    toast.append(part("p", "", words));
    if (stays) toast.append(button("", "OK", () => toast.remove()));
    else setTimeout(() => toast.remove(), TOAST_FOR);
    this.find(".toasts").append(toast);
  }

  get viewer() {
    return this.world.people.find((person) => person.id === this.viewerId);
  }

  get chat() {
    return this.world.chats.find((chat) => chat.id === this.chatId);
  }

  get isGroup() {
    return this.chatId < 0;
  }

  get title() {
    return this.isGroup ? this.chat.title : this.viewer.name;
  }

  show(world) {
    this.world = world;
    if (this.isGroup && !this.chat.members.includes(this.viewerId)) this.viewerId = this.chat.members[0];
    this.showHead();
    this.showPinned();
    this.showComposer();
    this.thread.show(this.chat.messages, this.view(), this);
  }

  showHead() {
    const { chat, viewer, world } = this;
    const name = this.isGroup ? chat.title : world.bot.name;
    const people = chat.members.length + (chat.with_bot ? 1 : 0);
    this.element.setAttribute("aria-label", this.isGroup ? `Group ${chat.title}` : `Phone of ${viewer.name}`);
    this.find("h2").textContent = name;
    this.find(".under").textContent = this.isGroup ? `${people} members` : "bot";
    this.find(".chat-face").replaceChildren(avatar(name, chat.id, !this.isGroup));
    this.find(".owner").hidden = this.isGroup;
    this.find(".owner").textContent = viewer.first_name;
    this.find(".viewer").hidden = !this.isGroup;
    this.find(".chat-menu").hidden = !this.isGroup && !viewer.started;
    this.find(".unfold .name").textContent = this.title;
    this.find(".fold").setAttribute("aria-label", `Fold ${this.title}`);
    if (this.isGroup) this.showViewers(chat);
  }

  showViewers(chat) {
    const select = this.find(".viewer select");
    const wanted = chat.members.join();
    if (select.dataset.members !== wanted) {
      select.dataset.members = wanted;
      select.replaceChildren(...chat.members.map((id) => new Option(this.shortName(id), id)));
    }
    select.value = String(this.viewerId);
  }

  showPinned() {
    const pinned = this.chat.messages.filter((message) => message.pinned).at(-1);
    const bar = this.find(".pinned");
    bar.hidden = !pinned;
    if (!pinned) return;
    const [first, ...others] = pinned.text.split("\n");
    bar.querySelector("summary .words").textContent = first;
    bar.querySelector(".board").textContent = others.join("\n");
  }

  showComposer() {
    const waits = !this.isGroup && (!this.viewer.started || this.viewer.blocked);
    const menu = this.chat.own_commands[this.viewerId] ?? this.chat.commands;
    this.composer.show(this.viewer, waits, this.isGroup && !this.chat.with_bot ? [] : menu);
  }

  showTime(now) {
    const { zone } = this.viewer;
    this.find(".own-time").textContent = hour(now, zone);
    this.find(".where").textContent = place(zone);
  }

  view() {
    const byId = new Map(this.chat.messages.map((message) => [message.id, message]));
    return {
      viewer: this.viewer,
      zone: this.viewer.zone,
      isGroup: this.isGroup,
      bot: this.world.bot.id,
      name: this.name,
      reactions: this.world.reactions,
      find: (id) => byId.get(id),
      empty: this.isGroup || this.viewer.started ? "No messages here yet." : `${this.viewer.first_name} has not talked to ${this.world.bot.name} yet.`,
    };
  }

  // The first name, unless two people share it.
  shortName(id) {
    const { name, first_name: first } = this.world.people.find((person) => person.id === id);
    return this.world.people.filter((person) => person.first_name === first).length > 1 ? name : first;
  }

  name = (telegramId) => {
    if (telegramId === this.world.bot.id) return this.world.bot.name;
    return this.world.people.find((person) => person.id === telegramId)?.name ?? "Somebody";
  };
}
