"""Indicators: which goals a text asks for by how they are measured."""

import re

from assistant.planning.formal_words import GOALS
from assistant.planning.plan import Indicator

_ASKS = re.compile(
    r"\b(?:welke?|hoe\s?veel|bij welke?|alle|overzicht|lijst\w*|noem|geef|zoek)\b", re.IGNORECASE
)
_MEASURE = r"(?:indicator(?:en)?|streefwaarden?|meetpunt(?:en)?)"
_OPEN = re.compile(
    r"\bnog te bepalen\b|\bonbepaald"
    r"|\bnog (?:bepaald|vastgesteld) (?:worden|moet)|\b(?:bepaald|vastgesteld) moet(?:en)? worden"
    r"|\bnog niet (?:\w+ )?(?:bepaald|vastgesteld|ingevuld|bekend|vast)\b",
    re.IGNORECASE,
)
_NOT_OPEN = re.compile(r"\b(?:niet|geen|anders dan|behalve)\W+nog te bepalen\b", re.IGNORECASE)
_NONE = re.compile(
    rf"\b(?:geen|zonder)\s(?:\w+\s)?{_MEASURE}\b|\b{_MEASURE}\b[^,.;?!]*\bontbre\w+"
    rf"|\bontbre\w+[^,.;?!]*\b{_MEASURE}\b|\b(?:enige|alleen)\b[^,.;?!]*\bnog te bepalen\b",
    re.IGNORECASE,
)
_TARGET = re.compile(
    r"\b(?:een|met|al|wel|de|concrete?)\s(?:\w+\s)?streefwaarden?\b", re.IGNORECASE
)
_SET = re.compile(
    rf"\b(?:al|wel|met|concrete?)\s(?:\w+\s)?(?:een\s)?(?:\w+\s)?{_MEASURE}\b"
    rf"|\b{_MEASURE}\b[^,.;?!]*\b(?:al|wel)\s(?:\w+\s)?(?:bepaald|vastgesteld|ingevuld|bekend|vast)\b",
    re.IGNORECASE,
)


def read_indicator(text: str) -> Indicator | None:
    """Return how the goals are measured for which `text` asks; None where it does not say."""
    if not (GOALS.search(text) and _ASKS.search(text)):
        return None
    if _NOT_OPEN.search(text):
        return "set"
    if _NONE.search(text):
        return "none"
    if _OPEN.search(text):
        return "open"
    if _TARGET.search(text):
        return "target"
    return "set" if _SET.search(text) else None
