// Who comes and goes: new phones, new groups, and what can be done with a chat.

import { asked, choose } from "./dialogs.js";
import { at, part } from "./elements.js";
import { entry } from "./menu.js";
import { place } from "./dates.js";
import { act, addGroup, addPerson } from "./server.js";

export async function newPhone(page) {
  const dialog = at("phone-dialog");
  const { name, zone } = dialog.querySelector("form").elements;
  zone.replaceChildren(...page.zones().map((one) => new Option(place(one), one)));
  const told = await asked(dialog, () => ({ name: name.value, zone: zone.value || null }));
  name.value = "";
  if (told) await page.trying(null, async () => page.goTo(await addPerson(told)));
}

export async function newGroup(page) {
  const dialog = at("group-dialog");
  const list = dialog.querySelector("fieldset .list");
  list.replaceChildren(...page.world.people.map((one) => {
    const label = part("label");
    const box = part("input");
    Object.assign(box, { type: "checkbox", name: "people", value: one.id, checked: true });
    label.append(box, part("span", "", one.name));
    return label;
  }));
  const told = await asked(dialog, () => ({
    title: dialog.querySelector("form").elements.title.value,
    people: [...list.querySelectorAll("input:checked")].map((box) => Number(box.value)),
  }));
  if (told) await page.trying(null, async () => page.goTo(await addGroup(told)));
}

// What the ⋯ of a phone offers.
export function chatEntries(phone, page) {
  const { viewer, chat } = phone;
  if (!phone.isGroup) {
    const block = viewer.blocked ? ["Unblock the bot", "unblocks"] : ["Block the bot", "blocks"];
    return viewer.started ? [entry(block[0], () => phone.does(block[1]))] : [];
  }
  const told = { chat_id: chat.id };
  const first = viewer.first_name;
  const bot = phone.world.bot.name;
  return [
    entry("Add somebody …", () => addSomebody(phone, page)),
    entry(`Leave as ${first}`, () => phone.does("leaves", told)),
    ...(chat.with_bot ? [] : [entry(`Add ${bot}`, () => phone.does("adds_bot", told))]),
    ...(chat.with_bot && !chat.bot_is_admin ? [entry(`Make ${bot} an administrator`, () => phone.does("makes_admin", told))] : []),
    ...(chat.with_bot ? [entry(`Remove ${bot}`, () => phone.does("removes_bot", told))] : []),
  ];
}

async function addSomebody(phone, page) {
  const others = phone.world.people.filter((one) => !phone.chat.members.includes(one.id));
  const options = [
    ...others.map((one) => ({ value: one.id, label: one.name })),
    { value: "new", label: "Somebody new", field: { label: "Name" } },
  ];
  const chosen = await choose({ title: "Add to the group", options, send: "Add" });
  if (!chosen) return;
  await page.trying(phone, async () => {
    const who = chosen.value === "new" ? await addPerson({ name: chosen.words, zone: phone.viewer.zone }) : chosen.value;
    await act(who, "joins", { chat_id: phone.chatId });
  });
}

export async function passOn(message, phone, page) {
  const { viewer, world } = phone;
  const options = [
    ...world.people.filter((one) => one.id !== viewer.id).map((one) => ({ value: one.id, label: one.name, under: "in another chat, where the bot is not" })),
    ...world.chats.filter((chat) => chat.id < 0 && chat.members.includes(viewer.id)).map((chat) => ({ value: chat.id, label: chat.title, under: "group" })),
    { value: world.bot.id, label: world.bot.name, under: "the bot itself" },
  ];
  const chosen = await choose({ title: `${viewer.first_name} passes it on to`, options, send: "Pass on" });
  if (!chosen) return;
  const told = { chat_id: phone.chatId, message_id: message.id, to: chosen.value };
  await page.trying(phone, async () => {
    await act(viewer.id, "forwards", told);
    page.goTo(chosen.value === world.bot.id ? viewer.id : chosen.value);
  });
}
