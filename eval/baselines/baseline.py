"""A baseline: one search over one set of documents, whose best four are the answer.

It plans nothing, remembers no earlier turn and never abstains; what it shows is what a language
model would have been given to write from.
"""

import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from eval.baselines.documents import Document
from eval.baselines.search import Found, Search
from eval.cases import Case
from eval.observation import Observation

TOP = 4
"""How many documents make the answer: the tutorial's number."""
KEPT = 10
"""How many documents are kept as evidence, to explain a failure."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """A subject; `name` is what the report calls it."""

    name: str
    documents: Sequence[Document]
    search: Search

    def observe(self, case: Case) -> Observation:
        """Answer the case's question with the best documents."""
        start = time.perf_counter()
        found = self.search(case.question)
        shown = [self.documents[number] for number, score in found[:TOP] if score > 0]
        milliseconds = (time.perf_counter() - start) * 1000
        places = (place for number, _ in found for place in self.documents[number].places)
        return Observation(
            case_id=case.id,
            response=_respond(shown, milliseconds),
            ranking=tuple(dict.fromkeys(place.ref for place in places)),
            plans=(),
            evidence=tuple(self._evidence(found)),
            milliseconds=milliseconds,
        )

    def _evidence(self, found: Sequence[Found]) -> Iterable[dict[str, Any]]:
        for rank, (number, score) in enumerate(found[:KEPT]):
            taken = rank < TOP and score > 0
            reason = f"among the best {TOP}" if taken else f"not among the best {TOP}"
            yield {
                "passage": self.documents[number].id,
                "quote": self.documents[number].quote,
                "score": round(score, 4),
                "taken": taken,
                "reason": reason,
            }


def _respond(shown: Sequence[Document], milliseconds: float) -> dict[str, Any]:
    """Write the wire contract's answer: the documents one after another, each place cited."""
    citations: list[dict[str, Any]] = []
    sentences: list[dict[str, Any]] = []
    for document in shown:
        numbers = range(len(citations) + 1, len(citations) + 1 + len(document.places))
        citations += (
            {
                "n": n,
                **asdict(place),
                "quote": document.quote,
                "raw": document.raw,
                "role": "support",
            }
            for n, place in zip(numbers, document.places, strict=True)
        )
        sentences.append({"text": document.shown, "citations": list(numbers)})
    return {
        "status": "answered" if shown else "not_in_agenda",
        "answer": "\n\n".join(document.shown for document in shown),
        "sentences": sentences,
        "citations": citations,
        "table": None,
        "referral": None,
        "suggestions": [],
        "as_of": "2022-11",
        "engine": "grounded",
        "took_ms": round(milliseconds),
    }
