"""Persons: birth dates and passwords, recognised by what is said around them."""

import re
from collections.abc import Iterable, Iterator

from assistant.privacy.spans import RELATIVES, Kind, Span, find_groups

_DATE = (
    r"(?:\d{1,2}[ ./-]{1,2}\d{1,2}[ ./-]{1,2}(?:19|20)?\d{2}"
    r"|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}"
    r"|\d{1,2}(?:e|ste|de)?[ -](?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?"
    r"|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?[ -]"
    r"(?:(?:19|20)?\d{2}|'\d{2}))"
)
_BORN = (
    r"(?:geboren(?! uit)|gebore|geboorte(?:datum|dag)?|geb(?:\.|\.?datum)?|verjaardag|jarig)(?!\w)"
)
_BIRTH_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_BORN}[^?!\d]{{0,30}}?(?P<it>{_DATE})(?!\d)",
        rf"(?<![\d.])(?P<it>{_DATE})(?!\d)(?=[^.?!\d]{{0,30}}\b{_BORN})",
        rf"\b(?:ik|hij|zij|ze|{RELATIVES}) (?:ben|is|komt?) (?:er een )?(?:uit|van)"
        rf" (?P<it>{_DATE})(?!\d)",
    )
)
_BESIDE = re.compile(rf"[ ,(]{{1,3}}(?P<it>{_DATE})(?!\d)")
_PASSWORD = re.compile(
    r"\b(?:wachtwoord|wachtwoort|password|pin(?:-?code)?|inlogcode|toegangscode)\b"
    r"(?: (?:van|voor)(?: (?:me|mijn|m'n|mn|de|het))? ?\w+)?(?: is(?: nu)?| =)?:?[ ]"
    r"(?P<it>(?=\S*\d)[^\s,;?!]{3,39}[^\s,;?!.])",
    re.IGNORECASE,
)


def find_birth_dates(text: str) -> Iterator[Span]:
    """Yield the dates on which the text says that somebody was born."""
    for pattern in _BIRTH_DATES:
        yield from find_groups(pattern, text, Kind.BIRTH_DATE)


def find_dates_beside(text: str, names: Iterable[Span]) -> Iterator[Span]:
    """Yield the dates that stand right behind one of `names`, as in a file."""
    for name in names:
        if date := _BESIDE.match(text, name.end):
            yield Span(*date.span("it"), Kind.BIRTH_DATE)


def find_passwords(text: str) -> Iterator[Span]:
    """Yield the passwords and PIN codes that the text calls so."""
    yield from find_groups(_PASSWORD, text, Kind.PASSWORD)
