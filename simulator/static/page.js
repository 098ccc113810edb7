// The page: phones side by side, tabs on a small screen, and the clock that moves everybody.

import { day, hour, place } from "./dates.js";
import { part } from "./message.js";
import { Phone } from "./phone.js";
import { moveClock, watch, world } from "./server.js";

const phones = new Map();
const told = new Set();
const at = (id) => document.getElementById(id);
let shown = null;
let fetchedAt = 0;
let current = null;
let fetching = false;
let again = false;

async function refresh() {
  again = true;
  if (fetching) return;
  fetching = true;
  try {
    while (again) {
      again = false;
      const first = shown === null;
      shown = await world();
      // What was answered before this page was opened is old news.
      if (first) shown.alerts.forEach((alert) => told.add(alert.query));
      fetchedAt = performance.now();
      show();
    }
    at("notice").textContent = "";
  } catch {
    lost();
  } finally {
    fetching = false;
  }
}

function lost() {
  at("notice").textContent = "The simulator does not answer. Trying again.";
}

function show() {
  at("title").textContent = `${shown.bot.name} on Telegram, played`;
  document.title = `${shown.bot.name} – Telegram, played`;
  for (const chat of groupsFirst(shown.chats)) phoneFor(chat)?.show(shown);
  showAlerts();
  showClock();
  showTabs();
}

function groupsFirst(chats) {
  const isGroup = (chat) => Number(chat.kind !== "private");
  return [...chats].sort((one, other) => isGroup(other) - isGroup(one));
}

function phoneFor(chat) {
  const [viewer] = chat.members;
  if (viewer === undefined) return null;
  if (!phones.has(chat.id)) {
    const phone = new Phone(chat.id, viewer, { askForFile });
    phones.set(chat.id, phone);
    at("phones").append(phone.element);
    at("tabs").append(tab(chat.id));
    if (current === null) select(chat.id);
  }
  return phones.get(chat.id);
}

function tab(chatId) {
  const button = part("button");
  button.type = "button";
  button.dataset.chat = chatId;
  button.addEventListener("click", () => { select(chatId); showTabs(); });
  return button;
}

function select(chatId) {
  current = chatId;
  for (const [id, phone] of phones) phone.element.classList.toggle("current", id === chatId);
}

function showTabs() {
  for (const button of at("tabs").children) {
    const phone = phones.get(Number(button.dataset.chat));
    const isCurrent = phone.chatId === current;
    if (isCurrent) phone.thread.unseen = 0;
    button.setAttribute("aria-current", String(isCurrent));
    const name = phone.isGroup ? phone.chat.title : phone.viewer.first_name;
    button.replaceChildren(name);
    if (phone.thread.unseen) button.append(badge(phone.thread.unseen));
  }
}

function badge(count) {
  const mark = part("span", "badge", String(count));
  mark.setAttribute("aria-label", `${count} new`);
  return mark;
}

function showAlerts() {
  for (const alert of shown.alerts) {
    if (told.has(alert.query)) continue;
    told.add(alert.query);
    const tapped = [...phones.values()].find((phone) => phone.taps.has(alert.query));
    (tapped ?? phones.get(alert.telegram_id))?.answered(alert);
  }
}

function showClock() {
  const passed = shown.ticking ? performance.now() - fetchedAt : 0;
  const now = new Date(Date.parse(shown.now) + passed);
  at("places").replaceChildren(...[...placesByTime(now)].map(([time, places]) => {
    const line = part("li");
    const [clock, date] = time.split(" on ");
    line.append(part("b", "", clock), ` ${date}, ${places.join(" and ")}`);
    return line;
  }));
  for (const phone of phones.values()) phone.showTime(now);
}

function placesByTime(now) {
  const zones = new Set(shown.people.map((person) => person.zone).filter(Boolean));
  const places = new Map();
  for (const zone of zones.size ? zones : [null]) {
    const time = `${hour(now, zone)} on ${day(now, zone)}`;
    places.set(time, [...(places.get(time) ?? []), place(zone)]);
  }
  return places;
}

async function move(button) {
  const buttons = at("moves").querySelectorAll("button");
  buttons.forEach((one) => { one.disabled = true; });
  button.setAttribute("aria-busy", "true");
  try {
    const { lines } = await moveClock(JSON.parse(button.dataset.move));
    at("journal").hidden = !lines.length;
    at("journal-title").textContent = `What happened on the way (${lines.length})`;
    at("happened").replaceChildren(...lines.map((line) => part("li", "", line)));
  } catch (refusal) {
    at("notice").textContent = refusal.message;
  } finally {
    buttons.forEach((one) => { one.disabled = false; });
    button.removeAttribute("aria-busy");
    button.focus({ preventScroll: true });
  }
}

function askForFile() {
  const dialog = at("file-dialog");
  const form = dialog.querySelector("form");
  return new Promise((resolve) => {
    dialog.returnValue = "";
    dialog.addEventListener("close", () => {
      const { file_name: fileName, caption } = form.elements;
      const file = { file_name: fileName.value.trim(), caption: caption.value.trim() || null };
      resolve(dialog.returnValue === "send" && file.file_name ? file : null);
      caption.value = "";
    }, { once: true });
    dialog.showModal();
    form.elements.file_name.select();
  });
}

function closeOtherMenus(event) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
}

at("moves").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button) move(button);
});
document.addEventListener("click", closeOtherMenus);
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = event.target.closest?.("details.menu[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});
setInterval(() => shown && showClock(), 5000);
watch(refresh, lost);
refresh();
