"""Form: what no sentence of an answer may hold, whatever its sources say."""

import re
from collections.abc import Collection

_FORBIDDEN = re.compile(
    r"""
    https?: | www\. | \b[\w-]+\.(?:nl|com|org|eu|net|io|info|be|de|ru|cn)\b | \S+@\S+
    | \b(?:ik|mij|mijn|me)\b | \btaalmodel | \bAI-model | \bchatbot | \bals\ assistent\b
    | \bsysteem(?:prompt|instructie|bericht) | \bsystem\b | \bprompt\b | \binstructies?\b
    | \bopdracht(?:en)?\ (?:hierboven|negeer|van\ de\ gebruiker) | \bnegeer\b | \bignore\b
    | \bde\ (?:vraag|gebruiker|vraagsteller|bron|bronnen)\b | \bbron(?:nen)?:
    | \bzo\ schrijf\ je\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_MARKUP = re.compile(r"[\[\]<>{}|`*_\\#]|&\w+;|\w\(\)")
_POINTS_BACK = re.compile(
    r"(?:ook |en |maar )?(?:zo|ze|zij|hij|die|deze|dat|dit|dan|daar\w*|hier\w*)\b", re.IGNORECASE
)
_WORD = re.compile(r"\w+")
LONGEST = 400
"""A sentence of more characters than this is no plain sentence."""
FEWEST_WORDS = 3
_ECHO = 6
"""So many words in a row from the orders are an echo of them."""


def is_fragment(text: str) -> bool:
    """Whether `text` is a question, or too short to say anything."""
    return "?" in text or len(_WORD.findall(text)) < FEWEST_WORDS


def points_back(text: str) -> bool:
    """Whether `text` begins with a word that stands for what was said before it."""
    return _POINTS_BACK.match(text) is not None


def is_misshapen(text: str, evidence: str, orders: Collection[str] = ()) -> bool:
    """Whether `text` is too long, or has a link, markup, a first person or an echo.

    What `evidence` has too is no fault, apart from markup. `orders` are the texts that told the
    model what to do.
    """
    words = _WORD.findall(text.casefold())
    if len(text) > LONGEST or has_markup(text):
        return True
    if any(found[0].casefold() not in evidence.casefold() for found in _FORBIDDEN.finditer(text)):
        return True
    said = _runs(words)
    return any(not said.isdisjoint(_runs(_WORD.findall(one.casefold()))) for one in orders)


def has_markup(text: str) -> bool:
    """Whether `text` has signs that a reader's screen may take for something else than text."""
    return _MARKUP.search(text) is not None


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + _ECHO]) for at in range(len(words) - _ECHO + 1)}
