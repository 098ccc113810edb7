// Where one writes: the field, what it is about, and what can be sent besides words.

import { Commands } from "./commands.js";
import { asked, choose } from "./dialogs.js";
import { at } from "./elements.js";
import { entry, openMenu } from "./menu.js";
import { summary } from "./message.js";

const TALLEST = 120;
const VOICE_SECONDS = 12;
const PLACES = [
  ["Nairobi", -1.29, 36.82], ["Dar es Salaam", -6.79, 39.21], ["Mtwara", -10.27, 40.18], ["Johannesburg", -26.2, 28.05],
  ["Accra", 5.6, -0.19], ["Amsterdam", 52.37, 4.9], ["Oslo", 59.91, 10.75], ["Kathmandu", 27.72, 85.32], ["Manila", 14.6, 120.98],
];

export class Composer {
  constructor(phone, form) {
    this.phone = phone;
    this.form = form;
    this.field = form.querySelector("textarea");
    this.context = null;
    this.commands = new Commands(this, this.field, form.querySelector(".commands"), (words) => phone.say(words));
    this.listen();
  }

  listen() {
    const find = (selector) => this.form.querySelector(selector);
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.send(); });
    this.field.addEventListener("keydown", (event) => this.typed(event));
    this.field.addEventListener("input", () => this.grow());
    find(".attach").addEventListener("click", (event) => this.attach(event.currentTarget));
    find(".slash").addEventListener("click", () => this.commands.toggle());
    find(".context button").addEventListener("click", () => this.about(null));
    find(".start").addEventListener("click", () => this.phone.does("starts"));
  }

  show(viewer, waits, menu) {
    const start = this.form.querySelector(".start");
    start.hidden = !waits;
    start.textContent = viewer.blocked ? "Unblock and start" : "Start";
    this.form.querySelector(".row").hidden = waits;
    this.form.querySelector(".slash").hidden = !menu.length;
    this.field.setAttribute("aria-label", `Message from ${viewer.name}`);
    this.commands.offer(menu);
  }

  typed(event) {
    if (this.commands.pressed(event)) return;
    if (event.key === "Escape") this.about(null);
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.send();
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, TALLEST)}px`;
    this.form.classList.toggle("has-words", this.field.value.trim() !== "");
  }

  put(words, reply) {
    this.about(reply ? { reply } : null);
    this.field.value = words ?? "";
    this.grow();
    this.field.focus({ preventScroll: true });
  }

  async send() {
    const text = this.field.value.trim();
    if (!text) return;
    this.commands.close();
    const context = this.context;
    // What is typed meanwhile is the next message.
    this.put("");
    const sent = context?.edit ? await this.phone.edits(context.edit, text) : await this.phone.say(text, context?.reply);
    if (sent || this.field.value) return;
    this.about(context);
    this.put(text, context?.reply);
  }

  about(context) {
    if (this.context?.edit && !context) this.field.value = "";
    this.context = context;
    const line = this.form.querySelector(".context");
    line.hidden = !context;
    if (!context) return;
    const message = context.edit ?? context.reply;
    line.querySelector("b").textContent = context.edit ? "Edit" : `Reply to ${this.phone.name(message.from)}`;
    line.querySelector("span").textContent = summary(message);
    if (context.edit) this.field.value = message.text;
    this.grow();
    this.field.focus();
  }

  attach(opener) {
    openMenu(opener, "Send something", [
      entry("File …", () => this.sendFile()),
      entry("Photo", () => this.sends("sends_photo", {})),
      entry("Voice note", () => this.sends("sends_voice", { seconds: VOICE_SECONDS })),
      entry("Location …", () => this.sendPlace()),
    ]);
  }

  async sends(name, told) {
    this.phone.thread.follow();
    await this.phone.does(name, { chat_id: this.phone.chatId, reply_to: this.context?.reply?.id, ...told });
    this.about(null);
  }

  async sendFile() {
    const dialog = at("file-dialog");
    const { file_name: name, caption } = dialog.querySelector("form").elements;
    const file = await asked(dialog, () => ({ file_name: name.value.trim(), caption: caption.value.trim() || null }));
    caption.value = "";
    if (file?.file_name) this.sends("sends_document", file);
  }

  async sendPlace() {
    const options = PLACES.map(([label, latitude, longitude]) => ({ label, value: { latitude, longitude } }));
    const place = await choose({ title: "Share a location", options, send: "Share" });
    if (place) this.sends("shares_location", place.value);
  }
}
