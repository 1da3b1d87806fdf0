"""The words of the actions: which actions have all words that somebody types."""

import re
from collections.abc import Collection

from assistant.words import content_words, stem
from ingestion.agenda import Action, Agenda, Priority

_SHORTEST_PART = 4
"""Letters of a stem that is also found inside a longer word: "data" is, "wet" is not."""


class ActionWords:
    """The stems of all words in each action, its priority's title among them."""

    def __init__(self, agenda: Agenda) -> None:
        self._stems = {action.ref: _find_stems(one, action) for one, action in agenda.actions()}

    def find_refs(self, q: str) -> frozenset[str]:
        """Return the refs of the actions with every content word of `q`, whole or as a part.

        If `q` has only words without meaning, then with every one of those; if none, all actions.
        """
        words = [stem(word) for word in content_words(q) or _split(q)]
        return frozenset(
            ref
            for ref, stems in self._stems.items()
            if all(_has_word(stems, word) for word in words)
        )


def _find_stems(priority: Priority, action: Action) -> frozenset[str]:
    texts = [
        priority.title,
        action.description,
        *(text for results in action.results.values() for text in results),
        *([action.executors.text] if action.executors.text else []),
    ]
    return frozenset(stem(word) for text in texts for word in _split(text.text))


def _split(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _has_word(stems: Collection[str], word: str) -> bool:
    return word in stems or (len(word) >= _SHORTEST_PART and any(word in one for one in stems))
