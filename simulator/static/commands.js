// The menu of commands that opens when a message begins with a slash.

import { button, part } from "./elements.js";

export class Commands {
  constructor(composer, field, list, send) {
    Object.assign(this, { composer, field, list, send, menu: [], chosen: -1 });
    list.id = `commands-${(Commands.count = (Commands.count ?? 0) + 1)}`;
    field.setAttribute("aria-controls", list.id);
    field.addEventListener("input", () => this.typed());
    field.addEventListener("blur", () => setTimeout(() => this.close(), 150));
  }

  // The same menu again leaves what is chosen as it is.
  offer(menu) {
    if (JSON.stringify(menu) === JSON.stringify(this.menu)) return;
    this.menu = menu;
    if (this.isOpen) this.typed();
  }

  get isOpen() {
    return !this.list.hidden;
  }

  typed() {
    const begun = /^\/([a-z_]*)$/i.exec(this.field.value);
    const fitting = begun ? this.menu.filter(({ command }) => command.startsWith(begun[1].toLowerCase())) : [];
    if (fitting.length) this.show(fitting);
    else this.close();
  }

  show(fitting) {
    this.list.hidden = false;
    this.field.setAttribute("aria-expanded", "true");
    this.list.replaceChildren(...fitting.map((one, index) => this.choice(one, index)));
    this.choose(0);
  }

  close() {
    this.list.hidden = true;
    this.chosen = -1;
    this.field.setAttribute("aria-expanded", "false");
    this.field.removeAttribute("aria-activedescendant");
  }

  choice({ command, description }, index) {
    const line = button("", "", () => this.take(`/${command}`));
    line.id = `${this.list.id}-${index}`;
    line.tabIndex = -1;
    line.setAttribute("role", "option");
    line.dataset.command = `/${command}`;
    line.append(part("b", "", `/${command}`), part("span", "", ` ${description}`));
    return line;
  }

  choose(index) {
    const lines = [...this.list.children];
    this.chosen = (index + lines.length) % lines.length;
    lines.forEach((line, number) => line.setAttribute("aria-selected", String(number === this.chosen)));
    this.field.setAttribute("aria-activedescendant", lines[this.chosen].id);
    lines[this.chosen].scrollIntoView({ block: "nearest" });
  }

  // Whether the key was meant for the menu.
  pressed(event) {
    if (!this.isOpen) return false;
    if (event.key === "ArrowDown") this.choose(this.chosen + 1);
    else if (event.key === "ArrowUp") this.choose(this.chosen - 1);
    else if (event.key === "Escape") this.close();
    else if (event.key === "Enter") this.take(this.list.children[this.chosen].dataset.command);
    else if (event.key === "Tab" && !event.shiftKey) this.fill(this.list.children[this.chosen].dataset.command);
    else return false;
    event.preventDefault();
    return true;
  }

  take(command) {
    this.close();
    this.field.value = "";
    this.send(command);
  }

  fill(command) {
    this.field.value = `${command} `;
    this.close();
  }

  toggle() {
    if (this.isOpen) {
      this.close();
      return;
    }
    this.field.focus();
    this.show(this.menu);
  }
}
