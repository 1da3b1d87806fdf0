"""The words by which a question asks who or what has most, more than another, or nothing."""

import re

from assistant.answering.items import recognise_ref
from assistant.planning.bounds import read_bound
from assistant.planning.numerals import CARDINAL, ORDINAL
from assistant.planning.plan import Plan

LEAST = re.compile(r"\bminste?\b|\bkleinste?\b|\blaagste\b", re.IGNORECASE)
RANKS = re.compile(
    r"\bmeeste?\b|\bdrukste?\b|\bvaakst\b|\bgrootste?\b|\btop\b|\bkoploper|\bvooral\b"
    rf"|\bhoogste\b|{LEAST.pattern}",
    re.IGNORECASE,
)
COMPARES = re.compile(
    r"\b(?:meer|minder|evenveel|even veel|vaker|verschil)\b.*\b(?:dan|of|als|tussen)\b",
    re.IGNORECASE,
)
AMONG = re.compile(
    r"^\W*(?:van|tussen|onder|uit)\b[^?.]*\b(?:wie|welke?)\b"
    r"|\b(?:wie|welke?)\s(?:(?:één|een) )?(?:van|tussen|onder)\b"
    r"|\b(?:wie|welke?)\b[^?.:,]*[:,][^?.]*\bof\b|\bof\b[^?.:,]*[:,]\s*(?:wie|welke?)\b",
    re.IGNORECASE,
)
"""That those who are named are all that may come first."""
RANK = re.compile(
    rf"(?P<rank>{ORDINAL})\s(?:plaats|plek|positie)|\bop (?:nummer|nr\.?)\s(?P<number>{CARDINAL})",
    re.IGNORECASE,
)
AFTER = re.compile(
    r"\b(?:komt|komen|staat|volgt|zit|is)\b[^?.!]*\b(?:na|achter|onder)\s", re.IGNORECASE
)
PAIRS = re.compile(
    r"\bsamen\b|\bsamenwerk|\bcombinatie|\bduo|\bkoppel|\btweetal|\bmet elkaar\b|\bmet wie\b"
    r"|\bmet welke?\b|\boptrek|\bpartners?\b",
    re.IGNORECASE,
)
MINISTRIES = re.compile(r"\bminister|\bministeri|\bdepartement", re.IGNORECASE)
WHICH_PLACE = re.compile(
    r"(?:\b(?:wat is )?de |^\W*)(?:prioriteit|(?:programma)?lijn) met (?:de|het)\b"
    r"|\bwelke?\s(?:van\s(?:de|die)\s)?(?:\w+\s)?(?:prioriteit|(?:programma)?lijn)",
    re.IGNORECASE,
)
WHICH_ACTION = re.compile(
    r"\b(?:welke?|wat is de) actie.*\b(?:uitvoerders|partijen|organisaties|deelnemers|namen"
    r"|resultaten)\b",
    re.IGNORECASE,
)
EACH_PLACE = re.compile(r"\b(?:per|elke|iedere) (?:prioriteit|(?:programma)?lijn)\b", re.IGNORECASE)
NOTHING = re.compile(r"\b(?:niets|niks|nergens|niet|geen|ontbre\w+|zonder|buiten)\b", re.IGNORECASE)
_WHO = re.compile(
    r"\b(?:welke?|hoe\s?veel|wat voor)\s(?:van\s(?:de|die)\s)?(?:andere\s)?(?:ministeries?"
    r"|departement(?:en)?|organisaties?|partij(?:en)?|uitvoerders?|instanties?)\b|^\W*wie\b",
    re.IGNORECASE,
)
_ACTIONS = r"(?:acties?|keer|maal)\b"
_ABSENT = re.compile(
    r"\b(?:niets|niks|nergens|niet|ontbre\w+|geen (?:enkele )?(?:acties?|rol|taak|taken))\b",
    re.IGNORECASE,
)
_NOWHERE_ELSE = re.compile(
    r"\b(?:alleen|enkel|uitsluitend)\s(?:\w+\s){0,2}?(?:in|bij|aan|onder)\b|\bnergens anders\b",
    re.IGNORECASE,
)
_BUT_ONE = re.compile(r"\b(?:eenmaal|één keer|een keer)\b", re.IGNORECASE)
EVERYWHERE = re.compile(r"\bzowel\b|\b(?:alle|elk\w*|ieder\w*|overal)\b", re.IGNORECASE)


def compares_named(plan: Plan) -> bool:
    """Return whether it is asked which of the organisations that are named has more actions."""
    text = plan.question.topic
    ranks = RANKS.search(text) and AMONG.search(text)
    return len(plan.filters.names) > 1 and bool(COMPARES.search(text) or ranks)


def asks_comparison(plan: Plan) -> bool:
    """Return whether it is asked who or what has most, or more than another, or nowhere any."""
    text = plan.question.topic
    if plan.subject:
        return False
    ranks = RANKS.search(text) or RANK.search(text) or comes_after(plan)
    return (
        bool(ranks)
        or compares_named(plan)
        or asks_each(plan)
        or compares_places(plan)
        or asks_empty(plan)
        or asks_where(plan)
        or asks_exclusive(plan)
        or asks_absent(plan)
        or read_action_count(plan) is not None
    )


def compares_places(plan: Plan) -> bool:
    """Return whether several places are named of which one may have more."""
    places = [
        ref for ref in plan.filters.refs if recognise_ref(ref) in ("priority", "programme_line")
    ]
    return len(places) > 1 and bool(COMPARES.search(plan.question.topic))


def asks_each(plan: Plan) -> bool:
    """Return whether a number is asked of each line or priority."""
    return bool(EACH_PLACE.search(plan.question.topic))


def asks_empty(plan: Plan) -> bool:
    """Return whether it is asked in which places who is named has nothing."""
    text, filters = plan.question.topic, plan.filters
    which = WHICH_PLACE.search(text)
    return bool(which and (filters.names or filters.without) and NOTHING.search(text, which.end()))


def asks_where(plan: Plan) -> bool:
    """Return whether it is asked in which places who is named has anything."""
    text = plan.question.topic
    which = re.search(rf"\b(?:in|bij|onder|aan|binnen|uit) (?:{WHICH_PLACE.pattern})", text, re.I)
    return bool(which and plan.filters.names and not RANKS.search(text))


def comes_after(plan: Plan) -> bool:
    """Return whether it is asked who comes after the one that is named."""
    return len(plan.filters.names) == 1 and bool(AFTER.search(plan.question.topic))


def asks_absent(plan: Plan) -> bool:
    """Return whether it is asked who carries out nothing, in the agenda or in a place."""
    filters = plan.filters
    who = _WHO.search(plan.question.topic)
    counts = filters.executors is not None and filters.executors != range(1)
    states = filters.names or filters.without or counts or filters.year
    return bool(who and not states and _ABSENT.search(plan.question.topic, who.end()))


def read_action_count(plan: Plan) -> range | None:
    """Return how many actions those must have who are asked for; None for any number."""
    text = plan.question.topic
    who = _WHO.search(text)
    if not who or plan.filters.names or plan.filters.executors:
        return None
    asked = text[who.end() :]
    return range(1, 2) if _BUT_ONE.search(asked) else read_bound(asked, _ACTIONS)


def asks_exclusive(plan: Plan) -> bool:
    """Return whether it is asked who carries out nothing outside the place that is stated."""
    filters = plan.filters
    who = _WHO.search(plan.question.topic)
    stated = filters.priority or filters.programme_line
    asks = who and _NOWHERE_ELSE.search(plan.question.topic, who.end())
    return bool(asks and stated and not filters.names and not filters.outside)
