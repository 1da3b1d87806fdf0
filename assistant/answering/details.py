"""Details: the names, numbers, totals and deeds in a question that evidence does not have."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from assistant.answering import claim_words as words
from assistant.words import inflect, stem


class Details(NamedTuple):
    """Of which kinds a text has a detail that the evidence lacks."""

    name: bool
    number: bool
    total: bool
    deed: bool


def find_details(text: str, said: Sequence[str], period: range) -> Details:
    """Return what `text` has that is not `said`: by any of the best items, the best one first.

    `period` has the years of the plan.
    """
    everything = "\n".join(said)
    return Details(
        name=claims_name(text, everything),
        number=claims_number(text, everything, True, period),
        total=claims_all(text, everything),
        deed=claims_hard_deed(text, everything) or claims_soft_deed(text, said[0]),
    )


def claims_name(text: str, said: str) -> bool:
    """Return whether `text` has a name or a number in words that the evidence does not have."""
    known = said.casefold()
    details = [*words.PROPER.findall(text), *words.NUMBER_WORD.findall(text)]
    return any(stem(detail.casefold()) not in known for detail in details)


def claims_all(text: str, said: str) -> bool:
    """Return whether `text` says of all of a kind what the evidence does not say of all of them."""
    return any(
        not re.search(rf"\b{words.EVERY}\s(?:\w+\s)?\w*{inflect(found['noun'])}", said, re.I)
        for found in words.EACH.finditer(text)
    )


def repeats_number(text: str, said: str) -> bool:
    """Return whether `text` has a number that the evidence has too, other than a year."""
    numbers = re.findall(r"(?<![\w.])(?!20\d\d\b)\d{2,}(?:\.\d+)?", text)
    return any(re.search(rf"(?<![\d.]){re.escape(number)}(?!\d)", said) for number in numbers)


def claims_hard_deed(text: str, said: str) -> bool:
    """Return whether `text` names a deed that a plan names or not, and this one does not."""
    return _claims_deed(text, said, words.HARD)


def claims_soft_deed(text: str, said: str) -> bool:
    """Return whether `text` names a deed that may be an aim too, and the evidence does not."""
    return _claims_deed(text, said, words.SOFT)


def claims_number(text: str, said: str, presumes: bool, period: range) -> bool:
    """Return whether `text` counts something by a number that the evidence does not have."""
    known = {re.sub(r"\D", "", number) for number in re.findall(r"\d[\d.]*", said)}
    spoken_of = range(period.start - words.YEARS_BACK, period.stop + words.YEARS_ON)
    for found in words.NUMBER.finditer(text):
        number = re.sub(r"\D", "", found["number"])
        if not presumes and int(number) < words.MANY:
            continue
        is_year = found["dated"] and int(number) in words.YEARS
        if number not in known and (int(number) not in spoken_of if is_year else True):
            return True
    return False


def _claims_deed(text: str, said: str, deeds: Sequence[str]) -> bool:
    return any(_has_word(text, deed) and not _has_word(said, deed) for deed in deeds)


def _has_word(text: str, words: str) -> bool:
    return re.search(rf"\b(?:{words})", text, re.IGNORECASE) is not None
