// Says in the live region what has come onto the page, for who does not see it.
const announcer = document.getElementById("announcer");
let last = "";

export function announce(text) {
  if (text === last) announcer.textContent = "";
  last = text;
  announcer.textContent = text;
}

export function announceAdded(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const found = node.matches("[data-announce]") ? node : node.querySelector("[data-announce]");
  if (found) announce(found.dataset.announce);
}
