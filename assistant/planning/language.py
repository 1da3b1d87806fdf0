"""Language: which of the languages that the assistant knows a question is in."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

DOUBT = 4.0
"""How much likelier (as a natural logarithm) another language must be before a question counts as
not Dutch: a term or a name alone is asked in Dutch."""
LONGEST_GRAM = 4
GRAM_WEIGHT = 0.3
"""What one run of letters counts for beside a whole word, as the runs of a word overlap."""
UNSEEN = 0.05
"""The share of a language that is not in the texts that it is learnt from."""

_WORD = re.compile(r"[^\W\d_]+")
_NO_WORD = re.compile(r"\w*[A-Z]\w*[A-Z]\w*|\S+@\S+|https?:\S+")
"""Abbreviations and addresses, which are the same in every language."""
_NOT_OURS = frozenset("ыэъёپچژگکی")
"""Letters of neither Ukrainian nor Arabic, which share their scripts with other languages."""


class Language(StrEnum):
    """The languages that are told apart; every other one is `OTHER`."""

    DUTCH = "nl"
    ENGLISH = "en"
    GERMAN = "de"
    TURKISH = "tr"
    POLISH = "pl"
    ARABIC = "ar"
    UKRAINIAN = "uk"
    OTHER = "other"

    @classmethod
    def _missing_(cls, value: object) -> "Language":  # noqa: ARG003 - enum's signature
        return cls.OTHER


class LanguageReader:
    """Recognises languages by their words, and words that it does not know by their letters."""

    def __init__(self, texts: Iterable[tuple[str, str]]) -> None:
        """Learn from `texts`, each with the code of its language; codes may go beyond ours."""
        words: dict[str, Counter[str]] = {}
        for text, code in texts:
            words.setdefault(code, Counter()).update(_find_words(text))
        grams = {
            code: Counter(gram for word in counted.elements() for gram in _cut_grams(word))
            for code, counted in words.items()
        }
        self._codes = list(words)
        self._words = _weigh(words)
        self._grams = _weigh(grams)

    def read(self, text: str) -> Language:
        """Return the language of `text`; Dutch if there is nothing to go by."""
        words = _find_words(text)
        if any(_is_foreign(letter) for word in words for letter in word):
            return Language.OTHER
        # Names and terms keep their Latin letters in a sentence of another script.
        words = [word for word in words if not word[0] < "\u0250"] or words
        scores = self._score(words)
        best = max(scores, key=scores.__getitem__)
        if scores[best] - scores[Language.DUTCH] < DOUBT:
            return Language.DUTCH
        return Language(best)

    def _score(self, words: Iterable[str]) -> dict[str, float]:
        """Return the logarithm of how likely `words` are in each language, by code."""
        scores = np.zeros(len(self._codes))
        unseen = self._grams[""]
        for word in words:
            if word in self._words:
                scores += self._words[word]
            else:
                grams = [self._grams.get(gram, unseen) for gram in _cut_grams(word)]
                scores += GRAM_WEIGHT * np.sum(grams, axis=0)
        return dict(zip(self._codes, map(float, scores), strict=True))


def _find_words(text: str) -> list[str]:
    spoken = text if text.isupper() else _NO_WORD.sub(" ", text)
    return _WORD.findall(spoken.lower())


def _cut_grams(word: str) -> Iterator[str]:
    """Yield each run of letters in `word`, its begin and end marked by a space."""
    spaced = f" {word} "
    for size in range(1, LONGEST_GRAM + 1):
        yield from (spaced[at : at + size] for at in range(len(spaced) - size + 1))


def _weigh(counts: Mapping[str, Counter[str]]) -> dict[str, NDArray[np.float64]]:
    """Return the logarithm of how likely each thing counted is, a number for each language.

    `""` stands for what is unseen, as likely in each language however much text of it is known.
    """
    things = frozenset().union(*counts.values())
    unseen = UNSEEN / len(things)
    known = {code: (1 - UNSEEN) / counted.total() for code, counted in counts.items()}
    return {
        thing: np.log([known[code] * counted[thing] + unseen for code, counted in counts.items()])
        for thing in (*things, "")
    }


def _is_foreign(letter: str) -> bool:
    """Whether no language that we know has `letter`."""
    known = letter < "\u0250" or "\u0400" <= letter < "\u0530" or "\u0600" <= letter < "\u0780"
    return letter in _NOT_OURS or not known
