"""Heard words: those that the agenda uses, or that people use who ask about it."""

from collections.abc import Iterable, Mapping

from assistant.planning.formal_words import find_subject
from assistant.words import content_words, stem
from ingestion.passages import Passage
from ingestion.plain import Plain

_PART = 5
"""Letters that a part of a compound has at least."""


class HeardWords:
    """The words of the agenda, of its plain Dutch and of what is asked; safe to share."""

    def __init__(self, passages: Iterable[Passage], plain: Mapping[str, Plain]) -> None:
        said = [text for passage in passages for text in (passage.context, passage.quote)]
        for entry in plain.values():
            said += [*entry.sentences.values(), *entry.asks]
        self._stems = frozenset(map(stem, content_words("\n".join(said))))
        self._joined = " ".join(self._stems)
        self._parts = frozenset(word for word in self._stems if len(word) >= _PART)

    def find_unheard(self, text: str) -> tuple[str, ...]:
        """Return the words of the subject of `text` that are heard nowhere, whole or in part."""
        return tuple(word for word in find_subject(text) if not self._hears(stem(word)))

    def _hears(self, word: str) -> bool:
        if word in self._stems:
            return True
        if len(word) < _PART:
            return False
        if word in self._joined:
            return True
        ends = range(_PART, len(word) + 1)
        return any(word[at:end] in self._parts for end in ends for at in range(end - _PART + 1))
