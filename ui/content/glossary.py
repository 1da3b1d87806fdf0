"""Finds in a text the words that the glossary explains."""

import re
from collections.abc import Iterable
from functools import cache, partial

from ui.api.models import Term

SHOWN = 5
"""At most so many words are explained under one answer."""
STEM = 4
"""Inflections of a word begin with the same letters, at least so many."""


def find_terms(glossary: Iterable[Term], text: str) -> tuple[Term, ...]:
    """Return the terms that occur in `text` as whole words, in order of appearance.

    An inflection of a term counts as the term, and so does what an abbreviation stands for; another
    word for it does not, for it has no need of this one. An abbreviation must have its capitals.
    """
    found = [
        (place, term)
        for term in glossary
        if (term.plain or term.full) and (place := _find_first(term, text)) is not None
    ]
    return tuple(term for _, term in sorted(found, key=lambda each: each[0]))[:SHOWN]


def _find_first(term: Term, text: str) -> int | None:
    places = [
        match.start()
        for form in (term.term, *filter(partial(_stands_for, term.term), term.variants))
        if (match := re.search(_whole(form), text))
    ]
    return min(places, default=None)


def _stands_for(term: str, variant: str) -> bool:
    return term.isupper() or variant[:STEM].lower() == term[:STEM].lower()


@cache
def _whole(form: str) -> re.Pattern[str]:
    flags = re.IGNORECASE if form.islower() else re.NOFLAG
    return re.compile(rf"(?<!\w){re.escape(form)}(?!\w)", flags)
