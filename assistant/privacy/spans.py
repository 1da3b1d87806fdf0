"""Spans: where personal data stands in a text, and of which kind it is."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of personal data; the value is the Dutch word that stands in its place."""

    BSN = "bsn"
    ID_NUMBER = "nummer"
    PASSWORD = "wachtwoord"  # noqa: S105 - the word, not a password
    PHONE = "telefoonnummer"
    EMAIL = "e-mailadres"
    IBAN = "rekeningnummer"
    ADDRESS = "adres"
    LICENCE_PLATE = "kenteken"
    BIRTH_DATE = "geboortedatum"
    NAME = "naam"


@dataclass(frozen=True, slots=True)
class Span:
    """Personal data from character `start` up to `end` of a text."""

    start: int
    end: int
    kind: Kind


def find_groups(pattern: re.Pattern[str], text: str, kind: Kind) -> Iterator[Span]:
    """Yield what group `it` of `pattern` matches in `text`, as spans of `kind`."""
    for match in pattern.finditer(text):
        yield Span(*match.span("it"), kind)


def merge_spans(spans: Iterable[Span]) -> list[Span]:
    """Return `spans` in order; those that overlap become one, of the kind that begins first."""
    merged: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if merged and span.start < merged[-1].end:
            last = merged.pop()
            span = Span(last.start, max(last.end, span.end), last.kind)
        merged.append(span)
    return merged
