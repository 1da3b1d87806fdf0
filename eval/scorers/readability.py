"""Readability: how hard the answer's Dutch is. Three measures, each with its own unit."""

import re
from functools import cache

from wordfreq import top_n_list

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import NOT_APPLICABLE, Score
from eval.scorers.language import DUTCH, detect_language
from eval.source import Source
from eval.texts import prose

FREQUENT = 5000
_BREAK = re.compile(r"(?<=[.!?:;])\s+|\n+")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SYLLABLE = re.compile(
    "eau|ieu|eeu|aai|ooi|oei|ij|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ai|[aeiouyáàäâéèëêíïîóòöôúüû]"
)
"""The Dutch vowels and diphthongs, the longest first; a diaeresis begins a syllable."""


def sentence_length(_case: Case, observation: Observation, _source: Source) -> Score:
    """Return the mean number of words in a sentence or list item."""
    sentences = _measure(observation)
    if not sentences:
        return NOT_APPLICABLE
    words = sum(map(len, sentences))
    return Score(words / len(sentences), f"{len(sentences)} sentences", f"{words} words")


def reading_ease(_case: Case, observation: Observation, _source: Source) -> Score:
    """Return the Flesch-Douma score: 60 and above reads easily, 0 to 30 hard."""
    sentences = _measure(observation)
    if not sentences:
        return NOT_APPLICABLE
    words = [word for sentence in sentences for word in sentence]
    per_sentence = len(words) / len(sentences)
    per_word = sum(map(count_syllables, words)) / len(words)
    ease = 206.835 - 0.93 * per_sentence - 77 * per_word
    parts = f"{per_sentence:.1f} words a sentence, {per_word:.2f} syllables a word"
    return Score(ease, f"{len(words)} words", parts)


def rare_words(_case: Case, observation: Observation, _source: Source) -> Score:
    """Return the share of the words outside the 5,000 most frequent Dutch ones."""
    words = [word for sentence in _measure(observation) for word in sentence]
    if not words:
        return NOT_APPLICABLE
    rare = [word for word in words if word not in _frequent_words()]
    return Score(len(rare) / len(words), f"{len(words)} words", ", ".join(dict.fromkeys(rare)))


def count_syllables(word: str) -> int:
    """Return the number of vowels and diphthongs in `word`, in lower case; at least one."""
    return max(1, len(_SYLLABLE.findall(word)))


def _measure(observation: Observation) -> list[list[str]]:
    """Return the words of each sentence; none where the answer is not in Dutch."""
    text = prose(observation.response)
    if detect_language(text) != DUTCH:
        return []
    found = (_WORD.findall(sentence.casefold()) for sentence in _BREAK.split(text))
    return [words for words in found if words]


@cache
def _frequent_words() -> frozenset[str]:
    return frozenset(top_n_list(DUTCH, FREQUENT))
