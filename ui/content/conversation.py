"""The conversation as a value: what was asked, and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from ui.api.client import Exchange, Outcome
from ui.api.models import Answer, Term

REMEMBERED_EXCHANGES = 10


@dataclass(frozen=True, slots=True)
class Turn:
    """A question, its outcome, and the words of an answer that the glossary explains."""

    question: str
    outcome: Outcome
    terms: tuple[Term, ...] = ()


def history(turns: Iterable[Turn]) -> tuple[Exchange, ...]:
    """Give the last answered turns as the API wants them: each ref once, in order of citation."""
    exchanges = tuple(
        Exchange(turn.question, tuple(dict.fromkeys(c.ref for c in turn.outcome.citations)))
        for turn in turns
        if isinstance(turn.outcome, Answer)
    )
    return exchanges[-REMEMBERED_EXCHANGES:]
