// The page: phones side by side, tabs on a small screen, and the clock that moves everybody.

import { listenToClock, showClock, zonesOf } from "./clock.js";
import "./dialogs.js";
import { at, isNarrow } from "./elements.js";
import { entry, openMenu } from "./menu.js";
import { newGroup, newPhone } from "./people.js";
import { Phone } from "./phone.js";
import { watch, world as fetchWorld } from "./server.js";
import { showStories } from "./stories.js";
import { Tabs } from "./tabs.js";
import { showTour } from "./tour.js";

const CLOCK_EVERY = 5000;
const LOST = "The simulator does not answer. Trying again.";
const phones = new Map();
const tabs = new Tabs(phones);
const told = new Set();
let fetching = false;
let again = false;

const page = {
  world: null,
  zones: () => zonesOf(page.world),

  // Brings a phone into sight, if it is there.
  goTo(chatId) {
    const phone = phones.get(chatId);
    if (!phone) {
      page.wanted = chatId;
      return null;
    }
    if (phone.element.classList.contains("folded")) page.fold(phone, false);
    tabs.select(chatId);
    phone.element.scrollIntoView({ inline: "nearest", block: "nearest" });
    return phone;
  },

  fold(phone, isFolded) {
    phone.element.classList.toggle("folded", isFolded);
    phone.find(isFolded ? ".unfold" : ".fold").focus({ preventScroll: true });
    tabs.show();
  },

  async trying(phone, deed) {
    notice("");
    try {
      await deed();
    } catch (refusal) {
      if (phone) phone.toast(refusal.message, true);
      else notice(refusal.message);
    }
  },
};

function notice(words) {
  at("notice").textContent = words;
}

async function refresh() {
  again = true;
  if (fetching) return;
  fetching = true;
  try {
    while (again) {
      again = false;
      const fresh = await fetchWorld().catch(lost);
      if (!fresh) return;
      // Another story has begun: its phones are others.
      if (page.world && page.world.world !== fresh.world) location.reload();
      // What was answered before this page was opened is old news.
      if (page.world === null) fresh.alerts.forEach((alert) => told.add(alert.query));
      page.world = fresh;
      show(fresh);
    }
    if (at("notice").textContent === LOST) notice("");
  } finally {
    fetching = false;
  }
}

function lost() {
  notice(LOST);
}

function show(world) {
  at("title").textContent = world.bot.name;
  document.title = `${world.bot.name} – Telegram, played`;
  for (const chat of inOrder(world)) phoneFor(chat, world)?.show(world);
  dropEmpty(world);
  showAlerts(world);
  showStories(world);
  showTour(world.tour, page);
  showTimes(world);
  tabs.show();
  if (page.wanted && phones.has(page.wanted)) {
    const wanted = page.wanted;
    page.wanted = null;
    page.goTo(wanted);
  }
}

// Groups first, then those a story is about.
function inOrder({ chats, front = [] }) {
  const rank = (chat) => (chat.id < 0 ? -1 : front.includes(chat.id) ? front.indexOf(chat.id) : front.length);
  return [...chats].sort((one, other) => rank(one) - rank(other));
}

function phoneFor(chat, { front }) {
  const [viewer] = chat.members;
  if (viewer === undefined) return null;
  if (!phones.has(chat.id)) {
    const phone = new Phone(chat.id, viewer, page);
    const isBehind = page.wanted !== chat.id && front?.length && chat.id > 0 && !front.includes(chat.id);
    phone.element.classList.toggle("folded", Boolean(isBehind));
    phones.set(chat.id, phone);
    at("phones").insertBefore(phone.element, chat.id < 0 ? firstPrivate() : null);
    if (tabs.current === null) tabs.current = chat.id;
  }
  return phones.get(chat.id);
}

const firstPrivate = () => [...phones.values()].find((phone) => phone.chatId > 0)?.element ?? null;

// A group that everybody has left is no longer on any phone.
function dropEmpty(world) {
  for (const [chatId, phone] of phones) {
    if (world.chats.some((chat) => chat.id === chatId && chat.members.length)) continue;
    phone.element.remove();
    phones.delete(chatId);
    tabs.remove(chatId);
    if (tabs.current === chatId) tabs.select(phones.keys().next().value);
  }
}

function showAlerts(world) {
  for (const alert of world.alerts) {
    if (told.has(alert.query)) continue;
    told.add(alert.query);
    const tapped = [...phones.values()].find((phone) => phone.taps.has(alert.query));
    (tapped ?? phones.get(alert.telegram_id))?.answered(alert);
  }
}

function showTimes(world) {
  const now = showClock(world);
  for (const phone of phones.values()) phone.showTime(now);
}

at("add").addEventListener("click", () => openMenu(at("add"), "Add to the demo", [
  entry("New phone …", () => newPhone(page)),
  entry("New group …", () => newGroup(page)),
]));
listenToClock(notice);
isNarrow.addEventListener("change", () => tabs.show());
setInterval(() => page.world && showTimes(page.world), CLOCK_EVERY);
watch(refresh, lost);
refresh();
