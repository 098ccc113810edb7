// Files, pictures, voice notes and places as they look in a chat.

import { icon, part } from "./elements.js";

export function attachments(message) {
  return [sentFile(message), photo(message), voice(message), place(message)].filter(Boolean);
}

// The same in a few words, for quotes and previews.
export function inWords(message) {
  if (message.document) return `📄 ${message.document}`;
  if (message.photo || message.picture) return "🖼 Photo";
  if (message.voice) return `🎤 Voice note, ${length(message.voice)}`;
  if (message.location) return "📍 Location";
  return "";
}

const length = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

function sentFile(message) {
  if (!message.document) return null;
  const box = part("p", "file");
  const name = part("span", "name", message.document);
  box.append(badge("file"), name);
  return box;
}

function photo(message) {
  if (message.picture) {
    const picture = part("img", "photo");
    picture.src = message.picture;
    picture.alt = message.text ? "Picture, described below" : "Picture";
    return picture;
  }
  if (!message.photo) return null;
  const box = part("div", "photo placeholder");
  box.setAttribute("role", "img");
  box.setAttribute("aria-label", "Photo");
  box.append(icon("picture"));
  return box;
}

function voice(message) {
  if (!message.voice) return null;
  const box = part("p", "voice");
  box.setAttribute("role", "img");
  box.setAttribute("aria-label", `Voice note of ${message.voice} seconds`);
  const wave = part("span", "wave");
  for (let bar = 0; bar < 26; bar += 1) {
    const line = part("i");
    line.style.height = `${25 + 75 * Math.abs(Math.sin(bar * 1.7 + message.id))}%`;
    wave.append(line);
  }
  box.append(badge("play"), wave, part("span", "length", length(message.voice)));
  return box;
}

function place(message) {
  if (!message.location) return null;
  const { latitude, longitude } = message.location;
  const box = part("p", "place");
  box.append(badge("pin"), part("span", "name", `${degrees(latitude, "N", "S")}, ${degrees(longitude, "E", "W")}`));
  return box;
}

const degrees = (value, positive, negative) => `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;

function badge(name) {
  const circle = part("span", "circle");
  circle.append(icon(name));
  return circle;
}
