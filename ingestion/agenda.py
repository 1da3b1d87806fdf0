"""The agenda as a frozen value: what the parser builds and every other module reads.

The vocabulary is the agenda's own: a programme line has priorities; a priority has an overview
(challenge, achieved results, goals with indicators) and actions (description, results per year,
executors). Nothing here knows how it was read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import TypeAdapter


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page in PDF points, origin at the lower left corner."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Text:
    """One piece of the agenda's text, and where it stands.

    `text` has its lost letters back; `raw` is what the text layer says, so that
    `damage(text) == raw`. `boxes` has one rectangle per printed line.
    """

    text: str
    raw: str
    page: int
    pdf_page: int
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Goal:
    """A numbered goal (doel) with its target indicators."""

    ref: str
    number: int
    text: Text
    indicators: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Executors:
    """The executor cell (door wie, met wie): as printed, and the organisations it names."""

    text: Text | None
    organisations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Action:
    """A numbered action; `results` is keyed by the year in the column's header."""

    ref: str
    number: int
    page: int
    pdf_page: int
    description: Text
    results: dict[int, tuple[Text, ...]]
    executors: Executors


@dataclass(frozen=True, slots=True)
class Priority:
    """A priority ("1.1"): its overview, where that page is present, and its actions."""

    id: str
    title: Text
    programme_line: int
    overview_page: int | None
    challenge: tuple[Text, ...]
    achieved: tuple[Text, ...]
    goals: tuple[Goal, ...]
    actions: tuple[Action, ...]
    footnotes: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """One of the programme lines, with its title and the sentences of its summary."""

    ref: str
    number: int
    title: Text
    summary: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """A page of prose outside the priorities, in blocks."""

    ref: str
    page: int
    blocks: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Gaps:
    """What must exist but is not in the file: pages, actions, overviews and action tables."""

    pages: tuple[int, ...]
    actions: tuple[str, ...]
    overviews: tuple[str, ...]
    action_tables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """The file that was read; `pages` are the printed numbers of its pages, in file order."""

    file: str
    sha256: str
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Agenda:
    """The whole agenda as parsed."""

    title: Text
    edition: str
    source: Source
    programme_lines: tuple[ProgrammeLine, ...]
    front: tuple[FrontMatter, ...]
    priorities: tuple[Priority, ...]
    gaps: Gaps

    @property
    def year(self) -> int | None:
        """The year of the edition, where it names one."""
        found = re.search(r"\d{4}", self.edition)
        return int(found[0]) if found else None

    def actions(self) -> Iterator[tuple[Priority, Action]]:
        """Yield every action with its priority, in the agenda's order."""
        return ((priority, action) for priority in self.priorities for action in priority.actions)

    def goals(self) -> Iterator[tuple[Priority, Goal]]:
        """Yield every goal with its priority, in the agenda's order."""
        return ((priority, goal) for priority in self.priorities for goal in priority.goals)


AgendaJson = TypeAdapter(Agenda)
"""Reads and writes an `Agenda` as JSON, without loss."""
