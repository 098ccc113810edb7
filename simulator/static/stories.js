// The stories a visitor can start from.

import { at, button, part } from "./elements.js";
import { beginStory } from "./server.js";

export function showStories(world) {
  at("stories").hidden = !world.stories?.length;
  if (!world.stories) return;
  const list = at("story-list");
  const signature = JSON.stringify([world.stories, world.story]);
  if (list.dataset.shown === signature) return;
  list.dataset.shown = signature;
  list.replaceChildren(...world.stories.map((story) => card(story, story.name === world.story)));
}

function card({ name, title, about }, isCurrent) {
  const choice = button("card", "", () => begin(name, choice));
  choice.append(part("b", "", title), part("span", "", about));
  if (isCurrent) choice.append(part("small", "", "You are in it; choose it to begin again."));
  if (isCurrent) choice.setAttribute("aria-current", "true");
  return choice;
}

async function begin(name, choice) {
  const cards = at("story-list").querySelectorAll("button");
  cards.forEach((one) => { one.disabled = true; });
  choice.setAttribute("aria-busy", "true");
  try {
    await beginStory(name);
    location.reload();
  } catch (refusal) {
    at("story-error").textContent = refusal.message;
    cards.forEach((one) => { one.disabled = false; });
    choice.removeAttribute("aria-busy");
  }
}

at("stories").addEventListener("click", () => {
  at("story-error").textContent = "";
  at("story-dialog").showModal();
});
