"""The question as it is searched: cleaned, or refused with the reason."""

import unicodedata
from dataclasses import dataclass

from assistant.privacy.visible import keep_visible
from assistant.replies import api as replies
from ingestion.faults import Fault


class InvalidQuestion(Fault):
    """The question cannot be read; the message tells the person who asked why, in Dutch."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question: `text` in NFC, on one line, without invisible characters.

    `topic` is what to search for: the text without what is no part of the subject.
    """

    text: str
    topic: str


@dataclass(frozen=True, slots=True)
class Turn:
    """An earlier question, and the refs that its answer rested on, in its order."""

    question: str
    refs: tuple[str, ...] = ()


def read_question(text: str, limit: int) -> Question:
    """Clean `text`.

    Raises `InvalidQuestion` when it is longer than `limit` characters, has control characters or
    says nothing.
    """
    clean = _clean(text, limit)
    return Question(clean, clean)


def _clean(text: str, limit: int) -> str:
    if len(text) > limit:
        raise InvalidQuestion(replies.question_too_long(len(text), limit))
    if any(_is_unreadable(character) for character in text):
        raise InvalidQuestion(replies.QUESTION_UNREADABLE)
    clean = " ".join(keep_visible(text).split())
    if not any(character.isalnum() for character in clean):
        raise InvalidQuestion(replies.QUESTION_EMPTY)
    return clean


def _is_unreadable(character: str) -> bool:
    """Control characters other than white space, and halves of broken characters."""
    category = unicodedata.category(character)
    return category == "Cs" or (category == "Cc" and not character.isspace())
