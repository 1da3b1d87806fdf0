"""Puts back the letters that the text layer has lost.

The file's fonts draw some letter pairs as one glyph (a ligature), which the text layer maps to
its first letter: "inzeten" for inzetten. `damage` is that fault; `Repair` is its inverse. What a
list of Dutch words (wordfreq) cannot decide stands in a small reviewed table.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import combinations, product
from pathlib import Path

import yaml
from wordfreq import zipf_frequency

LIGATURES = ("ffi", "ffl", "ff", "fi", "fl", "ft", "fb", "tt")
"""The pairs that lose letters, longest first, as seen in the official file of November 2022."""
INTACT_SHARE = 0.01
"""Of running Dutch, about one word in ten holds a ligature; below this share a text is damaged."""
CLEARLY_MORE_FREQUENT = 1.0
"""A repaired word must be ten times as frequent (one step of the Zipf scale) as the damaged one."""
PART_FREQUENCY = 2.5
"""Parts of a compound are at least this frequent (Zipf scale) and three letters long."""

_PAIR = re.compile("|".join(LIGATURES))
_LETTERS = re.compile(r"[^\W\d_]+")


def damage(text: str) -> str:
    """Return `text` as a text layer with the fault has it: each ligature as its first letter."""
    return _PAIR.sub(lambda pair: pair[0][0], text)


def is_damaged(texts: Iterable[str]) -> bool:
    """Tell whether running text, given in pieces, has lost its ligatures."""
    words = [word for text in texts for word in _LETTERS.findall(text)]
    whole = sum(1 for word in words if _PAIR.search(word))
    return bool(words) and whole < INTACT_SHARE * len(words)


def read_phrases(path: Path) -> dict[str, str]:
    """Return the reviewed table at `path`: damaged phrase to repaired phrase.

    Raises ValueError when an entry is not the damage of its repair.
    """
    phrases: dict[str, str] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    for damaged, repaired in phrases.items():
        if damage(repaired) != damaged:
            raise ValueError(
                f"{path}: {repaired!r} damaged is {damage(repaired)!r}, not {damaged!r}"
            )
    return phrases


class Repair:
    """Repairs texts, with the reviewed `phrases` before the word list."""

    def __init__(self, phrases: Mapping[str, str]) -> None:
        self._phrases = phrases
        self._phrase = re.compile(
            "|".join(rf"\b{re.escape(phrase)}\b" for phrase in phrases) or r"(?!)"
        )

    def __call__(self, raw: str) -> str:
        """Return `raw` with its lost letters; `damage` of the outcome is `raw` again."""
        decided = self._phrase.sub(lambda match: self._phrases[match[0]], raw)
        return _LETTERS.sub(lambda match: repair_word(match[0]), decided)


@lru_cache(maxsize=8192)
def repair_word(word: str) -> str:
    """Return the word that `word` most likely was: itself, or a clearly better known one."""
    if _PAIR.search(word):
        return word
    best = max(_candidates(word), key=_frequency, default=word)
    if _frequency(best) >= _frequency(word) + CLEARLY_MORE_FREQUENT:
        return best
    if _frequency(word) > 0 or _compound_frequency(word) > 0:
        return word
    best = max(_candidates(word), key=_compound_frequency, default=word)
    return best if _compound_frequency(best) > 0 else word


def _candidates(word: str) -> list[str]:
    """Return every word of which `word` can be the damage, with one or two ligatures."""
    places = [index for index, letter in enumerate(word) if letter in "ft"]
    spellings = {letter: [pair for pair in LIGATURES if pair[0] == letter] for letter in "ft"}
    found = []
    for count in (1, 2):
        for chosen in combinations(places, count):
            for pairs in product(*(spellings[word[index]] for index in chosen)):
                letters = list(word)
                for index, pair in zip(chosen, pairs, strict=True):
                    letters[index] = pair
                found.append("".join(letters))
    return [candidate for candidate in found if damage(candidate) == word]


def _frequency(word: str) -> float:
    """Return the frequency of a Dutch word on the Zipf scale (0 for an unknown word)."""
    return zipf_frequency(word, "nl", wordlist="large")


def _compound_frequency(word: str) -> float:
    """Return the frequency of the rarest part of `word` as a compound; 0 if it is none."""
    best = 0.0
    for cut in range(3, len(word) - 2):
        head, tail = word[:cut], word[cut:]
        for first in {head, head.removesuffix("s")}:
            weakest = min(_frequency(first), _frequency(tail))
            if len(first) > 2 and weakest >= PART_FREQUENCY:
                best = max(best, weakest)
    return best
