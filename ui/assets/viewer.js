// Shows a page of the agenda as large as one likes.
const viewer = document.getElementById("viewer");
const image = document.getElementById("viewer-image");
const fault = document.getElementById("viewer-fault");
const SIZES = [50, 75, 100, 150, 200, 300, 400];
let size = SIZES.indexOf(100);

export function view(link) {
  const address = new URL(link.href);
  if (address.origin !== location.origin) return;
  fault.hidden = true;
  image.hidden = false;
  image.src = address.href;
  image.alt = `Pagina ${link.dataset.page} van de Werkagenda`;
  document.getElementById("viewer-title").textContent = `Pagina ${link.dataset.page}`;
  document.getElementById("viewer-pdf").href = link.dataset.pdf;
  setSize(matchMedia("(max-width: 40rem)").matches ? SIZES.indexOf(200) : SIZES.indexOf(100));
  viewer.showModal();
}

export function zoom(step) {
  setSize(Math.min(SIZES.length - 1, Math.max(0, size + step)));
}

function setSize(number) {
  size = number;
  image.style.width = `${SIZES[size]}%`;
  document.getElementById("viewer-zoom").textContent = `${SIZES[size]}%`;
}

export function closeViewer() {
  viewer.close();
}

image.addEventListener("error", () => {
  image.hidden = true;
  fault.hidden = false;
});
viewer.addEventListener("click", (event) => event.target === viewer && viewer.close());
viewer.addEventListener("keydown", (event) => {
  if (event.key === "+" || event.key === "=") zoom(+1);
  if (event.key === "-") zoom(-1);
});
