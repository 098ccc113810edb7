// The guided tour: steps that tick themselves off. Whoever would rather look around folds it away.

import { at, button, icon, isNarrow, part } from "./elements.js";

const FOLDED = "tour is folded";
let done = null;

export function showTour(steps, page) {
  const tour = at("tour");
  tour.hidden = !steps?.length;
  if (tour.hidden) return;
  const now = steps.findIndex((step) => !step.done);
  const count = steps.filter((step) => step.done).length;
  at("tour-now").textContent = now < 0 ? "You have seen it all" : `${now + 1}. ${steps[now].title}`;
  at("tour-count").textContent = `${count} of ${steps.length}`;
  tour.style.setProperty("--done", `${(100 * count) / steps.length}%`);
  if (done !== null && count > done) at("tour-news").textContent = `Done, ${count} of ${steps.length}.`;
  done = count;
  draw(steps, now, page);
}

function draw(steps, now, page) {
  const list = at("steps");
  const signature = JSON.stringify(steps);
  if (list.dataset.shown === signature) return;
  list.dataset.shown = signature;
  const focused = list.contains(document.activeElement);
  list.replaceChildren(...steps.map((step, index) => line(step, index === now, page)));
  if (focused) list.querySelector(".now button")?.focus({ preventScroll: true });
}

function line(step, isNow, page) {
  const item = part("li", [step.done && "done", isNow && "now"].filter(Boolean).join(" "));
  if (isNow) item.setAttribute("aria-current", "step");
  const mark = part("span", "mark");
  if (step.done) mark.append(icon("done"));
  const body = part("div");
  const title = part("p", "title", step.title);
  if (step.done) title.append(part("span", "spoken", " (done)"));
  body.append(title);
  if (isNow) body.append(part("p", "how", step.how), button("", step.words ? "Write it for me" : "Show me", () => guide(step, page)));
  item.append(mark, body);
  return item;
}

function guide(step, page) {
  if (isNarrow.matches) at("tour-box").open = false;
  const phone = page.goTo(step.chat);
  if (step.clock) {
    const move = [...at("moves").querySelectorAll("button")].find((one) => one.dataset.move.includes(step.clock));
    move?.classList.add("hint");
    move?.focus();
    setTimeout(() => move?.classList.remove("hint"), 4000);
    return;
  }
  if (!phone) return;
  if (phone.isGroup && step.viewer) phone.seenAs(step.viewer);
  const reply = step.reply && phone.chat.messages.findLast((message) => message.text.includes(step.reply));
  if (step.words) phone.composer.put(step.words, reply);
  else phone.find(".messages").focus({ preventScroll: true });
  phone.hint();
}

const box = at("tour-box");
box.open = !isNarrow.matches && sessionStorage.getItem(FOLDED) === null;
box.addEventListener("toggle", () => {
  document.body.classList.toggle("with-tour", box.open);
  if (isNarrow.matches) return;
  if (box.open) sessionStorage.removeItem(FOLDED);
  else sessionStorage.setItem(FOLDED, "yes");
});
document.body.classList.toggle("with-tour", box.open);
