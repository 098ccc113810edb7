// Questions the page asks its visitor: one of several, with a field for what is new.

import { at, part } from "./elements.js";

let number = 0;

// Options are {value, label, under, field}; resolves to {value, words} or null.
export function choose({ title, about = "", options, send = "OK" }) {
  const dialog = at("choice-dialog");
  const form = dialog.querySelector("form");
  dialog.querySelector("h2").textContent = title;
  dialog.querySelector(".about").textContent = about;
  dialog.querySelector(".main").textContent = send;
  const group = `choice-${(number += 1)}`;
  dialog.querySelector("fieldset").replaceChildren(at("choice-legend"), ...options.map((option, index) => line(option, group, index)));
  at("choice-legend").textContent = title;
  return asked(dialog, () => {
    const picked = form.querySelector("input[type=radio]:checked");
    const words = picked.closest(".option").querySelector("input[type=text]")?.value.trim();
    return { value: options[Number(picked.value)].value, words };
  });
}

function line(option, group, index) {
  const box = part("div", "option");
  const label = part("label");
  const radio = part("input");
  Object.assign(radio, { type: "radio", name: group, value: String(index) });
  label.append(radio, part("span", "", option.label));
  if (option.under) label.append(part("small", "", option.under));
  box.append(label);
  radio.checked = index === 0;
  if (option.field) box.append(field(option.field, radio));
  return box;
}

function field({ label, value = "" }, radio) {
  const input = part("input");
  Object.assign(input, { type: "text", maxLength: 64, value, autocomplete: "off" });
  input.setAttribute("aria-label", label);
  input.placeholder = label;
  const follow = () => { input.required = radio.checked; };
  input.addEventListener("focus", () => { radio.checked = true; follow(); });
  radio.form?.addEventListener("change", follow);
  radio.addEventListener("change", () => { follow(); input.focus(); });
  follow();
  return input;
}

// Shows a dialog with a form; resolves to what `read` makes of it, or null.
export function asked(dialog, read) {
  return new Promise((resolve) => {
    dialog.returnValue = "";
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "send" ? read() : null), { once: true });
    dialog.showModal();
    dialog.querySelector("input:checked, input[type=text], input")?.focus();
  });
}

for (const dialog of document.querySelectorAll("dialog")) {
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
}
