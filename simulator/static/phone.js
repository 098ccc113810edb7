// One phone: a chat as one person sees it, and what that person does in it.

import { hour, place } from "./dates.js";
import { part, summary } from "./message.js";
import { act } from "./server.js";
import { Thread } from "./thread.js";

const ANSWER_WITHIN = 8000;
const TOAST_FOR = 6000;

export class Phone {
  constructor(chatId, viewerId, { askForFile }) {
    this.chatId = chatId;
    this.viewerId = viewerId;
    this.askForFile = askForFile;
    this.taps = new Map();
    this.context = null;
    this.element = document.getElementById("phone-template").content.cloneNode(true).firstElementChild;
    this.thread = new Thread(this.find(".messages"));
    this.field = this.find("textarea");
    this.listen();
  }

  find(selector) {
    return this.element.querySelector(selector);
  }

  listen() {
    const form = this.find(".composer");
    form.addEventListener("submit", (event) => { event.preventDefault(); this.send(); });
    this.field.addEventListener("keydown", (event) => this.typed(event));
    this.field.addEventListener("input", () => this.grow());
    this.find(".attach").addEventListener("click", () => this.attach());
    this.find(".start").addEventListener("click", () => this.does("starts"));
    this.find(".context button").addEventListener("click", () => this.about(null));
    this.find(".block").addEventListener("click", () => {
      this.find(".phone-menu").open = false;
      this.does(this.viewer.blocked ? "unblocks" : "blocks");
    });
    this.find(".seen-as select").addEventListener("change", (event) => {
      this.viewerId = Number(event.target.value);
      this.thread.clear();
      this.about(null);
      this.show(this.world);
    });
  }

  typed(event) {
    if (event.key === "Escape") this.about(null);
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.send();
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 120)}px`;
  }

  async does(name, told = {}) {
    try {
      return (await act(this.viewerId, name, told)).result;
    } catch (refusal) {
      this.toast(refusal.message, true);
      return null;
    }
  }

  async send() {
    const text = this.field.value.trim();
    if (!text) return;
    const { edit, reply } = this.context ?? {};
    const sent = edit
      ? await this.does("edits", { chat_id: this.chatId, message_id: edit.id, text })
      : await this.say(text, reply);
    if (sent === null && !edit) return;
    this.field.value = "";
    this.grow();
    this.about(null);
  }

  say(text, reply) {
    return this.does("says", { chat_id: this.chatId, text, reply_to: reply?.id });
  }

  async attach() {
    const file = await this.askForFile();
    if (!file) return;
    await this.does("sends_document", { chat_id: this.chatId, reply_to: this.context?.reply?.id, ...file });
    this.about(null);
  }

  about(context) {
    this.context = context;
    const line = this.find(".context");
    line.hidden = !context;
    if (!context) return;
    const message = context.edit ?? context.reply;
    line.firstElementChild.textContent = `${context.edit ? "Edit" : "Reply to"}: ${summary(message)}`;
    if (context.edit) this.field.value = message.text;
    this.grow();
    this.field.focus();
  }

  async press(message, key, button) {
    if (key.url && !this.open(key.url)) window.open(key.url, "_blank", "noopener,noreferrer");
    if (!key.callback_data) return;
    button.setAttribute("aria-busy", "true");
    const told = { chat_id: this.chatId, message_id: message.id, callback_data: key.callback_data };
    const query = await this.does("taps", told);
    if (query) this.taps.set(query, button);
    setTimeout(() => button.removeAttribute("aria-busy"), ANSWER_WITHIN);
  }

  react(message, emoji) {
    this.does("reacts", { chat_id: this.chatId, message_id: message.id, emoji });
  }

  reply(message) {
    this.about({ reply: message });
  }

  edit(message) {
    this.about({ edit: message });
  }

  open(address) {
    const link = address.match(/^(?:https?:\/\/)?t\.me\/(\w+)(?:\?start=([\w-]{1,64}))?$/i);
    if (!link || link[1].toLowerCase() !== this.world.bot.username.toLowerCase()) return false;
    this.does("starts", { payload: link[2] });
    return true;
  }

  answered(alert) {
    const button = this.taps.get(alert.query);
    this.taps.delete(alert.query);
    button?.removeAttribute("aria-busy");
    if (alert.text) this.toast(alert.text, alert.show_alert);
  }

  toast(words, stays) {
    const toast = part("div", stays ? "toast stays" : "toast");
    toast.setAttribute("role", stays ? "alert" : "status");
    toast.append(part("p", "", words));
    const close = part("button", "", "OK");
    close.type = "button";
    close.addEventListener("click", () => toast.remove());
    if (stays) toast.append(close);
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

  show(world) {
    this.world = world;
    this.showHead();
    this.showPinned();
    this.showComposer();
    this.thread.show(this.chat.messages, this.view(), this);
  }

  showHead() {
    const { chat, viewer } = this;
    this.find("h2").textContent = this.isGroup ? chat.title : viewer.name;
    this.element.setAttribute("aria-label", this.isGroup ? `Group ${chat.title}` : `Phone of ${viewer.name}`);
    const people = chat.members.length + (chat.with_bot ? 1 : 0);
    if (this.isGroup) this.find(".under").textContent = `${people} members`;
    this.find(".seen-as").hidden = !this.isGroup;
    this.find(".phone-menu").hidden = this.isGroup || !viewer.started;
    this.find(".block").textContent = viewer.blocked ? "Unblock the bot" : "Block the bot";
    if (this.isGroup) this.showViewers(chat);
  }

  showPinned() {
    const pinned = this.chat.messages.filter((message) => message.pinned).at(-1);
    const bar = this.find(".pinned");
    bar.hidden = !pinned;
    if (!pinned) return;
    bar.querySelector("summary").textContent = `Pinned: ${pinned.text.split("\n")[0]}`;
    bar.querySelector("p").textContent = pinned.text.split("\n").slice(1).join("\n");
  }

  showTime(now) {
    if (this.isGroup) return;
    const { zone } = this.viewer;
    this.find(".under").textContent = `${hour(now, zone)} in ${place(zone)}`;
  }

  showViewers(chat) {
    const select = this.find(".seen-as select");
    const wanted = chat.members.join();
    if (select.dataset.members !== wanted) {
      select.dataset.members = wanted;
      select.replaceChildren(...chat.members.map((id) => new Option(this.name(id), id)));
    }
    select.value = String(this.viewerId);
  }

  showComposer() {
    const waiting = !this.isGroup && (!this.viewer.started || this.viewer.blocked);
    this.find(".start").hidden = !waiting;
    this.find(".start").textContent = this.viewer.blocked ? "Start again" : "Start";
    this.find(".composer .row").hidden = waiting;
    this.field.setAttribute("aria-label", `Message from ${this.viewer.name}`);
    const menu = this.chat.own_commands[this.viewerId] ?? this.chat.commands;
    const box = this.find(".commands");
    box.hidden = !menu.length;
    const shown = JSON.stringify(menu);
    if (box.dataset.shown === shown) return;
    box.dataset.shown = shown;
    box.querySelector(".menu-list").replaceChildren(...menu.map((entry) => this.commandChoice(entry)));
  }

  commandChoice({ command, description }) {
    const button = part("button", "", `/${command} `);
    button.type = "button";
    button.append(part("small", "", description));
    button.addEventListener("click", () => {
      this.find(".commands").open = false;
      this.say(`/${command}`);
    });
    return button;
  }

  view() {
    const byId = new Map(this.chat.messages.map((message) => [message.id, message]));
    return {
      viewer: this.viewer,
      zone: this.viewer.zone,
      isGroup: this.isGroup,
      name: this.name,
      reactions: this.world.reactions,
      find: (id) => byId.get(id),
    };
  }

  name = (telegramId) => {
    if (telegramId === this.world.bot.id) return this.world.bot.name;
    return this.world.people.find((person) => person.id === telegramId)?.name ?? "Somebody";
  };
}
