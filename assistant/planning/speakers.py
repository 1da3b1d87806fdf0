"""Speakers: for which organisation somebody says to ask, and whether it is part of the question."""

import re
from collections.abc import Sequence

from assistant.planning.formal_words import ACTS, find_subject
from assistant.planning.organisations import Mention

_CLAUSE = re.compile(
    r"(?:[^.,:;?!]|\.(?=\w)"
    r"|,(?!\s(?:(?:en|maar|dus)\s)?(?:nu\s)?(?:(?:op|in|bij|aan|van|met|ik|wij)\s)?(?:wie|wat|welke?|waar\w*"
    r"|hoe\s?veel|ben|werk|zit|zijn|werken|krijgen|vroeg|vraagt)\b))+[.,:;?!]*\s*",
    re.IGNORECASE,
)
"""A sentence, or the part of one before a colon, or before a comma and what begins a question."""
_AT = r"(?:van|bij|voor|namens|vanuit|in|als|uit)"
_WORKS = (
    r"(?:ben|zijn|werk|werken|zit|zitten|kom|komen|spreek|spreken|bel|bellen|schrijf|vraag|heb"
    r"|hebben|krijg|krijgen|ga|gaan|overleg|overleggen)"
)
_PEOPLE = r"(?:collega|ambtenaar|(?:beleids)?medewerk\w+|adviseur|iemand)"
_INTRODUCES = re.compile(
    rf"\W*(?:(?:ik|wij|we)\s{_WORKS}\b(?:\s\w+){{0,4}}?\s(?:{_AT}|met)"
    rf"|(?:wij|ik|{_PEOPLE})\s{_AT}|namens|vanuit|als|hier)\s",
    re.IGNORECASE,
)
"""How a clause begins that tells for whom somebody works, or with whom he has to do."""
_IS_FIRST = re.compile(r"\W*(?:(?:de|het|een)\s)?", re.IGNORECASE)
_ASKED_BY = re.compile(
    r"\s(?:vraagt|vragen|wil|willen)\s(?:weten\s)?(?=(?:wie|wat|waar\w*|welke?|of|hoe\w*)\b)", re.I
)
"""What follows an organisation that stands first and only asks about others."""
_PLACE = re.compile(r"\b(?:(?:programma)?lijn|prioriteit|hoofdstuk)\s\w+|\b\d\.\d", re.IGNORECASE)
"""A place of which is asked, whoever tells it."""
_HERE = re.compile(r"\s+hier\W*$", re.IGNORECASE)
_ASKS = re.compile(r"\?|\b(?:wil|wilt|zoek|zoeken|weten|lijst|acties?)\b", re.IGNORECASE)
"""What makes such a clause a question of its own."""
_OWN = re.compile(
    rf"(?:\b(?:{_AT}|hier)\s(?:(?:de|het|een|mijn|ons|onze)\s)*|^\W*)$", re.IGNORECASE
)
"""What stands before the speaker's own organisation, and not before those he has to do with."""
_WE = re.compile(
    r"\b(?:wij|we|ons) (?:allebei|beiden?|samen|gezamenlijk|alle (?:twee|drie))\b"
    r"|\b(?:staan?|doen?|heb|hebben|voer|voeren|werk|werken|zit|zitten|trek|trekken|delen|zijn"
    r"|pakken) (?:wij|we|ik)\b|\b(?:en|of|met|bij|tussen) ons\b|\b(?:en|of) wij\b|\bwij en\b"
    r"|\bonze acties\b",
    re.IGNORECASE,
)
"""How the speaker's own organisation takes part in what is asked."""
_OURS = re.compile(r"\b(?:wij|we|ons|onze)\b", re.IGNORECASE)


def find_told(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return those of `mentions` in a clause of `text` that tells who asks, and that asks nothing.

    "Ik werk bij OCW" tells that, "Collega van de VNG hier", and "wij hebben met VWS te maken".
    """
    spans = _find_spans(text)
    return [one for one in mentions if any(start <= one.start < end for start, end in spans)]


def drop_speaker(text: str, mentions: Sequence[Mention]) -> str:
    """Return `text` without what tells who asks, where that is no condition of what is asked.

    It is none where only others of `mentions` are asked for, or a subject and nobody's actions.
    """
    asked = _ASKED_BY.match(text, mentions[0].end) if len(mentions) > 1 else None
    if asked and _IS_FIRST.fullmatch(text[: mentions[0].start]):
        return text[asked.end() :]
    told = find_told(text, mentions)
    if not told or find_party(text, told):
        return text
    rest = text
    for start, end in reversed(_find_spans(text)):
        if _PLACE.search(text, start, end):
            continue
        rest = f"{rest[:start]}{rest[end:]}"
    of_others = len(told) < len(mentions)
    of_subject = find_subject(rest) and not (ACTS.search(rest) or _OURS.search(rest))
    return rest.strip() if of_others or of_subject else text


def find_party(text: str, told: Sequence[Mention]) -> list[Mention]:
    """Return the speaker's own among those `told`, where "wij" makes it a party in the question."""
    if not told or not _WE.search(text, told[-1].end):
        return []
    return [mention for mention in told if _is_own(text, mention)]


def _find_spans(text: str) -> list[tuple[int, int]]:
    """Return where the clauses stand that tell who asks."""
    return [clause.span() for clause in _CLAUSE.finditer(text) if _tells(clause[0])]


def _tells(clause: str) -> bool:
    introduces = _INTRODUCES.match(clause) or _HERE.search(clause)
    return bool(introduces and not _ASKS.search(clause))


def _is_own(text: str, mention: Mention) -> bool:
    begin = max(text.rfind(sign, 0, mention.start) for sign in ".!?:;") + 1
    return bool(_OWN.search(text[begin : mention.start]))
