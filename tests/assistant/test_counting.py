"""Every answer is counted, whichever way the question came in, and so is what was masked."""

import re
from collections.abc import Callable

import httpx
import pytest

from ingestion.settings import IngestionSettings
from tests.assistant.api_server import serve_api
from tests.llm_server import say, serve_llm

QUESTION = "Ik heet Wietske Boonstra. Wat doet de overheid aan digitale vaardigheden?"
TRUE = "De overheid wil mensen digitaal vaardiger maken [B1]."
UNTRUE = "Dat kost 5 miljoen euro [B1]."

Counts = dict[str, float]


def read_counts(address: str) -> Counts:
    """Return the answers, the names masked and the sentences dropped so far."""
    text = httpx.get(f"{address}/metrics", timeout=10).text
    patterns = {
        "answers": r"^werkagenda_answers_total\{.*\} (\S+)$",
        "names": r'^werkagenda_personal_data_total\{kind="naam"\} (\S+)$',
        "drops": r"^werkagenda_guard_drops_total (\S+)$",
    }
    return {
        name: sum(map(float, re.findall(pattern, text, re.MULTILINE)))
        for name, pattern in patterns.items()
    }


def ask_at_once(api: str) -> None:
    """Ask by the API's own road."""
    httpx.post(f"{api}/v1/ask", json={"question": QUESTION}, timeout=30).raise_for_status()


def ask_streaming(api: str) -> None:
    """Ask by the API's own road, for events."""
    headers = {"Accept": "text/event-stream"}
    asked = {"question": QUESTION}
    assert "done" in httpx.post(f"{api}/v1/ask", json=asked, headers=headers, timeout=30).text


def chat(api: str, stream: bool) -> None:
    """Ask as a client of OpenAI does, after an earlier question."""
    messages = [
        {"role": "user", "content": "Wat is een algoritmeregister?"},
        {"role": "assistant", "content": "Dat weet ik."},
        {"role": "user", "content": QUESTION},
    ]
    asked = {"model": "werkagenda", "messages": messages, "stream": stream}
    httpx.post(f"{api}/v1/chat/completions", json=asked, timeout=30).raise_for_status()


@pytest.mark.parametrize(
    "ask",
    [ask_at_once, ask_streaming, lambda api: chat(api, False), lambda api: chat(api, True)],
    ids=["at once", "streaming", "chat", "streaming chat"],
)
def test_an_answer_is_counted_once(
    index_settings: IngestionSettings, ask: Callable[[str], None]
) -> None:
    """One answer and one name, by each way in, also where earlier questions are read anew."""
    with serve_api(index_settings) as api:
        before = read_counts(api)
        ask(api)
        after = read_counts(api)
    assert {name: after[name] - before[name] for name in before} == {
        "answers": 1,
        "names": 1,
        "drops": 0,
    }


@pytest.mark.parametrize("said", [f"{TRUE} {UNTRUE}", UNTRUE], ids=["worded", "given up"])
def test_what_the_guard_drops_is_counted(index_settings: IngestionSettings, said: str) -> None:
    """A sentence that its source does not carry, whether or not the others are used."""
    with serve_llm(say(said)) as llm, serve_api(index_settings, llm.url, llm_timeout=5) as api:
        before = read_counts(api)
        ask_at_once(api)
        assert read_counts(api)["drops"] - before["drops"] == 1
