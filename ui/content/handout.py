"""What the desk says aloud of an answer, and the date on what it hands over."""

import re
from datetime import date
from itertools import islice

from ui.api.models import Answer
from ui.content.plain_text import MONTHS, strip_marks

SPOKEN = 2
"""So many sentences are read aloud; who wants more reads the handout."""
_MARKER = re.compile(r"\s*\[\d+\](?:–\[\d+\])?")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z“‘])")


def pick_spoken(answer: Answer) -> tuple[str, ...]:
    """Return the first sentences of an answer, as one says them: without markers and formatting."""
    texts = [sentence.text for sentence in answer.sentences] or [answer.answer]
    said = (strip_marks(_MARKER.sub("", text)) for text in texts)
    sentences = (one for text in said for one in _SENTENCE_END.split(text))
    return tuple(islice(filter(None, sentences), SPOKEN))


def name_date(day: date) -> str:
    """Write a date in Dutch."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
