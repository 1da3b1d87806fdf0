"""Filters: the formal conditions that a question states, as far as its words alone say them."""

import re
from collections.abc import Sequence

from assistant.planning.executor_counts import read_executor_count, read_ministry_count
from assistant.planning.executors import read_before, read_executors
from assistant.planning.formal_words import ACTS, find_subject
from assistant.planning.indicators import read_indicator
from assistant.planning.organisations import Mention, Organisations
from assistant.planning.places import Places, read_places
from assistant.planning.plan import Filters
from assistant.planning.speakers import find_party, find_told
from assistant.planning.titles import find_titles
from assistant.planning.years import read_years
from ingestion.agenda import Agenda

_PART_OF = re.compile(r"\b(?:onderdeel|directie|afdeling|dienst|ambtenaar) van\s*$", re.IGNORECASE)
_ASKED_FOR = re.compile(r"\b(?:welke?|hoeveel|wat voor|elke?|iedere?)\s+(?:\w+\s)?$", re.IGNORECASE)
_SPOKEN_OF = re.compile(
    r"\b(?:voor|aan|over|naar|tegen|in|helpt|helpen)(?:\s+(?:de|het|een|mijn|onze|alle))*\s*$",
    re.IGNORECASE,
)
_THOSE = re.compile(
    r"\b(?:die|deze|beide|de|alle)?\s?(?:twee|drie|beide|allebei)\s+$", re.IGNORECASE
)
"""What makes a common noun stand for those that are named."""
_ASKER = re.compile(
    r"\s(?:vraagt|vroeg|mailt|belt|wil(?:de)? (?:graag )?(?:weten|horen))\b", re.IGNORECASE
)
"""What follows the name of those for whom a question is asked."""
_SAME = re.compile(r"^\W*(?:en )?(?:dezelfde vraag|hetzelfde|idem)\b", re.IGNORECASE)
"""How a question is asked again, for another name."""
_OCCASION = re.compile(
    r"^\W*(?:met het oog op|in verband met|ter voorbereiding|ten behoeve van|i\.?v\.?m\b"
    r"|voor (?:een|mijn|onze|ons|het|de) (?:\w+\s)?(?:artikel|bijeenkomst|brief|debat|gesprek|memo"
    r"|nieuwsbrief|notitie|overleg|praatje|presentatie|rapportage|stuk(?:je)?|vergadering)\b)"
    r"[^:?.]*[:,]",
    re.IGNORECASE,
)
"""What a question is asked for, before it begins."""
_ASIDE = re.compile(
    r"\([^()]*\b(?:denk aan|zoals|bijvoorbeeld|bijv|bv|heb ik|hebben we"
    r"|tel\w* niet)\b[^()]*\)",
    re.IGNORECASE,
)
"""Examples, and what is known already or does not count."""
_MEANING = re.compile(
    r"\bafkorting|\bbeteken|\bbedoeld met|\bbedoelen (?:ze|we)? ?met"
    r"|\bstaa[nt]\b[^?.!]*\bvoor\b\W*$|^wat (?:is|zijn) (?:een |de |het |dat )?\S+\W*$",
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
    asked = read_executors(text, mentions)
    titles = find_titles(text, agenda)
    titled = [ref for ref in titles if not ref.startswith("P")]
    places = read_places(text, agenda, titled[0] if len(titled) == 1 else None)
    years = read_years(text, agenda)
    ministries = read_ministry_count(text)
    stated = (mentions, years.due, years.not_due, places.items, places.outside)
    narrows = any(stated) or bool(_PARTS.search(text))
    looked_up = [*(f"P{line}" for line in places.lines), *places.priorities, *titles]
    lines = places.lines or tuple(int(ref[1:]) for ref in titles if narrows and ref not in titled)
    priorities = places.priorities or tuple(titled if narrows else ())
    return Filters(
        organisations=asked.organisations,
        mode=asked.mode,
        one_of=asked.one_of,
        only=asked.only and ministries is None,
        without=asked.without,
        executors=read_executor_count(text, mentions),
        ministries=ministries,
        year=years.due,
        also_year=years.also_due,
        without_year=years.not_due,
        programme_line=lines[0] if len(lines) == 1 else None,
        priority=priorities[0] if len(priorities) == 1 else None,
        outside=places.outside and len({*lines, *priorities}) == 1,
        refs=places.items
        or _name_several(places, agenda)
        or tuple(dict.fromkeys(() if narrows else looked_up)),
        pages=places.pages,
        indicator=read_indicator(text),
    )


def drop_occasion(text: str) -> str:
    """Return `text` without what it is asked for: "Voor een praatje over zorg: welke ..."."""
    return _OCCASION.sub("", text)


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

    Who tells for whom he asks, names a condition only by "wij" or if no other is named. A common
    noun ("gemeenten") is a condition where actions are asked for, or nothing else said.
    """
    if _MEANING.search(text) and not ACTS.search(text):
        return []
    asides = [aside.span() for aside in _ASIDE.finditer(text)]
    mentions = [m for m in mentions if not any(start < m.start < end for start, end in asides)]
    rest = text
    for mention in reversed(mentions):
        rest = f"{rest[: mention.start]} {rest[mention.end :]}"
    together = len(mentions) > 1 and _TOGETHER.search(text)
    occasion = _OCCASION.match(text)
    if occasion:
        after = [one for one in mentions if one.start >= occasion.end()]
        mentions = mentions if together and not after else after
    asks_actions = bool(ACTS.search(text) or together) or not find_subject(rest)
    told = find_told(text, mentions)
    party = find_party(text, told)
    asked = [one for one in mentions if one not in told]
    kept = []
    for mention in mentions:
        if mention in party:
            kept.append(mention)
            continue
        if mention in told and (party or asked):
            continue
        before = read_before(text, mention.start)
        spoken_of = _ASKED_FOR.search(before) or _SPOKEN_OF.search(before)
        is_subject = _SAME.match(text) or (asks_actions and not spoken_of)
        if mention.is_everyday and len(mentions) > 1 and _THOSE.search(before):
            continue
        if _PART_OF.search(before) or (len(mentions) > 1 and _ASKER.match(text, mention.end)):
            continue
        if is_subject or not mention.is_everyday:
            kept.append(mention)
    return kept
