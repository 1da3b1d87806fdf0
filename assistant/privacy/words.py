"""Words: the words of a text as names are written in it: capitals, initials, how rare they are."""

import math
import re
from collections.abc import Sequence

import wordfreq

from assistant.privacy.leads import LOWER, UPPER

LONGEST = 5
"""Words of a name, particles among them."""
LONGEST_ABBREVIATION = 4
"""Characters of a word that a full stop abbreviates; behind a longer one it ends the sentence."""

Token = tuple[str, int]
"""A word of the text and where it ends."""

_JOINED = re.compile(rf" ?[-–] ?(?:(?:van|den?|der|het|ter|ten) ){{0,3}}[{UPPER}][\w'’-]+")
"""The name of a spouse or of a parent behind a dash: "van den Broek - de Laat"."""
_WORD = re.compile(r"['’][ts](?= )|[^\W\d_][\w'’.-]*")
_INITIALS = re.compile(r"(?:[A-Z]\.-?){1,5}|(?:[a-z]\.){1,4}|[A-Z]{1,3}(?= )")
_CAPITALISED = re.compile(
    rf"(?:(?:[{UPPER}]['’])?[{UPPER}][{LOWER}]+-?)+(?:van|den?|der|ter|ten)?|[{UPPER}]"
    rf"|[{UPPER}][{LOWER}]+(?:-[{LOWER}]+){{1,2}}|vd[{UPPER}]\w*"
)


def read_tokens(text: str, start: int, most: int = LONGEST) -> list[Token]:
    """Return the words from `start` on with their ends, up to other characters, and `most`."""
    tokens: list[Token] = []
    while len(tokens) < most and (match := _WORD.match(text, start)):
        tokens.append((match[0], match.end()))
        is_abbreviation = len(match[0]) <= LONGEST_ABBREVIATION or is_initials(match[0])
        if match[0].endswith(".") and not is_abbreviation:
            break
        start = match.end() + (text[match.end() : match.end() + 1] == " ")
    return tokens


def end_tokens(tokens: Sequence[Token], count: int) -> int:
    """Return where the first `count` of `tokens` end, without the full stop of a sentence."""
    token, end = tokens[count - 1]
    return end - len(token) + len(strip_word(token))


def end_joined(text: str, end: int) -> int:
    """Return where the name in `text` that seems to end at `end` does so: "Broek - de Laat"."""
    joined = _JOINED.match(text, end)
    return joined.end() if joined else end


def strip_word(token: str) -> str:
    """Return `token` without what ends a sentence or a possessive behind it."""
    word = token.rstrip(".'’-")
    return word[:-2] if word.endswith(("'s", "’s")) else word


def measure_frequency(word: str) -> float:
    """Return the Zipf frequency of `word` in Dutch, kept nowhere, unlike `zipf_frequency`'s."""
    share = wordfreq.get_frequency_dict("nl").get(word.lower(), 0.0)
    return math.log10(share) + 9 if share else 0.0


def is_capitalised(word: str) -> bool:
    """Tell whether `word` is written as a name is: one capital in front, or one in each part."""
    return _CAPITALISED.fullmatch(word) is not None


def is_initials(token: str) -> bool:
    """Tell whether `token` is the initials before a name: "A.", "J.P."."""
    return _INITIALS.fullmatch(token) is not None
