// Says in Dutch that the connection is lost; Streamlit's own message is in English, and is hidden.
const STATE = "data-test-connection-state";
const PATIENCE = 1500; // a connection that is back this soon, in milliseconds, was never away
const notice = document.getElementById("lost-connection");
let connected = false;
let timer = 0;

function look() {
  const state = document.querySelector(`[${STATE}]`)?.getAttribute(STATE);
  if (state === "CONNECTED") {
    connected = true;
    clearTimeout(timer);
    timer = 0;
    notice.hidden = true;
  } else if (connected && !timer) timer = setTimeout(() => (notice.hidden = false), PATIENCE);
}

export function watchConnection(root) {
  new MutationObserver(look).observe(root, { attributes: true, attributeFilter: [STATE], childList: true, subtree: true });
}
