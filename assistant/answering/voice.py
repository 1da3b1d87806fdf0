"""Voice: how an audience is told what a passage says."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant.answering.draft import Line
from assistant.planning.plan import Intent, Plan
from assistant.replies import answers as replies
from ingestion.passages import Passage
from ingestion.plain import Plain

_FORMAL = frozenset({Intent.LOOKUP, Intent.ORGANISATION_ACTIONS, Intent.COUNT})
"""Who asks for these wants the agenda's own words."""
_OWN_WORDS = re.compile(
    r"\b(?:indicator\w*|streefwaarde\w*|letterlijk\w*|hoe luidt|exacte tekst|precieze (?:tekst"
    r"|formulering)|maatschappelijke opgave)\b",
    re.IGNORECASE,
)
"""So does who asks for those, or speaks of the agenda's form."""
_PLAINLY = re.compile(
    r"\b(?:makkelijk|gewone taal|eenvoudig|simpel|gewone woorden|duidelijker|korter|uitleg)\w*"
    r"|\bleg\b.*\buit\b",
    re.IGNORECASE,
)
_SENTENCE_END = (".", "!", "?", ":", "”")


class Mode(StrEnum):
    """The audiences: citizens, civil servants, and library staff at the desk."""

    CITIZEN = "burger"
    CIVIL_SERVANT = "ambtenaar"
    DESK = "balie"


@dataclass(frozen=True, slots=True)
class Voice:
    """Tells passages to the audience of `mode`; `plain` has the plain Dutch of items by ref."""

    mode: Mode
    plain: Mapping[str, Plain]

    @property
    def details(self) -> int:
        """How many details are told beside what an item is."""
        return 1 if self.mode is Mode.DESK else 2

    @property
    def beside(self) -> int:
        """How many other items are told beside the first."""
        return 1 if self.mode is Mode.DESK else 2

    def say(self, passage: Passage) -> str:
        """Return what `passage` says: in plain Dutch, or for civil servants in its own words."""
        entry = self.plain.get(passage.ref)
        sentence = entry.sentences.get(passage.id) if entry else None
        if sentence is None or self.mode is Mode.CIVIL_SERVANT:
            return replies.quote(passage.quote)
        return sentence

    def name_beside(self, label: str) -> str:
        """Return how another item is opened; its number and title help a civil servant alone."""
        is_formal = self.mode is Mode.CIVIL_SERVANT
        return replies.open_beside(label) if is_formal else replies.ALSO_ABOUT_THIS

    def open(self, opening: str, passage: Passage) -> Line:
        """Return the line that says `passage` after `opening` and a colon."""
        return Line(_end(f"{opening}: {self.say(passage)}"), (passage,))


def _end(text: str) -> str:
    return text if text.endswith(_SENTENCE_END) else f"{text}."


def choose_voice(mode: Mode | None, plan: Plan, plain: Mapping[str, Plain]) -> Voice:
    """Return the voice of `mode`, or without one the voice that fits what `plan` asks."""
    return Voice(mode or (Mode.CIVIL_SERVANT if _is_formal(plan) else Mode.CITIZEN), plain)


def _is_formal(plan: Plan) -> bool:
    """Whether the agenda's own words fit: by what is asked, or by a number that only it gives."""
    if _PLAINLY.search(plan.question.topic):
        return False
    # Who asks on about what was told, is told more in the same way.
    looks_up = plan.intent in _FORMAL and not plan.about
    numbered = plan.filters.refs or plan.filters.pages
    return bool(looks_up or numbered or _OWN_WORDS.search(plan.question.topic))
