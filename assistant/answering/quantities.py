"""Quantities: whether evidence has the kind of number that a question asks for."""

import re
from dataclasses import dataclass

from assistant.planning.years import MONTHS
from assistant.words import inflect

_NUMBER = (
    r"(?:(?<![\w.,])(?!20\d\d\b)\d[\d.,]*|\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf"
    r"|twaalf|twintig|dertig|veertig|vijftig|honderd|duizend|tientallen|meerdere|enkele"
    r"|diverse|de helft|één)\b)"
)
_SAID_NUMBER = re.compile(_NUMBER, re.IGNORECASE)
_SPAN = r"(?:jaar|jaren|maand(?:en)?|we[ek]+(?:en)?|dag(?:en)?|uur|uren|minuten)"
_OFTEN = r"(?:\w*(?:jaar|maande|weke|dage)lijks|periodiek|regelmatig)"
_HOW_LONG = r"\bhoe ?lange?\b"
_WHICH_DAY = r"(?<!\bvoor )(?<!\btegen )(?<!\bper )\bwelke (?:\w+e )?(?:datum|dag|maand)\b"
_SIZE = r"(?:[kmg]b(?:ps|it)?\w*|gigab\w+|megab\w+|km|kilometers?|meters?|m2|kilo|ton|graden|watt?)"
_COUNTED = re.compile(r"\bhoeveel (?:\w+e )?(?P<noun>[a-z]{4,})\b", re.IGNORECASE)
_AIMED = re.compile(
    r"\b(?:moet\w*|will?en|wil|streef\w*|nagestreefd|doel|komen|krijg\w*|word(?:t|en)|straks|geeft|geven)\b",
    re.IGNORECASE,
)
"""Whether a target is asked for, which stands with other words than what it is of."""
_SPANNING = re.compile(rf"{_HOW_LONG}(?!.*\bnog\b)|{_WHICH_DAY}", re.IGNORECASE)
_RATIO = re.compile(r"\b\d+ (?:op|van) de \d+\b", re.IGNORECASE)
"""A count of people or things that need not be named again."""
_SHOWN = re.compile(
    r"^\W*(?:wanneer|wnr|waar|wie|komt?|gaat|kan|kun)\b[^.?!]*"
    r"\b(?:zien|bekijken|nagaan|lezen|vinden|volgen|controleren),? hoe ?veel\b"
    r"|\b(?:houden|houdt|hou|meten|meet|tellen|registre\w+) (?:ze|zij|jullie|we|wij|u)\b[^.?!]*"
    r"\bhoe ?veel\b",
    re.IGNORECASE,
)
"""Not a quantity is asked for, but when or where one is shown, or whether it is measured."""
_BETWEEN = r"(?:[^\w.\n]+\w+){0,4}?[^\w.\n]+"


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
    _quantity(
        r"\bhoe vaak\b|\bom de hoe ?veel\b",
        rf"\b{_OFTEN}|{_NUMBER}[^.\n]{{0,30}}\b(?:keer|maal)\b"
        rf"|\b(?:per|om de|elke?|ieder|iedere)\s(?:\w+\s)?{_SPAN}\b",
    ),
    _quantity(rf"\bhoeveel (?:\w+ )?{_SPAN}\b|{_HOW_LONG}", rf"{_NUMBER}\s(?:\w+\s)?{_SPAN}\b"),
    _quantity(r"\bhoeveel (?:fte|formatieplaatsen)\b", rf"{_NUMBER}\s?(?:fte|formatieplaatsen)\b"),
    _quantity(_WHICH_DAY, rf"\b(?:{'|'.join(MONTHS)})\b"),
    _quantity(rf"\bhoeveel {_SIZE}\b|\bhoe snel (?:is|wordt)\b", rf"{_NUMBER}\s?{_SIZE}\b"),
    _quantity(r"\bhoeveel pro[cs]ent\b|\bwelk percentage\b", rf"{_NUMBER}\s?(?:%|procent)"),
    _quantity(r"\bhoeveel\b", _NUMBER),
)
"""The first kind that a question asks for is the one that it wants."""


def asks_span(text: str) -> bool:
    """Return whether `text` asks how long something takes, or on which day it is: no due year."""
    return _SPANNING.search(text) is not None


def lacks_quantity(text: str, said: str) -> bool:
    """Return whether `text` asks for a quantity of a kind that `said` has none of."""
    wanted = _find_wanted(text)
    return wanted is not None and not wanted.says.search(said)


def asks_where_shown(text: str) -> bool:
    """Return whether `text` asks when or where a quantity is shown, or if it is measured."""
    return _SHOWN.search(text) is not None


def says_number(said: str) -> bool:
    """Return whether `said` has a number that is no year."""
    return _SAID_NUMBER.search(said) is not None


def _find_wanted(text: str) -> _Quantity | None:
    if asks_where_shown(text):
        return None
    return next((kind for kind in _QUANTITIES if kind.asks.search(text)), None)


def lacks_count(text: str, said: str) -> bool:
    """Return whether `text` asks how many there are of what `said` names and does not count."""
    asked = _COUNTED.search(text)
    if not asked or _AIMED.search(text):
        return False
    # Its own number or the other one, and no longer word: "ouderen" are not "ouders".
    word = asked["noun"].lower()
    exact = rf"{word}|{re.sub(r'(?:en|s)$', '', word)}"
    named = re.search(rf"\b(?:{exact})\b", said, re.IGNORECASE)
    noun = rf"(?:{exact}|{inflect(word)})"
    counted = re.search(
        rf"{_NUMBER}%?{_BETWEEN}\w*{noun}|\b{noun}\w*{_BETWEEN}{_NUMBER}", said, re.IGNORECASE
    )
    return bool(named) and not (counted or _RATIO.search(said))
