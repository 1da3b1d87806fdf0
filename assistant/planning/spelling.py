"""Spelling: the words of a text as a list of known words has them, misspelt ones mended."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import combinations

from wordfreq import get_frequency_dict

SHORT, LONG = 6, 11
"""A known word may be misspelt in one letter from `SHORT` letters, in two from `LONG`."""

# "J&V" and "B.Z.K." are one word each, "BZK/EZK" and "VWS-acties" are two.
_WORD = re.compile(r"(?<!\w)(?:(?:[^\W\d_][./]){2,}[^\W\d_]?|[^\W\d_]{1,2}&[^\W\d_])(?!\w)|[^\W_]+")
_INFLECTED = ("breed", "lijk")
"""How adjectives end that only look misspelt where they are inflected ("overheidsbrede")."""


def find_words(text: str) -> list[re.Match[str]]:
    """Return where the words of `text` stand."""
    return list(_WORD.finditer(text))


def fold(word: str) -> str:
    """Return `word` in lower case, without accents and without the signs of an abbreviation."""
    plain = word.casefold().replace(".", "").replace("/", "")
    if plain.isascii():
        return plain
    return "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))


class Spelling:
    """Mends what is nearly one of the `known` words, which are folded."""

    def __init__(self, known: Iterable[str]) -> None:
        self.known = frozenset(known)
        self._common = get_frequency_dict("nl", wordlist="small")
        self._longest = max(map(len, self.known)) + 2
        self._cut = {
            cut: word
            for word in sorted(self.known, reverse=True)
            if not word.endswith(_INFLECTED)
            for cut in _leave_out(word, _most_wrong(word))
        }

    def read(self, written: str) -> str:
        """Return the word folded, or the known word with the same first letter that it nearly is.

        It is nearly that word if the two are the same when as many letters as may be wrong are
        left out of both: so a letter may be wrong, missing, too many or elsewhere. A common Dutch
        word is what it is.
        """
        word = fold(written)
        if word in self.known or word in self._common or len(word) > self._longest:
            return word
        for cut in _leave_out(word, 2):
            meant = self._cut.get(cut, "")
            if meant[:1] == word[:1] and len(word) - len(cut) <= _most_wrong(meant):
                return meant
        return word


def _most_wrong(known: str) -> int:
    return 0 if len(known) < SHORT else 1 if len(known) < LONG else 2


def _leave_out(word: str, most: int) -> Iterator[str]:
    """Yield what is left of `word` without no letter, each letter and, if `most` is 2, each two."""
    yield word
    if most > 0:
        yield from (word[:one] + word[one + 1 :] for one in range(len(word)))
    if most > 1:
        for one, two in combinations(range(len(word)), 2):
            yield word[:one] + word[one + 1 : two] + word[two + 1 :]
