"""Years: by when a text says that something is due, and by when nothing is."""

import re
from dataclasses import dataclass

from assistant.planning.numerals import SPOKEN_YEAR, read_number
from ingestion.agenda import Agenda

MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
CENTURY = 2000
BEFORE = 80
"""So many letters before a year say what it does there."""

# A year in digits; four digits before two capitals are a postal code.
_YEAR = re.compile(
    rf"(?<![\w.,€])(?<!€\s)(?P<year>20[2-9]\d)(?![\w%]|[.,]\d| ?(?-i:[A-Z]{{2}})\b)"
    rf"|(?<!\w)(?:['’‘]|(?:eind|begin|medio) )(?P<short>[2-9]\d)\b|{SPOKEN_YEAR}",
    re.IGNORECASE,
)
_BEFORE_YEAR = re.compile(r"\b(?:vóór|eerder dan)\s*$", re.IGNORECASE)
_BEFORE_DONE = re.compile(r"\bvoor\s*$", re.IGNORECASE)
_DONE = re.compile(r"\b(?:klaar|gereed|af|afgerond|gedaan|opgeleverd)\b", re.IGNORECASE)
_EMPTY = re.compile(
    r"\W*(?:nog |is |zijn |helemaal |staat |staan |er |echter |juist |wel )*"
    r"(?:leeg\w*|blanco|niets|niks|geen|niet)\b(?! alleen)",
    re.IGNORECASE,
)
_ONLY_UNTIL = re.compile(
    r"\b(?:alleen|uitsluitend|enkel|slechts)(?:\s(?:maar|een|resulta\w+|iets|tot|en|met|voor|in"
    r"|t/m|de|het|kolom|jaar|een))*\s*$",
    re.IGNORECASE,
)
_NOT_UNTIL = re.compile(
    r"\b(?:pas|niet eerder dan)(?:\s(?:iets|een|resulta\w+|klaar|af|tot|en|met|voor|vanaf|in|t/m"
    r"|tegen|eind|per))*\s*$",
    re.IGNORECASE,
)
_NOT_DUE = re.compile(r"\b(?:vanaf|sinds|na)\s*$", re.IGNORECASE)
_NOTHING_DUE = re.compile(
    r"\b(?:geen|zonder|niets?|niks|nog niets|leeg|lege (?:kolom|cel|vak(?:je)?|plek))"
    r"(?:\s(?:een|iets|enkel|enige?|meer|resulta\w+"
    r"|staa[nt]|staat|is|hebben|ingevuld|gepland|vermeld|op(?:levert|leveren)?))*"
    r"\s?(?:t/m|tot en met|tegen|in|voor|van|bij|onder)"
    r"(?:\s(?:de|het|kolom|jaar|resulta\w+|t/m|tot en met))*\s*$"
    r"|\b(?:geen|zonder)\s(?:een\s)?$",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"\bzowel\b.*\bals\b|\b(?:beide|allebei)\b|\bén\b"
    r"|\b(?:in|voor)\s20\d\d en (?:ook )?(?:in|voor)\s20",
    re.IGNORECASE,
)
_BOTH_COLUMNS = re.compile(
    r"\b(?:beide|allebei de|alle twee de|elk van de|twee) (?:jaren|jaartallen|kolommen|termijnen"
    r"|peiljaren|momenten)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Years:
    """The years by which something is `due`, `also_due` where it must be by both, or `not_due`."""

    due: int | None
    also_due: int | None
    not_due: int | None


def read_years(text: str, agenda: Agenda) -> Years:
    """Return the years after the agenda's own by which `text` asks that something is due."""
    past = agenda.year or 0
    columns = {year for _, action in agenda.actions() for year in action.results}
    due: set[int] = set()
    not_due: set[int] = set()
    for match in _YEAR.finditer(text):
        before = text[max(0, match.start() - BEFORE) : match.start()]
        year = _write_out(match)
        if year - 1 > past and _comes_before(text, before, year in columns):
            year -= 1
        if year <= past or _NOT_DUE.search(before):
            continue
        is_empty = _NOTHING_DUE.search(before) or _EMPTY.match(text, match.end())
        (not_due if is_empty else due).add(year)
        if _ONLY_UNTIL.search(before):
            not_due.update(column for column in columns if column > year)
        if _NOT_UNTIL.search(before):
            not_due.update(column for column in columns if column < year)
    if not due and not not_due and _BOTH_COLUMNS.search(text):
        due = columns
    first, second = (*sorted(due), None, None)[:2]
    if second and not (len(due) == 2 and _BOTH.search(text)):
        first = second = None
    return Years(first, second, next(iter(not_due)) if len(not_due) == 1 else None)


def _comes_before(text: str, before: str, is_column: bool) -> bool:
    """Whether something is due by the end of the year before the one that follows on `before`.

    "Klaar voor 2023" is by a year that the agenda has a column for.
    """
    done = not is_column and _BEFORE_DONE.search(before) and _DONE.search(text)
    return bool(_BEFORE_YEAR.search(before) or done)


def _write_out(year: re.Match[str]) -> int:
    if year["year"]:
        return int(year["year"])
    return CENTURY + (int(year["short"]) if year["short"] else read_number(year["spoken"]))
