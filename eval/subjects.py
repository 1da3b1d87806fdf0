"""Subjects: what answers the questions, and the assistant as one, whole or in stages."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from assistant.abstention import measure_signals
from assistant.answer import Answer
from assistant.compose import compose_absence, compose_answer
from assistant.evidence import Item
from assistant.pipeline import ask
from assistant.question import Question, read_question
from assistant.schemas import AskResponse
from assistant.selection import find_nearest, select_evidence
from assistant.sources import Sources
from eval.cases import Case
from eval.observation import Observation

KEPT_ITEMS = 8
KEPT_PASSAGES = 5
"""How much evidence is kept to explain a failure: so many items, so many passages of a taken one,
and the best passage of one that was left."""


class Subject(Protocol):
    """Anything that can be asked a question; `name` is what the report calls it."""

    @property
    def name(self) -> str:
        """The name in the report."""

    def observe(self, case: Case) -> Observation:
        """Put the case's question and say what came of it."""


class Stage(StrEnum):
    """Where the assistant starts: from the question alone, or from gold of the stage before."""

    FULL = "assistant"
    RETRIEVAL = "gold plan"
    ANSWER = "gold evidence"


@dataclass(frozen=True, slots=True)
class AssistantSubject:
    """The assistant in this process, started at `stage`; `limit` is that of a question's length."""

    sources: Sources
    limit: int
    stage: Stage = Stage.FULL

    @property
    def name(self) -> str:
        """The stage's name."""
        return self.stage.value

    def observe(self, case: Case) -> Observation:
        """Ask the case's question after its history."""
        history = [turn.question for turn in case.history]
        start = time.perf_counter()
        if self.stage is Stage.FULL:
            answer = ask(case.question, history, self.sources, self.limit)
        else:
            answer = self._answer_with_gold(case, read_question(case.question, history, self.limit))
        milliseconds = (time.perf_counter() - start) * 1000
        asked = read_question(case.question, history, self.limit)
        signals = measure_signals(asked, answer.considered, self.sources.stems)
        response = AskResponse.of_answer(answer, took_ms=round(milliseconds))
        return Observation(
            case_id=case.id,
            response=response.model_dump(mode="json"),
            ranking=tuple(item.ref for item in answer.considered),
            plan=None,
            evidence=tuple(_evidence(answer.considered, _gold_refs(case))),
            milliseconds=milliseconds,
            confidence=signals.confidence,
        )

    def _answer_with_gold(self, case: Case, asked: Question) -> Answer:
        """Take from gold whether there is an answer, and at the last stage also from which items.

        What gold names but the index does not have is left to the retriever.
        """
        edition = self.sources.agenda.edition
        items = self.sources.retriever.retrieve(asked)
        if not case.gold.answerable:
            return compose_absence(items, find_nearest(items), edition)
        gold = tuple(item for item in items if item.ref in _gold_refs(case))
        if self.stage is Stage.ANSWER and gold:
            items = gold
        return compose_answer(select_evidence(items, asked), edition)


def _gold_refs(case: Case) -> Sequence[str]:
    return case.gold.list or case.gold.refs


def _evidence(items: Sequence[Item], gold: Sequence[str]) -> Iterable[dict[str, Any]]:
    """Describe the evidence of the best items, and of those that gold names wherever they came."""
    for rank, item in enumerate(items, start=1):
        if rank > KEPT_ITEMS and item.ref not in gold:
            continue
        for found in item.evidence[: KEPT_PASSAGES if item.taken else 1]:
            yield {
                "passage": found.passage.id,
                "quote": found.passage.quote,
                "item_rank": rank,
                "cosine": round(found.match.cosine, 4),
                "bm25": round(found.match.bm25, 4),
                "taken": found in item.taken,
                "reason": found.reason.value if found.reason else "the assistant abstained",
            }
