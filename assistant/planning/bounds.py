"""Bounds: how many of something a text asks for: exactly, at least, at most."""

import re
from functools import cache

from assistant.planning.numerals import CARDINAL, read_number

MOST = 99
"""More than there are of anything that is counted beside one item or organisation."""

_BOUND = (
    r"(?P<above>meer dan)|(?P<least>minstens|ten minste|tenminste|minimaal)|(?P<below>minder dan)"
    r"|(?P<most>hooguit|hoogstens|maximaal|ten hoogste)|(?P<exact>precies|exact|slechts|maar|met"
    r"|door|alleen|enkel)"
)


def read_bound(text: str, noun: str) -> range | None:
    """Return how many of `noun`, a pattern, `text` asks for; None where it states no number."""
    found = _compile(noun).search(text)
    if not found:
        return None
    written = found["number"] or found["bare"]
    number = 1 if written.lower() in ("een", "één", "enkele") else read_number(written)
    if found["above"]:
        return range(number + 1, MOST)
    if found["least"] or found["up"] or found["more"]:
        return range(number, MOST)
    if found["below"]:
        return range(number)
    return range(number + 1) if found["most"] else range(number, number + 1)


@cache
def _compile(noun: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{_BOUND})\s(?:(?:maar|precies|slechts|bij|in|aan|met)\s)*(?P<number>{CARDINAL}|een|één|enkele)\s"
        rf"(?P<up>of meer\s)?(?:(?:enkele?|verschillende|enkele|enige)\s)?{noun}"
        rf"|(?P<bare>{CARDINAL})\s(?P<more>of meer\s)(?:verschillende\s)?{noun}",
        re.IGNORECASE,
    )
