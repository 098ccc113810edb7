// Everything the page asks of the simulator.

export class Refusal extends Error {}

async function answer(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refusal(body.error ?? "That did not work. Please try again.");
  return body;
}

async function post(path, told) {
  const headers = { "Content-Type": "application/json" };
  return answer(await fetch(path, { method: "POST", headers, body: JSON.stringify(told) }));
}

export const act = (telegramId, name, told = {}) => post(`/phones/${telegramId}/${name}`, told);
export const moveClock = (told) => post("/clock", told);
export const addPerson = async (told) => (await post("/people", told)).id;
export const addGroup = async (told) => (await post("/groups", told)).id;
export const beginStory = (name) => post("/story", { name });
export const world = async () => answer(await fetch("/state"));

export function watch(changed, lost) {
  const events = new EventSource("/events");
  events.onmessage = changed;
  events.onerror = lost;
}
