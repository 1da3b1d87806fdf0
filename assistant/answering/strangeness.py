"""Strangeness: the words of a question that the evidence nearest to it does not have."""

from collections.abc import Sequence

from assistant.planning.formal_words import find_subject
from assistant.planning.heard_words import HeardWords
from assistant.retrieval.evidence import Item
from assistant.sources import Sources


def find_strange(text: str, items: Sequence[Item], sources: Sources) -> tuple[str, ...]:
    """Return the words of the subject of `text` that none of `items` says or is asked for by."""
    passages = [found.passage for item in items for found in item.evidence]
    plain = {item.ref: sources.plain[item.ref] for item in items if item.ref in sources.plain}
    return HeardWords(passages, plain).find_unheard(text)


def measure_strangeness(text: str, items: Sequence[Item], sources: Sources) -> float:
    """Return which share of the words of the subject of `text` is strange to `items`, 0 to 1."""
    subject = find_subject(text)
    return len(find_strange(text, items, sources)) / len(subject) if subject else 0.0
