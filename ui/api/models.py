"""What the page reads of the API's answers (the wire contract, v1); what it does not show is left.

Whatever a newer API adds is ignored, and whatever an older one lacks has a default.
"""

import re
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

Role = Literal["support", "nearest"]
Mode = Literal["burger", "ambtenaar", "balie"]
Status = Literal[
    "answered",
    "partial",
    "not_in_agenda",
    "missing_from_source",
    "out_of_scope",
    "clarify",
    "refused",
    "conversation",
]
_RESULTS = re.compile(r"results_(\d{4})")


class Value(BaseModel):
    """A value of the contract; it does not change."""

    model_config = ConfigDict(frozen=True)


class Citation(Value):
    """A place in the agenda; `page` is the printed number, `pdf_page` counts from 1."""

    n: int
    ref: str
    field: str = ""
    label: str
    page: int
    pdf_page: int
    quote: str
    role: Role


class Sentence(Value):
    """A sentence of an answer and the numbers of its citations."""

    text: str
    citations: tuple[int, ...] = ()


class Table(Value):
    """A complete list; `total` counts its rows."""

    columns: tuple[str, ...]
    rows: tuple[dict[str, Any], ...]
    total: int


class Referral(Value):
    """Where to ask what the agenda cannot answer."""

    text: str
    url: str = ""
    phone: str = ""


class Answer(Value):
    """An answer; `answer` is Markdown with markers such as [1]."""

    status: Status
    answer: str
    sentences: tuple[Sentence, ...] = ()
    citations: tuple[Citation, ...]
    table: Table | None = None
    referral: Referral | None = None
    suggestions: tuple[str, ...] = ()
    as_of: str = ""


class Gaps(Value):
    """What must exist but is not in the file."""

    pages: tuple[int, ...] = ()
    actions: tuple[str, ...] = ()
    overviews: tuple[str, ...] = ()
    action_tables: tuple[str, ...] = ()


class Action(Value):
    """An action; its results are in `results_<year>`, one field for each column of the agenda."""

    model_config = ConfigDict(frozen=True, extra="allow")
    __pydantic_extra__: dict[str, Any]

    ref: str
    number: int
    page: int
    pdf_page: int
    description: str
    executors_text: str
    executors: tuple[str, ...]
    priority: str = ""
    priority_title: str = ""
    programme_line: int = 0

    @property
    def results(self) -> dict[int, list[str]]:
        """The results by the year of their column."""
        return {
            int(match[1]): list(value)
            for name, value in self.__pydantic_extra__.items()
            if (match := _RESULTS.fullmatch(name))
        }


class Actions(Value):
    """The actions that meet the conditions, those that name only a group, and what is absent."""

    total: int
    year: int | None = None
    actions: tuple[Action, ...]
    collective: tuple[Action, ...] = ()
    gaps: Gaps = Gaps()


class Organisation(Value):
    """Who the agenda names as executor, and in how many actions."""

    name: str
    full_name: str
    kind: str
    actions: int


class Goal(Value):
    """A numbered goal with its target indicators."""

    ref: str
    number: int
    text: str
    indicators: tuple[str, ...] = ()
    page: int


class Challenge(Value):
    """The task of a priority."""

    ref: str
    page: int | None = None
    text: str


class Achieved(Value):
    """A result from before the agenda."""

    text: str


class Priority(Value):
    """A priority with all that the agenda says of it."""

    id: str
    title: str
    programme_line: int
    challenge: Challenge | None = None
    achieved: tuple[Achieved, ...] = ()
    overview_page: int | None = None
    goals: tuple[Goal, ...] = ()
    actions: tuple[Action, ...] = ()


class ProgrammeLine(Value):
    """A programme line with the text of its summary."""

    ref: str
    number: int
    title: str
    summary: str = ""
    page: int


class Source(Value):
    """The file that was read."""

    file: str
    sha256: str
    pages: tuple[int, ...]


class Agenda(Value):
    """The whole agenda as parsed."""

    title: str
    edition: str
    source: Source
    programme_lines: tuple[ProgrammeLine, ...]
    priorities: tuple[Priority, ...]
    gaps: Gaps = Gaps()


class Readiness(Value):
    """Whether the index is open; `stamp` begins as the digest of the PDF that it was made from."""

    status: Literal["ready", "degraded"]
    stamp: str = ""


class Term(Value):
    """A word or abbreviation that is explained; `ref` is where the agenda does so, if it does."""

    term: str
    full: str = ""
    plain: str = ""
    ref: str | None = None
    variants: tuple[str, ...] = ()
