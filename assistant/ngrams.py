"""N-grams: what a text is made of: its words, pairs of these, and parts of them.

Each is told by a number, its hash, so that no vocabulary needs to be kept. Source: K. Weinberger et
al., "Feature Hashing for Large Scale Multitask Learning", 2009.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from assistant.words import stem

BUCKETS = 2**17
"""The numbers that there are; two n-grams that share one are told apart by what is beside them."""
_PARTS = (4, 5)
"""The letters of the parts of a word, its begin and end counted."""
_WORD = re.compile(r"\w+")

Ngrams = NDArray[np.intp]
"""The numbers of the n-grams of a text, sorted, each once."""


def find_ngrams(text: str) -> Ngrams:
    """Return the n-grams of `text`, whatever its language; their number is up to its length."""
    numbers = {crc32(ngram.encode()) % BUCKETS for ngram in _cut(text.casefold())}
    return np.array(sorted(numbers), dtype=np.intp)


def _cut(text: str) -> Iterator[str]:
    words = _WORD.findall(text)
    stems = ["<", *map(stem, words), ">"]
    yield from (f"word {one}" for one in stems)
    yield from (f"pair {one} {other}" for one, other in pairwise(stems))
    for word in words:
        whole = f"<{word}>"
        for length in _PARTS:
            for start in range(max(1, len(whole) - length + 1)):
                yield f"part {whole[start : start + length]}"
