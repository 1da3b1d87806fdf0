"""Quantities: whether evidence has the kind of number that a question asks for."""

import re
from dataclasses import dataclass

_NUMBER = (
    r"(?:(?<![\w.,])(?!20\d\d\b)\d[\d.,]*|\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf"
    r"|twaalf|twintig|dertig|veertig|vijftig|honderd|duizend|tientallen|meerdere|enkele"
    r"|diverse|de helft|één)\b)"
)
_SPAN = r"(?:jaar|jaren|maand(?:en)?|we[ek]+(?:en)?|dag(?:en)?|uur|uren|minuten)"
_SIZE = r"(?:[kmg]b(?:ps|it)?\w*|gigab\w+|megab\w+|km|kilometers?|meters?|m2|kilo|ton|graden|watt?)"


@dataclass(frozen=True, slots=True)
class _Quantity:
    """How a question `asks` for a kind of quantity, and how a text that has one `says` it."""

    asks: re.Pattern[str]
    says: re.Pattern[str]


def _quantity(asks: str, says: str) -> _Quantity:
    return _Quantity(re.compile(asks, re.IGNORECASE), re.compile(says, re.IGNORECASE))


_QUANTITIES = (
    _quantity(
        r"\bhoe oud\b|\bleeftijd\b|\bvanaf hoeveel jaar\b",
        rf"{_NUMBER}\s?(?:jaar\b|-?jarige)|\d\+|\bleeftijd",
    ),
    _quantity(rf"\bhoeveel (?:\w+ )?{_SPAN}\b", rf"{_NUMBER}\s{_SPAN}\b"),
    _quantity(rf"\bhoeveel {_SIZE}\b|\bhoe snel (?:is|wordt)\b", rf"{_NUMBER}\s?{_SIZE}\b"),
    _quantity(r"\bhoeveel pro[cs]ent\b|\bwelk percentage\b", rf"{_NUMBER}\s?(?:%|procent)"),
    _quantity(r"\bhoeveel\b", _NUMBER),
)
"""The first kind that a question asks for is the one that it wants."""


def lacks_quantity(text: str, said: str) -> bool:
    """Return whether `text` asks for a quantity of a kind that `said` has none of."""
    wanted = next((kind for kind in _QUANTITIES if kind.asks.search(text)), None)
    return wanted is not None and not wanted.says.search(said)
