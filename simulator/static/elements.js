// Small pieces of which everything on the page is made.

export function part(tag, className, words) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (words !== undefined) element.textContent = words;
  return element;
}

export function button(className, words, act, label) {
  const element = part("button", className, words);
  element.type = "button";
  if (label) element.setAttribute("aria-label", label);
  if (act) element.addEventListener("click", act);
  return element;
}

export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  picture.setAttribute("class", "icon");
  picture.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `#icon-${name}`);
  picture.append(use);
  return picture;
}

// Eight colours, told apart on light and on dark; the same for a person wherever they appear.
export const tint = (id) => `tint-${Math.abs(id) % 8}`;

const LETTER = /\p{L}|\p{N}/u;

export function avatar(name, id, isBot = false) {
  if (isBot) return botFace();
  const words = name.split(/\s+/).filter((word) => LETTER.test(word[0]));
  const initials = words.length > 1 ? words[0][0] + words.at(-1)[0] : (words[0] ?? "?").slice(0, 1);
  const circle = part("span", `avatar ${tint(id)}`, initials.toUpperCase());
  circle.setAttribute("aria-hidden", "true");
  return circle;
}

function botFace() {
  const circle = part("span", "avatar");
  const picture = part("img");
  Object.assign(picture, { src: "/static/icon.svg", alt: "" });
  circle.append(picture);
  return circle;
}

export const at = (id) => document.getElementById(id);

export const isNarrow = matchMedia("(max-width: 700px)");
