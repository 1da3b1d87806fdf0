"""The answer as a value: a status, cited sentences and their citations."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from assistant.answering.citations import Citation
from assistant.planning.plan import Plan
from assistant.planning.years import MONTHS
from assistant.privacy.spans import Kind
from assistant.referrals import Referral
from assistant.register.tables import Table
from assistant.retrieval.evidence import Item

LONGEST_ROW = 3
"""More citations in a row than these are marked by the first and the last."""


class Status(StrEnum):
    """How a question ends; each is an expected outcome, none is a fault."""

    ANSWERED = "answered"
    PARTIAL = "partial"
    NOT_IN_AGENDA = "not_in_agenda"
    MISSING_FROM_SOURCE = "missing_from_source"
    OUT_OF_SCOPE = "out_of_scope"
    CLARIFY = "clarify"
    REFUSED = "refused"
    CONVERSATION = "conversation"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the numbers of the citations that it rests on."""

    text: str
    citations: tuple[int, ...] = ()

    @property
    def marked(self) -> str:
        """The sentence followed by its markers: `… [1]`, and `… [1]–[9]` for a long row."""
        return " ".join([self.text, *_mark_runs(self.citations)])


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A leading sentence and the points under it."""

    lead: Sentence
    points: tuple[Sentence, ...] = ()

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences, in reading order."""
        return (self.lead, *self.points)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the assistant says.

    `plans` are what it answers. `considered` keeps all evidence, the rejected too; `edition` is
    that of the agenda, in words; `engine` tells who worded it. `masked` are the kinds of personal
    data that the question had; `drops` counts the sentences of a model that the guard took out,
    which makes it no other answer.
    """

    status: Status
    paragraphs: tuple[Paragraph, ...]
    citations: tuple[Citation, ...]
    edition: str
    considered: tuple[Item, ...] = ()
    plans: tuple[Plan, ...] = ()
    table: Table | None = None
    referral: Referral | None = None
    suggestions: tuple[str, ...] = ()
    engine: Literal["grounded", "llm"] = "grounded"
    masked: tuple[Kind, ...] = ()
    drops: int = field(default=0, compare=False)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences, in reading order."""
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph.sentences)

    @property
    def markdown(self) -> str:
        """The whole answer as Markdown with `[1]` markers."""
        return "\n\n".join(
            "\n".join(
                [
                    paragraph.lead.marked,
                    *([""] if paragraph.points else []),
                    *(f"- {point.marked}" for point in paragraph.points),
                ]
            )
            for paragraph in self.paragraphs
        )

    @property
    def as_of(self) -> str:
        """The edition as "2022-11", or as it is if it is not a Dutch month and a year."""
        month, _, year = self.edition.lower().partition(" ")
        return f"{year}-{MONTHS.index(month) + 1:02}" if month in MONTHS else self.edition


def _mark_runs(numbers: Sequence[int]) -> Iterator[str]:
    """Yield a marker for each number, and one for a row of more than `LONGEST_ROW`."""
    start = 0
    for end in range(1, len(numbers) + 1):
        if end < len(numbers) and numbers[end] == numbers[end - 1] + 1:
            continue
        row = numbers[start:end]
        if len(row) > LONGEST_ROW:
            yield f"[{row[0]}]–[{row[-1]}]"
        else:
            yield from (f"[{n}]" for n in row)
        start = end
