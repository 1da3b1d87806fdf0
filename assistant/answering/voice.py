"""Voice: how an audience is told what a passage says."""

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
    fitting = Mode.CIVIL_SERVANT if plan.intent in _FORMAL else Mode.CITIZEN
    return Voice(mode or fitting, plain)
