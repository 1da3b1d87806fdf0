"""The words of a text that carry its meaning, and their stems."""

import re
from functools import lru_cache

import Stemmer
from bm25s.stopwords import STOPWORDS_DUTCH

_WORD = re.compile(r"\w+")
# What a question is built of, beside the library's list of articles, pronouns and prepositions.
_QUESTION_WORDS = """
    waar waarom wanneer waarmee waarvoor waarover welke welk hoeveel hoelang hoezo
    doet deed gedaan doe gaat gaan ga ging komt komen kom kwam staat staan zegt zeggen gezegd
    mag mogen moeten moest willen wilt wou zullen zult zouden kunt word bent hebt
    krijg krijgt krijgen maken maakt gemaakt houdt houden vind vindt vinden weet weten
    graag even eigenlijk precies allemaal elk elke ander anders jullie jij jou jouw wij we onze
    voert voeren uitvoert mezelf
    hoi hallo goedemorgen goedemiddag dag beste bedankt dank alsjeblieft alstublieft
    vraag vragen uitleg uitleggen vertel vertellen betekent betekenis bedoelt bedoeld
    werkagenda agenda plan plannen
"""
_REMEMBERED = 2**16
"""The agenda has some thousands of words, and every question a few more."""
_STOP_WORDS = frozenset(STOPWORDS_DUTCH) | frozenset(_QUESTION_WORDS.split())


def content_words(text: str) -> list[str]:
    """Return the words of `text` that carry meaning, in lower case, in order, with repeats."""
    return [word for word in _WORD.findall(text.lower()) if word not in _STOP_WORDS]


@lru_cache(maxsize=_REMEMBERED)
def stem(word: str) -> str:
    """Return the Dutch stem of `word`, which is in lower case."""
    # A stemmer keeps state and must not be shared between threads; a new one costs little.
    return str(Stemmer.Stemmer("dutch").stemWord(word))


def inflect(word: str) -> str:
    """Return the pattern of how the forms of `word` begin: "initiatief" and "initiatieven"."""
    begin = re.escape(stem(word.lower()))
    return re.sub(r"[fs]$", lambda end: {"f": "[fv]", "s": "[sz]"}[end[0]], begin)


def stems(text: str) -> list[str]:
    """Return the stems of the content words of `text`, in order, with repeats."""
    return [stem(word) for word in content_words(text)]
