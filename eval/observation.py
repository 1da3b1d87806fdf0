"""Observation: what a subject did with a question, as every scorer sees it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

ANSWERING = frozenset({"answered", "partial"})
"""The statuses that answer; any other says, in one way or another, that there is no answer."""


@dataclass(frozen=True, slots=True)
class Observation:
    """What a subject did with one question.

    `response` is the wire contract's answer. `ranking` are the refs that retrieval alone found,
    best first, each once. `plans` have the keys `intent` and `filters`: two for a question in two
    parts, none where the subject plans nothing. `evidence` has one mapping per passage that was
    considered (`passage`, its scores, `taken`, `reason`). `confidence` is the number by which the
    subject decided whether to answer, or None where it does not decide.
    """

    case_id: str
    response: Mapping[str, Any]
    ranking: tuple[str, ...]
    plans: Sequence[Mapping[str, Any]]
    evidence: Sequence[Mapping[str, Any]]
    milliseconds: float
    confidence: float | None = None

    @property
    def answers(self) -> bool:
        """Whether the response claims to be an answer, whole or in part."""
        return self.response["status"] in ANSWERING

    @property
    def support(self) -> tuple[Mapping[str, Any], ...]:
        """The citations that carry the answer, in its order; not the nearest places."""
        return tuple(one for one in self.response["citations"] if one["role"] == "support")

    @property
    def rows(self) -> tuple[Mapping[str, Any], ...]:
        """The rows of the answer's table; none without a table."""
        table = self.response["table"]
        return tuple(table["rows"]) if table else ()

    @property
    def refs(self) -> tuple[str, ...]:
        """The refs that the answer rests on: those it cites, then its table's; each once."""
        found = [*self.support, *self.rows]
        return tuple(dict.fromkeys(one["ref"] for one in found))
