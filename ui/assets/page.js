// What the page does in the browser itself, without the server. Text that is shown comes from
// elements on the page, as text; no HTML is ever made of it.
import { announceAdded } from "./announcer.js";
import { copy, openSource, share, showAnswer } from "./answer.js";
import { watchConnection } from "./connection.js";
import { markCurrentPage, nameLandmarks, skip } from "./landmarks.js";
import { emptySheet, fillSheet, printNearest } from "./print.js";
import { findVoice, speak, stopSpeaking } from "./speech.js";
import { closeViewer, view, zoom } from "./viewer.js";

const ACTIONS = {
  copy,
  share,
  speak,
  view,
  skip,
  print: printNearest,
  "open-source": openSource,
  "zoom-in": () => zoom(+1),
  "zoom-out": () => zoom(-1),
  "close-viewer": closeViewer,
};

document.addEventListener("click", (event) => {
  const element = event.target.closest("[data-action]");
  const act = element && ACTIONS[element.dataset.action];
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  if (act && !(elsewhere && element.href)) {
    event.preventDefault();
    act(element);
  }
});

// The desk's button for a new visitor is the server's; what the browser keeps goes with it.
document.addEventListener("click", (event) => {
  if (event.target.closest(".st-key-key-n button")) stopSpeaking();
});

document.addEventListener("keydown", (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
  const key = /^Key[A-Z]$/.test(event.code) ? event.code.at(-1).toLowerCase() : "";
  const element = key && document.querySelector(`[data-key="${key}"], .st-key-key-${key} :is(button, input)`);
  if (!element || element.disabled) return;
  event.preventDefault();
  if (element.matches("input")) element.focus();
  else element.click();
});

window.addEventListener("beforeprint", fillSheet);
window.addEventListener("afterprint", emptySheet);

new MutationObserver((changes) => {
  for (const change of changes) for (const node of change.addedNodes) {
    announceAdded(node);
    showAnswer(node);
  }
  nameLandmarks();
  markCurrentPage();
  findVoice();
}).observe(document.getElementById("root"), { childList: true, subtree: true });
watchConnection(document.getElementById("root"));
window.speechSynthesis?.addEventListener?.("voiceschanged", findVoice);
