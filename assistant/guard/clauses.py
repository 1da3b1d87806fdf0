"""Clauses: which part of the sources a sentence is about, for words that change a whole clause."""

import re
from collections.abc import Iterable

from assistant.words import stems

_CUT = re.compile(
    r"(?<=[.;!?:])\s+|\n|,\s+|[()]"
    r"|(?<!\bof)\s+(?=\b(?:waarbij|waarin|zodat|maar|terwijl|om|die)\b)"
    r"|\s+(?=en (?:is|zijn|het|wordt|kan)\b)"
)


def cut_clauses(text: str) -> list[str]:
    """Return the clauses of `text`, in order."""
    return [clause.strip() for clause in _CUT.split(text) if clause and clause.strip()]


def find_clauses(sentence: str, texts: Iterable[str]) -> tuple[str, ...]:
    """Return the clauses of `texts` that share most words with `sentence`; none if none shares."""
    said = set(stems(sentence))
    shared = {
        clause: len(said & set(stems(clause))) for text in texts for clause in cut_clauses(text)
    }
    most = max(shared.values(), default=0)
    return tuple(clause for clause, count in shared.items() if most and count == most)
