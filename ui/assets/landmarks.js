// Streamlit draws no landmarks; who jumps from one to the next needs them.
function mark(selector, attributes) {
  const element = document.querySelector(selector);
  for (const [name, value] of Object.entries(element ? attributes : {}))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

export function nameLandmarks() {
  mark('[data-testid="stMain"]', { role: "main" });
  mark(".st-key-navigation", { role: "navigation", "aria-label": "Menu" });
  mark(".st-key-plot", { role: "region", "aria-label": "Wie werkt met wie", tabindex: "0" });
}

export function markCurrentPage() {
  for (const link of document.querySelectorAll(".st-key-navigation a")) {
    const current = `/${link.getAttribute("href")}` === location.pathname;
    if (current !== link.hasAttribute("aria-current"))
      current ? link.setAttribute("aria-current", "page") : link.removeAttribute("aria-current");
  }
}

export function skip() {
  const heading = document.querySelector('[data-testid="stMain"] h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
  heading.scrollIntoView();
}
