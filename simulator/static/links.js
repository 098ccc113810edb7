// Links to the bot open inside the page, on whichever phone the visitor says.

import { choose } from "./dialogs.js";
import { act, addGroup, addPerson } from "./server.js";

const LINK = /^(?:https?:\/\/)?t\.me\/(\w+)\/?(?:\?(start|startgroup)=([\w-]{1,64})?(?:&\S*)?)?$/i;

// Whether an address leads to the bot; if so, it is opened.
export function openLink(address, phone, page) {
  const found = LINK.exec(address);
  if (!found || found[1].toLowerCase() !== phone.world.bot.username.toLowerCase()) return false;
  const [, , kind, payload] = found;
  if (kind?.toLowerCase() === "startgroup") addToGroup(payload, phone, page);
  else startOn(payload, phone, page);
  return true;
}

async function startOn(payload, phone, page) {
  const people = [phone.viewer, ...phone.world.people.filter((one) => one.id !== phone.viewer.id)];
  const options = [
    ...people.map((one) => ({ value: one.id, label: `${one.name}’s phone`, under: one.started ? "" : "has not started the bot yet" })),
    { value: "new", label: "A new phone", field: { label: "Name" } },
  ];
  const about = "In the demo you choose who taps the link.";
  const chosen = await choose({ title: "Open the link on", about, options, send: "Open" });
  if (!chosen) return;
  await page.trying(phone, async () => {
    const who = chosen.value === "new" ? await addPerson({ name: chosen.words, zone: phone.viewer.zone }) : chosen.value;
    await act(who, "starts", { payload });
    page.goTo(who);
  });
}

async function addToGroup(payload, phone, page) {
  const { viewer, world } = phone;
  const groups = world.chats.filter((chat) => chat.id < 0 && chat.members.includes(viewer.id));
  const options = [
    ...groups.map((chat) => ({ value: chat.id, label: chat.title, under: chat.with_bot ? "the bot is in it" : "" })),
    { value: "new", label: "A new group of everybody", field: { label: "Its name", value: "Our partnership" } },
  ];
  const about = `${viewer.name} adds ${world.bot.name} as an administrator who may pin messages.`;
  const chosen = await choose({ title: `Add ${world.bot.name} to`, about, options, send: "Add" });
  if (!chosen) return;
  await page.trying(phone, async () => {
    const everybody = [viewer.id, ...world.people.map((one) => one.id).filter((id) => id !== viewer.id)];
    const group = chosen.value === "new" ? await addGroup({ title: chosen.words, people: everybody }) : chosen.value;
    const isIn = groups.some((chat) => chat.id === group && chat.with_bot);
    if (isIn) await act(viewer.id, "says", { chat_id: group, text: [`/start@${world.bot.username}`, payload].filter(Boolean).join(" ") });
    else await act(viewer.id, "adds_bot", { chat_id: group, payload });
    await act(viewer.id, "makes_admin", { chat_id: group });
    page.goTo(group);
  });
}
