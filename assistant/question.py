"""The question as it is searched: cleaned, or refused with the reason."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from assistant import replies
from assistant.words import content_words
from ingestion.faults import Fault

# Characters that nobody sees but a search or a reader downstream would: Unicode's default
# ignorable characters outside the format category, and the blank Braille pattern.
_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0100-\U000e01ef]"
)
_WHO = re.compile(
    r"(^|[,;:.!?] ?|\b(door|met|en) )wie\b"
    r"|\bwelke? (ministerie|departement|organisatie|instantie|partij)"
    r"|\bverantwoordelijk|\buitvoerder",
    re.IGNORECASE,
)


class InvalidQuestion(Fault):
    """The question cannot be read; the message tells the person who asked why, in Dutch."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question: `text` in NFC, on one line, without invisible characters.

    `topic` is what to search for: the text, after the question before it if the text has no
    content words of its own ("en wie doet dat?").
    """

    text: str
    topic: str

    @property
    def asks_who(self) -> bool:
        """Whether it asks for the organisations that do something."""
        return _WHO.search(self.text) is not None


def read_question(text: str, history: Sequence[str], limit: int) -> Question:
    """Clean `text`, which follows the questions in `history`, oldest first.

    Raises `InvalidQuestion` when one of them is longer than `limit` characters, has control
    characters or says nothing.
    """
    clean = _clean(text, limit)
    if history and not content_words(clean):
        return Question(clean, f"{_clean(history[-1], limit)} {clean}")
    return Question(clean, clean)


def _clean(text: str, limit: int) -> str:
    if len(text) > limit:
        raise InvalidQuestion(replies.question_too_long(len(text), limit))
    if any(_is_unreadable(character) for character in text):
        raise InvalidQuestion(replies.QUESTION_UNREADABLE)
    visible = "".join(c for c in _INVISIBLE.sub("", text) if unicodedata.category(c) != "Cf")
    clean = " ".join(unicodedata.normalize("NFC", visible).split())
    if not any(character.isalnum() for character in clean):
        raise InvalidQuestion(replies.QUESTION_EMPTY)
    return clean


def _is_unreadable(character: str) -> bool:
    """Control characters other than white space, and halves of broken characters."""
    category = unicodedata.category(character)
    return category == "Cs" or (category == "Cc" and not character.isspace())
