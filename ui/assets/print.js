// Printing: what is to be printed is copied to a sheet of its own, where nothing scrolls or hides.
const sheet = document.getElementById("sheet");
let chosen = null;

export function fillSheet() {
  const original = chosen?.isConnected ? chosen : document.querySelector("[data-printable]");
  chosen = null;
  sheet.replaceChildren();
  if (!original) {
    const main = document.querySelector('[data-testid="stMain"]');
    if (main) for (const html of main.querySelectorAll(".stHtml > *")) sheet.append(html.cloneNode(true));
  } else sheet.append(original.cloneNode(true));
  for (const details of sheet.querySelectorAll("details")) details.open = true;
  for (const named of sheet.querySelectorAll("[id]")) named.removeAttribute("id");
}

export function emptySheet() {
  sheet.replaceChildren();
}

export function printNearest(button) {
  chosen = button.closest("[data-printable]") ?? document.querySelector("[data-printable]");
  window.print();
}
