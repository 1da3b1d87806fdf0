"""Executor counts: how many executors a text asks that an action has, from none to many."""

import re
from collections.abc import Sequence

from assistant.planning.bounds import read_bound
from assistant.planning.organisations import Mention

_BESIDE = re.compile(r"(?:\W|\b(?:de|het|is|zijn|staat|wordt|er|daar|hier|daarbij|als)\b)*")
"""What may stand between "geen uitvoerder" and the name of the one that is meant."""

_EXECUTORS = r"(?:(?:mede)?uitvoerders?|partijen|organisaties?|partij|deelnemers?|trekkers?)\b"
_NAMES_MINISTRY = re.compile(r"ministerie|departement", re.IGNORECASE)
_ACTIONS = re.compile(r"\bacties?\b", re.IGNORECASE)
_MINISTRIES = r"(?:ministeries?|departement(?:en)?)\b(?!\s(?:van|doet|doen|heeft|hebben))"
_ONLY_MINISTRY = re.compile(
    r"\b(?:enige|maar één|slechts één)\s(?:(?:met|bij) na(?:am|me) )?(?:genoemde? )?"
    r"(?:ministerie|departement)\b",
    re.IGNORECASE,
)
_KNOWN = r"(?:enkele|een|enige|vermelde|genoemde|ingevulde|bekende|duidelijke|concrete)\s"
_NONE = re.compile(
    rf"\b(?:geen|zonder)\s(?:{_KNOWN})?{_EXECUTORS}"
    rf"|\b{_EXECUTORS}[^,.;?!]*\b(?:leeg|ontbre\w+|niet (?:\w+ )?(?:genoemd|vermeld|ingevuld"
    r"|bekend|staa[nt]))\b"
    r"|\bniemand\b(?! (?:anders|verder|meer))[^,.;?!]*\b(?:verantwoordelijk|uitvoer\w*|sta(?:at|an)"
    r"|vermeld|genoemd|ingevuld|aangewezen)\b",
    re.IGNORECASE,
)


def read_executor_count(text: str, mentions: Sequence[Mention]) -> range | None:
    """Return how many executors the actions must have that `text` asks for; None for any number.

    "Zonder uitvoerder BZK" is without the one that its `mentions` name, and not without any.
    """
    none = _NONE.search(text)
    if none and not any(_is_of(text, none, mention) for mention in mentions):
        return range(1)
    return read_bound(text, _EXECUTORS)


def read_ministry_count(text: str) -> range | None:
    """Return how many ministries the actions must name that `text` asks for; None for any number.

    "BZK als enige ministerie" is with one of them.
    """
    if not (_NAMES_MINISTRY.search(text) and _ACTIONS.search(text)):
        return None
    return range(1, 2) if _ONLY_MINISTRY.search(text) else read_bound(text, _MINISTRIES)


def _is_of(text: str, none: re.Match[str], mention: Mention) -> bool:
    """Whether `none` says that the one of `mention` is no executor, and not that there is none."""
    before, after = text[mention.end : none.start()], text[none.end() : mention.start]
    if mention.end <= none.start():
        return bool(_BESIDE.fullmatch(before))
    return bool(_BESIDE.fullmatch(after))
