// Reads an answer aloud with a Dutch voice on this computer. Voices that send the text to a server
// are not used; where there is no other, there is no button.
const synthesis = window.speechSynthesis;

function dutchVoice() {
  const local = (synthesis?.getVoices() ?? []).filter((voice) => voice.localService);
  return local.find((voice) => voice.lang === "nl-NL") ?? local.find((voice) => voice.lang.startsWith("nl"));
}

export function findVoice() {
  const hidden = !dutchVoice();
  for (const button of document.querySelectorAll('[data-action="speak"]'))
    if (button.hidden !== hidden) button.hidden = hidden;
}

export function speak(button) {
  const talking = synthesis.speaking;
  synthesis.cancel();
  if (talking) return;
  const text = button.closest(".turn").querySelector("[data-speak]").cloneNode(true);
  for (const marker of text.querySelectorAll(".marker")) marker.remove();
  for (const block of text.querySelectorAll("p, li, blockquote")) block.append(" ");
  const utterance = new SpeechSynthesisUtterance(text.textContent.replace(/\s+/g, " ").trim());
  utterance.voice = dutchVoice();
  utterance.lang = utterance.voice.lang;
  utterance.rate = 0.95;
  const label = button.textContent;
  button.textContent = button.dataset.stop;
  utterance.onend = utterance.onerror = () => (button.textContent = label);
  synthesis.speak(utterance);
}

export function stopSpeaking() {
  synthesis?.cancel();
}
