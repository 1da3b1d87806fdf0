"""Numerals: Dutch numbers as people write them, in digits, in words and as ordinals."""

import re
from collections.abc import Iterable

_BELOW_TWENTY = """
    één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien
    zeventien achttien negentien
"""
_TENS = {"twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50}


def _name_numbers() -> dict[str, int]:
    """Return the numbers up to 59 by their word, with and without accents."""
    small = _BELOW_TWENTY.split()
    words = {word: number for number, word in enumerate(small, 1)} | _TENS
    for tens, value in _TENS.items():
        for number, unit in enumerate(small[:9], 1):
            words[f"{unit}{'ë' if unit.endswith('e') else 'e'}n{tens}"] = value + number
    plain = {word.replace("ë", "e").replace("é", "e"): number for word, number in words.items()}
    return plain | words


def _name_ranks(words: dict[str, int]) -> dict[str, int]:
    """Return the ordinals by their word."""
    irregular = {"eerste": 1, "derde": 3, "achtste": 8}
    return irregular | {
        f"{word}{'de' if number < 20 else 'ste'}": number
        for word, number in words.items()
        if number not in irregular.values()
    }


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern of `words`, the longest first; a text meets only those of its letter."""
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        rests.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(ends)})" for letter, ends in rests.items())


_NUMBERS = _name_numbers()
_RANKS = _name_ranks(_NUMBERS)
# Without its accents "een" is an article, unless its clause ends with it or a place follows.
_ONE = r"een(?=\s*(?:$|[?!.,;:)]|punt\s|(?:van|uit|onder|bij|in)\s(?:prioriteit\s)?\d))"
_WORDS = _any_of(_NUMBERS.keys() - {"een"})

CARDINAL = rf"(?:(?<![\d.,])\d{{1,3}}(?!\d|[.,]\d|\s?%)|\b(?:{_WORDS}|{_ONE})\b)"
"""Pattern of a number below a thousand: "4", "vier"."""
ORDINAL = rf"\b(?:\d{{1,2}}\s?(?:ste|de|e)|{_any_of(_RANKS)})\b"
"""Pattern of a rank: "2e", "tweede"."""
SPOKEN_YEAR = rf"\b(?:tweeduizend|twintig)\s?(?:en\s?)?(?P<spoken>{_WORDS})\b"
"""Pattern of a year of this century in words; `spoken` are its last two digits."""


def read_number(written: str) -> int:
    """Return the number that is `written` as `CARDINAL` or `ORDINAL` has it, in any case."""
    word = written.casefold()
    digits = re.match(r"\d+", word)
    return int(digits[0]) if digits else (_NUMBERS | _RANKS)[word]
