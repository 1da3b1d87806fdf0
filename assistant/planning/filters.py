"""Filters: the formal conditions that a question states, as far as its words alone say them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.planning.organisations import Mention, Organisations
from assistant.planning.places import Places, read_places
from assistant.planning.plan import Filters, Mode
from assistant.planning.titles import find_titles
from assistant.planning.years import read_years
from assistant.words import content_words
from ingestion.agenda import Agenda

BEFORE = 80
"""So many letters before a name or a year say what it does there."""

_JOINED = re.compile(
    r"(?:,|/|&|\b(?:en|of|ofwel|hetzij|noch|dan wel|het|de|dat|die|van|met|door|bij)\b|\s)*",
    re.IGNORECASE,
)
_EITHER = re.compile(r"\b(?:of|ofwel|dan wel|hetzij)\b", re.IGNORECASE)
_NEITHER = re.compile(r"\bnoch\b", re.IGNORECASE)
_ONE_OF = re.compile(r"\b(?:één|ee?n|1) (?:of meer )?van (?:de |het )?$", re.IGNORECASE)
_LINKING = (
    r"(?:\s+(?:de|het|die|dat|door|van|met|bij|onder|voor|op naam van|ook|is|zijn|als|een"
    r"|(?:mede)?uitvoerders?|deelnemers?|partners?|partij|organisatie|deelname|inzet|rol|hulp"
    r"|medewerking|betrokkenheid))*\s*$"
)
_WITHOUT = re.compile(
    r"\b(?:zonder|behalve|uitgezonderd|exclusief|met uitzondering van|buiten|noch|niet|geen)"
    + _LINKING,
    re.IGNORECASE,
)
_TAKES_NO_PART = re.compile(r"\W*(?:daar\s|er\s|juist\s)?niet\b(?! alleen)", re.IGNORECASE)
_ONLY_BEFORE = re.compile(
    r"(?<!niet )\b(?:alleen|uitsluitend|enkel|slechts|louter|enige uitvoerder is)" + _LINKING,
    re.IGNORECASE,
)
_ONLY_AFTER = re.compile(
    r"\W*(?:(?:(?:helemaal|als|de|het)\s)*(?:alleen|enige)\b|in (?:zijn|haar|z'n|hun) eentje"
    r"|en (?:verder )?(?:niemand|geen ander)|zonder (?:ander|iemand|verder)"
    r"|(?:samen |met (?:z'n|zijn|hun) (?:tweeën|drieën|twee|drie),? ?)+"
    r"(?:alleen|zonder (?:ander|iemand)|en (?:verder )?niemand))",
    re.IGNORECASE,
)
_PART_OF = re.compile(r"\b(?:onderdeel|directie|afdeling|dienst|ambtenaar) van\s*$", re.IGNORECASE)
_ASKED_FOR = re.compile(r"\b(?:welke?|hoeveel|wat voor|elke?|iedere?)\s+(?:\w+\s)?$", re.IGNORECASE)
_SPOKEN_OF = re.compile(
    r"\b(?:voor|aan|over|naar|tegen|in|helpt|helpen)(?:\s+(?:de|het|een|mijn|onze|alle))*\s*$",
    re.IGNORECASE,
)
_MEANING = re.compile(
    r"\bafkorting|\bbeteken|\bbedoeld met|\bbedoelen (?:ze|we)? ?met"
    r"|\bstaa[nt]\b[^?.!]*\bvoor\b\W*$|^wat (?:is|zijn) (?:een |de |het |dat )?\S+\W*$",
    re.IGNORECASE,
)
_ACTIONS = re.compile(
    r"\bacties?\b|\bactiepunten\b|\buitvoerder|\brol\b|\btaken\b|\bbetrokken\b"
    r"|\bwelke (?:daar|hier)van\b|\b(?:in|bij|aan) welke\b"
    r"|\b(?:doet|doen|werkt|werken) \S+(?: \S+)? (?:ook |niet )?mee\b",
    re.IGNORECASE,
)
_TOGETHER = re.compile(r"\bsamen|\bgezamenlijk|\ballebei\b|\bbeiden?\b", re.IGNORECASE)
_PARTS = re.compile(
    r"\b(?:acties?|doel(?:en|stelling\w*)?|indicator\w*|resulta\w+|uitvoer\w+|prioriteiten"
    r"|organisaties?|ministeries?|departement\w*|wie)\b",
    re.IGNORECASE,
)


def read_filters(text: str, organisations: Organisations, agenda: Agenda) -> Filters:
    """Return the formal conditions that `text` states.

    Of organisations, years or places that it names, several where one fits say nothing. A title
    is a condition where something of that place is asked for, else it is what is looked up.
    """
    mentions = _keep_conditions(text, organisations.find(text))
    without = _find_without(text, mentions)
    named = [mention for mention in mentions if mention not in without]
    titles = find_titles(text, agenda)
    titled = [ref for ref in titles if not ref.startswith("P")]
    places = read_places(text, agenda, titled[0] if len(titled) == 1 else None)
    year, without_year = read_years(text, agenda)
    narrows = bool(
        mentions or year or without_year or places.items or places.outside or _PARTS.search(text)
    )
    looked_up = [*(f"P{line}" for line in places.lines), *places.priorities, *titles]
    lines = places.lines or tuple(int(ref[1:]) for ref in titles if narrows and ref not in titled)
    priorities = places.priorities or tuple(titled if narrows else ())
    return Filters(
        organisations=_names(named),
        mode=_read_mode(text, named),
        only=_is_only(text, named),
        without=_names(without),
        year=year,
        without_year=without_year,
        programme_line=lines[0] if len(lines) == 1 else None,
        priority=priorities[0] if len(priorities) == 1 else None,
        outside=places.outside and len({*lines, *priorities}) == 1,
        refs=places.items
        or _name_several(places, agenda)
        or tuple(dict.fromkeys(() if narrows else looked_up)),
        pages=places.pages,
    )


def _name_several(places: Places, agenda: Agenda) -> tuple[str, ...]:
    """Return the refs of the several lines or priorities where something must be.

    That is in all others, where it must be outside those that are named.
    """
    lines = tuple(f"P{line}" for line in places.lines)
    named = {*lines, *places.priorities}
    if len(named) < 2 or (lines and places.priorities):
        return ()
    known = (
        (line.ref for line in agenda.programme_lines)
        if lines
        else (priority.id for priority in agenda.priorities)
    )
    return tuple(ref for ref in known if (ref in named) != places.outside)


def _keep_conditions(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Leave out what is only spoken of: a name whose meaning is asked, or a place to go to.

    A common noun ("gemeenten") is a condition where actions are asked for, or nothing else said.
    """
    if _MEANING.search(text) and not _ACTIONS.search(text):
        return []
    rest = text
    for mention in reversed(mentions):
        rest = f"{rest[: mention.start]} {rest[mention.end :]}"
    together = len(mentions) > 1 and _TOGETHER.search(text)
    asks_actions = bool(_ACTIONS.search(text) or together) or not content_words(rest)
    kept = []
    for mention in mentions:
        before = _read_before(text, mention.start)
        is_subject = asks_actions and not (_ASKED_FOR.search(before) or _SPOKEN_OF.search(before))
        if not _PART_OF.search(before) and (is_subject or not mention.is_group):
            kept.append(mention)
    return kept


def _find_without(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of those who must not be named."""
    asks_actions = _ACTIONS.search(text)
    found: list[Mention] = []
    last: Mention | None = None
    for mention in mentions:
        start = last.end if last else 0
        between = text[max(start, mention.start - BEFORE) : mention.start]
        if last and _NEITHER.search(between) and last not in found:
            found.append(last)
        continues = last in found and _JOINED.fullmatch(between)
        absent = asks_actions and _TAKES_NO_PART.match(text, mention.end)
        if continues or absent or _WITHOUT.search(between):
            found.append(mention)
        last = mention
    return found


def _read_mode(text: str, named: Sequence[Mention]) -> Mode:
    if len(named) > 1 and _ONE_OF.search(_read_before(text, named[0].start)):
        return "any"
    for one, other in pairwise(named):
        between = text[one.end : other.start]
        if _JOINED.fullmatch(between) and _EITHER.search(between):
            return "any"
    return "all"


def _is_only(text: str, named: Sequence[Mention]) -> bool:
    return bool(named) and bool(
        _ONLY_BEFORE.search(_read_before(text, named[0].start))
        or _ONLY_AFTER.match(text, named[-1].end)
    )


def _read_before(text: str, start: int) -> str:
    return text[max(0, start - BEFORE) : start]


def _names(mentions: Sequence[Mention]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(mention.name for mention in mentions))
