"""Language: the answer is in the question's language, or says in it that the rest is not."""

import re
from functools import cache

from wordfreq import zipf_frequency

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import NOT_APPLICABLE, Score
from eval.source import Source
from eval.texts import prose

DUTCH = "nl"
LANGUAGES = (DUTCH, "en", "de", "tr", "pl", "ar", "uk")
_WORD = re.compile(r"[^\W\d_]+")


def score(case: Case, observation: Observation, _source: Source) -> Score:
    """Return 1 if the answer, or its first sentence, is in the question's language, else 0.

    The first sentence announces the language of what follows. Only questions of the kind
    `other_language` are not in Dutch.
    """
    answer = prose(observation.response)
    if not answer.strip():
        return NOT_APPLICABLE
    wanted = detect_language(case.question) if case.kind == "other_language" else DUTCH
    opening = [sentence["text"] for sentence in observation.response["sentences"][:1]]
    found = [detect_language(text) for text in (answer, *(opening if wanted != DUTCH else ()))]
    return Score(float(wanted in found), ", ".join(found), f"expected {wanted}")


def detect_language(text: str) -> str:
    """Return the code of the language in which the words of `text` are most frequent."""
    frequencies = [_frequencies(word) for word in _WORD.findall(text.casefold())]
    totals = [sum(column) for column in zip(*frequencies, strict=True)]
    return LANGUAGES[totals.index(max(totals))] if totals else DUTCH


@cache
def _frequencies(word: str) -> tuple[float, ...]:
    return tuple(zipf_frequency(word, language) for language in LANGUAGES)
