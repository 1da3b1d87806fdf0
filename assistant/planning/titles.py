"""Titles: the programme lines and priorities that a text names by their title or a part of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from math import ceil

from assistant.words import stems
from ingestion.agenda import Agenda

NEARLY = 0.8
"""A title is named by this share of its content words in a row; a part without a sign is not."""

_KIND = re.compile(
    r"(?<!welk )(?<!welke )\b(?:(?P<line>(?:programma)?lijn)|(?P<priority>prioriteit))\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"(?<!\w)['\"‘“„«]([^'\"’”»]{4,})['\"’”»](?!\w)")
_CLAUSE = re.compile(r"[^.?!;,\n]*")


@dataclass(frozen=True, slots=True)
class _Title:
    """A title's content words as stems, with the `own` ones that no other of its kind has."""

    ref: str
    stems: tuple[str, ...]
    own: frozenset[str]
    runs: tuple[str, ...]


def find_titles(text: str, agenda: Agenda) -> tuple[str, ...]:
    """Return the refs of the lines and priorities that `text` names by title, in their order.

    That is by nearly the whole title, or by a part that is quoted or follows "prioriteit" or
    "programmalijn", and that only that title has.
    """
    lines = _index(tuple((line.ref, line.title.text) for line in agenda.programme_lines))
    priorities = _index(tuple((priority.id, priority.title.text) for priority in agenda.priorities))
    said = _in_a_row(stems(text))
    found = {title.ref for title in (*lines, *priorities) if any(run in said for run in title.runs)}
    for quoted in _QUOTED.finditer(text):
        part = stems(quoted[1])
        if len(part) > 1:
            whole = _in_a_row(part)
            found |= {t.ref for t in (*lines, *priorities) if whole in _in_a_row(t.stems)}
    for kind in _KIND.finditer(text):
        clause = _CLAUSE.match(text, kind.end())
        found |= _find_part(
            stems(clause[0] if clause else ""), lines if kind["line"] else priorities
        )
    return tuple(title.ref for title in (*lines, *priorities) if title.ref in found)


def _find_part(part: Sequence[str], titles: Sequence[_Title]) -> set[str]:
    """Return the title that `part` begins with words of, one of which no other title has."""
    return {
        title.ref
        for title in titles
        if title.own.intersection(takewhile(title.stems.__contains__, part))
    }


@lru_cache(maxsize=8)
def _index(titles: tuple[tuple[str, str], ...]) -> tuple[_Title, ...]:
    words = {ref: tuple(stems(title)) for ref, title in titles}
    return tuple(
        _Title(
            ref, own, frozenset(own).difference(*(words[r] for r in words if r != ref)), _runs(own)
        )
        for ref, own in words.items()
    )


def _runs(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return each run of words that is long enough to be nearly the title, as one string."""
    length = max(2, ceil(NEARLY * len(words)))
    return tuple(
        _in_a_row(words[first : first + length]) for first in range(len(words) - length + 1)
    )


def _in_a_row(words: Sequence[str]) -> str:
    return f" {' '.join(words)} "
