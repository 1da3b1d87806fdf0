"""Drafts: what an answer says, before its citations are numbered."""

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.answering.answer import Status
from assistant.referrals import Referral
from assistant.register.tables import Table
from assistant.retrieval.evidence import Item
from ingestion.passages import Passage


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, and the passages that it rests on."""

    text: str
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A leading line and the points under it."""

    lead: Line
    points: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines, in reading order."""
        return (self.lead, *self.points)


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer to one plan. `considered` keeps all evidence, the rejected too."""

    status: Status
    sections: tuple[Section, ...]
    table: Table | None = None
    referral: Referral | None = None
    suggestions: tuple[str, ...] = ()
    considered: tuple[Item, ...] = ()

    @property
    def answers(self) -> bool:
        """Whether it answers, whole or in part."""
        return self.status in (Status.ANSWERED, Status.PARTIAL)


def say(*texts: str) -> tuple[Section, ...]:
    """Return a section for each of `texts`, which rest on nothing in the agenda."""
    return tuple(Section(Line(text)) for text in texts if text)


def find_refs(sections: Iterable[Section]) -> tuple[str, ...]:
    """Return the refs of all passages in `sections`, each once, in their order."""
    passages = (p for section in sections for line in section.lines for p in line.passages)
    return tuple(dict.fromkeys(passage.ref for passage in passages))
