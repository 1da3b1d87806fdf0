"""Places: the lines, priorities, items and pages of the agenda that a text names by number."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from assistant.planning.numerals import CARDINAL, ORDINAL, read_number
from ingestion.agenda import Agenda

Place = TypeVar("Place", int, str)

BEFORE = 80
"""So many letters before a place say whether it is excluded, or something else."""

_UP_TO = r"-|–|t/m|tot en met|tot"
_NEXT = rf"\s*(?:,|&|/|\ben\b|\bof\b|\bals\b|{_UP_TO})\s*(?:(?:ook|in|van|bij|uit|onder)\s)*"
_NUMBERED = r"(?:\s*(?:nr|nummers?|no)\b)?\.?\s*#?\s*"
_PRIORITY_WORD = r"\b(?:prioriteit(?:en)?|prio|hoofdstuk|paragraaf|programmalijn|onderdeel)"
# A decimal number with a unit, or of something else, is no priority.
_OTHER = re.compile(r"(?:\bversie|\bart(?:ikel|\.)|\bwcag|\btls|\bweb)\s*$", re.IGNORECASE)
_UNIT = r"\s?(?:%|procent|miljoen|miljard|euro|jaar|uur|GHz|GB|MB|km|keer|x\b)"


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _series(kind: str) -> re.Pattern[str]:
    """Return a pattern of `kind` with numbers: "actie 1 en 3", "acties 6 t/m 9", "derde actie"."""
    return _compile(
        rf"\b(?:{kind}){_NUMBERED}(?P<numbers>{CARDINAL}(?:{_NEXT}(?:(?:{kind})\s)?{CARDINAL})*)"
        rf"|(?P<ranks>{ORDINAL}(?:{_NEXT}(?:(?:de|het)\s)?{ORDINAL})*)\s(?:{kind})\b"
    )


_ITEMS = {"A": _series(r"acties?|actiepunt(?:en)?"), "D": _series(r"doel(?:en|stelling(?:en)?)?")}
_LINES = _series(r"programma[ -]?lijn(?:en)?|lijn(?:en)?|hoofdstuk(?:ken)?|pl")
_PRIORITY_OF_LINE = _series("prioriteit(?:en)?")
_PAGES = _series(r"pagina(?:['’]?s|nummers?)?|bladzij(?:den?|des)?|blz|pag|pp?(?=\.)|(?-i:pp?)")
_NUMBER = _compile(rf"{ORDINAL}|{CARDINAL}")
_UP_TO_ALONE = _compile(rf"^\s*(?:{_UP_TO})\s*$")

_PRIORITY = _compile(
    rf"(?P<word>{_PRIORITY_WORD}{_NUMBERED})?(?<![\w.,€$])(?P<line>[1-9])(?P<point>[.,])"
    rf"(?P<number>\d{{1,2}})(?!\d|[.,]\d|{_UNIT})"
)
_SPOKEN_PRIORITY = _compile(rf"(?P<line>{CARDINAL})\s?punt\s?(?P<number>{CARDINAL})")
_ITEM = _compile(
    r"(?P<goal>\bdoel(?:stelling)?\s)?(?<![\w.,])(?P<id>[1-9]\.\d{1,2})"
    r"(?:[.\-/]\s?(?P<kind>[ad])?|\s?(?P<letter>[ad])|,?\s(?:nr|nummer|no)\b\.?)"
    r"\s?(?P<number>\d{1,2})(?!\d|[.,]\d)"
)
_REF = re.compile(r"(?<![\w.,])(?:[1-9]\.\d{1,2}\.[OR]|P[1-9]|V\d{1,2})\b")
_JUST_BEFORE = re.compile(r"[\s,:;(–-]*(?:\b(?:de|het)\s+)?$")
_OUTSIDE = _compile(
    r"\b(?:buiten|behalve|niet|zonder|exclusief|excl\.?|uitgezonderd|met uitzondering van"
    r"|afgezien van|los van|anders dan|andere \w+ dan)"
    r"(?:\s+(?:in|onder|bij|binnen|uit|van|tot|die|de|het|acties?|doelen|vallen|horen|staan"
    r"|\w+[ -]prioriteit))*[\s(]*$"
)
_LEFT_OUT = _compile(
    r"\s(?:even\s)?(?:niet (?:mee(?:ge)?(?:reken|tel|nom|nem)\w*|inbegrepen)|niet\W*$"
    r"|buiten beschouwing|uitgezonderd|uitgesloten|daargelaten|eruit|eraf|weg(?:gelaten|laten)?\b)"
)
"""The same behind the last of them: "die van 4.3 niet meegerekend"."""


@dataclass(frozen=True, slots=True)
class Places:
    """Places in the order of the text: line numbers, priority ids, refs of items, printed pages.

    With `outside`, the lines and priorities are those where something must not be.
    """

    lines: tuple[int, ...]
    priorities: tuple[str, ...]
    items: tuple[str, ...]
    pages: tuple[int, ...]
    outside: bool


@dataclass(frozen=True, slots=True)
class _Spot:
    start: int
    end: int
    id: str


def read_places(text: str, agenda: Agenda, titled: str | None = None) -> Places:
    """Return the places that `text` names by number, also those that the agenda does not have.

    A bare "2.4" counts if it is a priority of the agenda. An item belongs to the priority beside
    it, or to the priority `titled` if the text names none by number.
    """
    refs = {match.start(): match[0] for match in _REF.finditer(text)}
    lines = [(m.start(), n) for m in _LINES.finditer(text) for n in _read_series(m)]
    lines += [(start, int(ref[1:])) for start, ref in refs.items() if ref.startswith("P")]
    spots = [*_find_priorities(text, {priority.id for priority in agenda.priorities})]
    if len(lines) == 1:
        spots += [
            _Spot(series.start(), series.end(), f"{lines[0][1]}.{number}")
            for series in _PRIORITY_OF_LINE.finditer(text)
            for number in _read_series(series)
        ]
    starts = {start for start, _ in lines} | {spot.start for spot in spots}
    excluded = {start for start in starts if _OUTSIDE.search(text[max(0, start - BEFORE) : start])}
    excluded |= {spot.start for spot in spots if _LEFT_OUT.match(text, spot.end)}
    fronts = {matter.ref for matter in agenda.front}
    return Places(
        lines=_unique(n for start, n in lines if not excluded or start in excluded),
        priorities=_unique(s.id for s in spots if not excluded or s.start in excluded),
        items=_unique(
            [
                *(ref for ref in refs.values() if ref in fronts or ref[-1] in "OR"),
                *_find_items(text, spots, titled),
            ]
        ),
        pages=_unique(n for match in _PAGES.finditer(text) for n in _read_series(match)),
        outside=bool(excluded),
    )


def _read_series(series: re.Match[str]) -> Iterator[int]:
    """Yield the numbers of `series`, those of a range too."""
    group = "numbers" if series["numbers"] else "ranks"
    end, last = series.start(group), 0
    for match in _NUMBER.finditer(series.string, *series.span(group)):
        number = read_number(match[0])
        between = series.string[end : match.start()]
        yield from range(last + 1 if _UP_TO_ALONE.match(between) else number, number + 1)
        end, last = match.end(), number


def _find_priorities(text: str, known: set[str]) -> Iterator[_Spot]:
    for match in _PRIORITY.finditer(text):
        id_ = f"{match['line']}.{match['number']}"
        before = text[max(0, match.start() - BEFORE) : match.start()]
        bare = match["point"] == "." and not _OTHER.search(before)
        if match["word"] or (bare and id_ in known):
            yield _Spot(match.start(), match.end(), id_)
    for match in _SPOKEN_PRIORITY.finditer(text):
        id_ = f"{read_number(match['line'])}.{read_number(match['number'])}"
        if id_ in known:
            yield _Spot(match.start(), match.end(), id_)
    for match in _ITEM.finditer(text):
        yield _Spot(match.start("id"), match.end("id"), match["id"])


def _find_items(text: str, spots: list[_Spot], titled: str | None) -> Iterator[str]:
    for match in _ITEM.finditer(text):
        letter = match["kind"] or match["letter"] or ("D" if match["goal"] else "A")
        yield f"{match['id']}.{letter.upper()}{int(match['number'])}"
    for letter, pattern in _ITEMS.items():
        for series in pattern.finditer(text):
            place = _find_beside(text, series, spots) or titled
            if place:
                yield from (f"{place}.{letter}{number}" for number in _read_series(series))


def _find_beside(text: str, series: re.Match[str], spots: list[_Spot]) -> str | None:
    """Return the priority just before `series`, else the next one, else the last one before."""
    before = [spot for spot in spots if spot.end <= series.start()]
    after = [spot for spot in spots if spot.start >= series.end()]
    if before:
        last = max(before, key=lambda spot: spot.end)
        if not after or _JUST_BEFORE.fullmatch(text, last.end, series.start()):
            return last.id
    return min(after, key=lambda spot: spot.start).id if after else None


def _unique(found: Iterable[Place]) -> tuple[Place, ...]:
    return tuple(dict.fromkeys(found))
