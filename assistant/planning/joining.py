"""Joining: whether several organisations are meant together or each, where only that is said."""

import re

from assistant.planning.plan import Mode

_SIGN = re.compile(
    r"(?P<any>\b(?:één|ee?n|1) (?:van|of) (?:(?:de|die|deze) )?(?:beiden?|twee|drie|hen)\b"
    r"|\b(?:de )?een of de ander\w*|\bof-of\b|\blos van elkaar\b|\bapart\b|\bafzonderlijk\w*"
    r"|\bieder voor zich\b|\belk voor zich\b)"
    r"|(?P<all>\b(?:samen|gezamenlijke?|tezamen)\b(?! met\b(?! elkaar))|\bmet elkaar\b"
    r"|\ballebei\b|\bbeiden\b|\balle (?:twee|drie)\b|\ben-en\b|\btegelijk\b)",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:niet|geen|zonder)\b[^,.;:?!]*$", re.IGNORECASE)
_SPOKEN_TEXT = """
    afzonderlijk afzonderlijke apart elkaar en-en gevraagd los of-of vraag vroeg wilde wou zei zich
    zocht
"""
_SPOKEN = frozenset(_SPOKEN_TEXT.split())
"""Words by which somebody says what was asked, and so no subject."""


def read_joining(text: str) -> Mode | None:
    """Return how `text` joins those who were spoken of; None if it does not say, or says both.

    "Niet van één van beide" says that all are meant, "niet alleen samen" that each is.
    """
    found: set[Mode] = set()
    for sign in _SIGN.finditer(text):
        together = bool(sign["all"]) != bool(_NOT.search(text[: sign.start()]))
        found.add("all" if together else "any")
    return found.pop() if len(found) == 1 else None


def says_no_subject(subject: tuple[str, ...]) -> bool:
    """Return whether the words of `subject` only say that something was asked."""
    return _SPOKEN.issuperset(subject)
