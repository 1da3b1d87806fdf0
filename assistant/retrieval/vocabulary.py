"""Vocabulary: the words of the agenda and of its plain layer, to mend a question by."""

from collections.abc import Iterable

from assistant.planning.spelling import Spelling, find_words, fold

SHORTEST = 5
"""Shorter words are too much alike to say which one was meant."""


class Vocabulary:
    """The words that are known; safe to share between threads."""

    def __init__(self, texts: Iterable[str]) -> None:
        words = {fold(match[0]) for text in texts for match in find_words(text)}
        known = {word for word in words if len(word) >= SHORTEST and word.isalpha()}
        self._spelling = Spelling(known) if known else None

    def mend(self, text: str) -> str:
        """Return `text` with each word that is nearly a known one in the way that one is spelt."""
        for match in reversed(find_words(text) if self._spelling else []):
            word = fold(match[0])
            meant = self._spelling.read(match[0]) if self._spelling else word
            if meant != word:
                text = text[: match.start()] + meant + text[match.end() :]
        return text
