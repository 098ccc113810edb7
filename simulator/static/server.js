// Everything the page asks of the simulator.

export class Refusal extends Error {}

async function answer(response) {
  const body = await response.json();
  if (!response.ok) throw new Refusal(body.error ?? response.statusText);
  return body;
}

async function post(path, told) {
  const headers = { "Content-Type": "application/json" };
  return answer(await fetch(path, { method: "POST", headers, body: JSON.stringify(told) }));
}

export const act = (telegramId, name, told = {}) => post(`/phones/${telegramId}/${name}`, told);
export const moveClock = (told) => post("/clock", told);
export const world = async () => answer(await fetch("/state"));

export function watch(changed, lost) {
  const events = new EventSource("/events");
  events.onmessage = changed;
  events.onerror = lost;
}
