"""Readability of Dutch: the formula of Flesch as fitted to Dutch by Douma.

W. H. Douma, "De leesbaarheid van landbouwbladen", Landbouwhogeschool Wageningen, 1960:
206.84 - 0.93 x words per sentence - 77 x syllables per word. 60 and more is plain language.
"""

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass

EASY = 60.0
"""The least score of plain language."""
LONGEST_MEAN = 12.0
"""Most words that a sentence of plain language has on average."""

# A syllable has one group of vowels: two vowels that Dutch writes as one sound are one group, and
# a diaeresis begins another. "y" and an accented letter are vowels.
_SYLLABLE = re.compile(
    r"[ëïöü]|aai|ooi|oei|eeu|ieu|auw|ouw|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyáéèêíóúà]"
)
_SENTENCE_END = re.compile(r"(?<=[.?!])[)'”’]*\s+")
_WORD = re.compile(r"[^\W_]+(?:[-'’./&][^\W_]+)*%?")


@dataclass(frozen=True, slots=True)
class Readability:
    """How easy a text is: its words per sentence, and the score of Flesch and Douma."""

    words_per_sentence: float
    score: float

    @property
    def is_easy(self) -> bool:
        """Whether it is within the bounds of plain language."""
        return self.score >= EASY and self.words_per_sentence <= LONGEST_MEAN


def measure(texts: Iterable[str], explained: Container[str] = ()) -> Readability:
    """Return the readability of `texts` together.

    Words in `explained` (in lower case), names with capitals inside, and what has a digit count as
    words, but not for their syllables: they are explained elsewhere, or read as a sign.
    """
    sentences = [
        words for text in texts for part in split_sentences(text) if (words := split_words(part))
    ]
    words = [word for sentence in sentences for word in sentence]
    spoken = [word for word in words if word.lower() not in explained and not _is_sign(word)]
    if not spoken:
        return Readability(len(words) / max(len(sentences), 1), 100.0)
    syllables = sum(map(count_syllables, spoken)) / len(spoken)
    length = len(words) / len(sentences)
    return Readability(length, 206.84 - 0.93 * length - 77 * syllables)


def split_sentences(text: str) -> list[str]:
    """Return the sentences of `text`."""
    return _SENTENCE_END.split(text.strip())


def split_words(text: str) -> list[str]:
    """Return the words of `text`, with their hyphens and apostrophes."""
    return _WORD.findall(text)


def count_syllables(word: str) -> int:
    """Return the syllables of a Dutch word, at least one."""
    return max(1, len(_SYLLABLE.findall(word.lower())))


def _is_sign(word: str) -> bool:
    return any(character.isdigit() for character in word) or word[1:] != word[1:].lower()
