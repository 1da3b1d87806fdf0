// The tools under an answer: copy it, share its question, open a source from its marker.
import { announce } from "./announcer.js";

const SHOWN = 2500; // how long a button says that it is done, in milliseconds

const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
let waiting = false;

// Brings an answer into view when it comes, if it would begin below the middle of the window.
export function showAnswer(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  if (node.querySelector("article.waiting")) waiting = true;
  const answer = node.querySelector("article.turn:not(.waiting)");
  if (!waiting || !answer) return;
  waiting = false;
  if (answer.getBoundingClientRect().top > innerHeight / 2)
    answer.scrollIntoView({ behavior: calm() ? "auto" : "smooth" });
}

async function toClipboard(text) {
  if (navigator.clipboard && window.isSecureContext) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const area = document.createElement("textarea"); // without https, as on a library's own network
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

function say(button) {
  const label = (button.dataset.label ??= button.textContent);
  button.textContent = button.dataset.done;
  announce(button.dataset.done);
  setTimeout(() => (button.textContent = label), SHOWN);
}

export async function copy(button) {
  await toClipboard(button.dataset.text);
  say(button);
}

export async function share(button) {
  const link = new URL("/", location.href);
  link.searchParams.set(button.dataset.parameter, button.dataset.question);
  await toClipboard(link.href);
  say(button);
}

export function openSource(marker) {
  const source = document.getElementById(marker.getAttribute("href").slice(1));
  if (!source) return;
  for (let details = source; details; details = details.parentElement.closest("details"))
    details.open = true;
  const summary = source.querySelector("summary");
  summary.focus({ preventScroll: true });
  summary.scrollIntoView({ block: "start", behavior: calm() ? "auto" : "smooth" });
}
