// The clock bar: what time it is everywhere, how to move on, and what happened on the way.

import { day, hour, place } from "./dates.js";
import { at, part } from "./elements.js";
import { moveClock } from "./server.js";

let shown = null;
let fetchedAt = 0;

export function showClock(world) {
  if (world && world !== shown) {
    shown = world;
    fetchedAt = performance.now();
  }
  if (!shown) return null;
  const passed = shown.ticking ? performance.now() - fetchedAt : 0;
  const now = new Date(Date.parse(shown.now) + passed);
  const places = [...placesByTime(now)];
  const days = new Set(places.map(([, { date }]) => date));
  const lines = places.map(([, { clock, date, names }]) => {
    const line = part("li");
    line.append(part("b", "", clock), part("span", "", days.size > 1 ? `${names.join(", ")} · ${date}` : names.join(", ")));
    return line;
  });
  if (days.size === 1) lines.unshift(part("li", "date", [...days][0].replace(" ", "\u00a0")));
  at("places").replaceChildren(...lines);
  return now;
}

export function zonesOf(world) {
  return [...new Set(world.people.map((person) => person.zone).filter(Boolean))];
}

// Places whose clocks show the same are named together.
function placesByTime(now) {
  const zones = zonesOf(shown);
  const places = new Map();
  for (const zone of zones.length ? zones : [null]) {
    const [clock, date] = [hour(now, zone), day(now, zone)];
    const known = places.get(clock + date) ?? { clock, date, names: [] };
    known.names.push(place(zone));
    places.set(clock + date, known);
  }
  return places;
}

async function move(button, notice) {
  const buttons = at("moves").querySelectorAll("button");
  buttons.forEach((one) => { one.disabled = true; });
  button.setAttribute("aria-busy", "true");
  notice("");
  try {
    const { lines } = await moveClock(JSON.parse(button.dataset.move));
    tell(lines);
  } catch (refusal) {
    notice(refusal.message);
  } finally {
    buttons.forEach((one) => { one.disabled = false; });
    button.removeAttribute("aria-busy");
    button.focus({ preventScroll: true });
  }
}

// The newest line stays in sight, the others fold away behind it.
function tell(lines) {
  const journal = at("journal");
  journal.hidden = false;
  journal.open = false;
  at("happened").replaceChildren(...lines.map((line) => part("li", "", line)));
  const latest = lines.at(-1) ?? "Nothing fell due on the way.";
  const others = lines.length > 1 ? `${lines.length} things happened` : "";
  at("latest").textContent = latest;
  at("others").textContent = others;
  at("clock-news").textContent = `${latest} ${others}`;
  journal.classList.toggle("short", lines.length < 2);
}

export function listenToClock(notice) {
  at("moves").addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) move(button, notice);
  });
  at("journal").addEventListener("click", (event) => {
    if (at("journal").classList.contains("short")) event.preventDefault();
  });
}
