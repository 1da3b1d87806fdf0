"""The plan: what a question asks, and under which formal conditions."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from assistant.planning.formal_words import Part
from assistant.planning.language import Language
from assistant.planning.question import Question

Mode = Literal["all", "any"]
"""Whether an action must name all of several organisations, or any of them."""

Indicator = Literal["open", "none", "set", "target"]
"""Whether a goal has an indicator that is still to be determined, none that is determined, one that
is, or one with a target value."""


class Intent(StrEnum):
    """What a question wants to know, or why the agenda is no answer to it."""

    TOPIC = "topic"
    RESPONSIBLE = "responsible"
    ORGANISATION_ACTIONS = "organisation_actions"
    DUE = "due"
    GOAL = "goal"
    ACHIEVED = "achieved"
    MEANING = "meaning"
    LOOKUP = "lookup"
    COUNT = "count"
    OVERVIEW = "overview"
    SMALLTALK = "smalltalk"
    OUT_OF_SCOPE = "out_of_scope"
    OPINION = "opinion"
    STEERING = "steering"


@dataclass(frozen=True, slots=True)
class Filters:
    """The formal conditions in a question; `organisations` and `without` are canonical names.

    An action must name all of `organisations` together, or any one of them (`mode`), beside them
    one of each group in `one_of` ("BZK met VWS of SZW"), and with `only` no others; `executors` is
    how many it must name, `ministries` how many of those must be ministries. `year` is kept as it
    was said, also one between the agenda's columns; an action must have results by it and by
    `also_year`, and none by `without_year`. With `outside`, `programme_line` and `priority` are
    where the action must not be. `refs` are the items that the question names by number, `pages`
    printed page numbers. `indicator` is how the goals are measured that are asked for.
    """

    organisations: tuple[str, ...] = ()
    mode: Mode = "all"
    one_of: tuple[tuple[str, ...], ...] = ()
    only: bool = False
    without: tuple[str, ...] = ()
    executors: range | None = None
    ministries: range | None = None
    year: int | None = None
    also_year: int | None = None
    without_year: int | None = None
    programme_line: int | None = None
    priority: str | None = None
    outside: bool = False
    refs: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()
    indicator: Indicator | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The organisations that it asks for, whichever way they must be named."""
        return tuple(
            dict.fromkeys([*self.organisations, *(n for group in self.one_of for n in group)])
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """What `question` asks.

    `confidence` (0 to 1) is how likely the intent is; `otherwise` is the one that it has if the
    agenda speaks of its subject after all. `parts` are the parts of the agenda that it
    names, and `subject` the words that say what it is about, beside all that is formal. `about`
    are the refs of earlier answers that it refers back to; without a subject it asks about those
    alone, with one it asks for something near them.
    """

    intent: Intent
    question: Question
    filters: Filters
    otherwise: Intent = Intent.TOPIC
    confidence: float = 1.0
    language: Language = Language.DUTCH
    parts: frozenset[Part] = frozenset()
    subject: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
