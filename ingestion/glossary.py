"""Glossary: the abbreviations and hard words of the agenda, each explained in plain Dutch."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml
from pydantic import TypeAdapter, ValidationError

from ingestion.faults import Fault
from ingestion.settings import PROJECT

GLOSSARY = PROJECT / "data" / "glossary.yaml"


class GlossaryUnreadable(Fault):
    """The glossary cannot be read; the message names the file and what is wrong in it."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term and its explanation.

    `full` is what the letters stand for, or the term in Dutch. The explanation stands in the
    agenda at `ref`, or is `ours`. `variants` are other forms of the term.
    """

    term: str
    plain: str
    full: str = ""
    ref: str = ""
    ours: bool = False
    variants: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """The term and its variants."""
        return (self.term, *self.variants)


_Terms = TypeAdapter(tuple[Term, ...])


def read_glossary(path: Path = GLOSSARY) -> tuple[Term, ...]:
    """Return the terms of the YAML file at `path`, in its order.

    Raises GlossaryUnreadable if it is no list of terms, or says of a term neither or both of
    where it is explained and that it is ours.
    """
    try:
        terms = _Terms.validate_python(
            yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        )
    except (OSError, yaml.YAMLError, ValidationError) as error:
        raise GlossaryUnreadable(f"{path}: expected a list of terms ({error}).") from error
    for term in terms:
        if bool(term.ref) == term.ours:
            raise GlossaryUnreadable(f"{path}: {term.term} needs either a ref or `ours: true`.")
    return terms


class TermFinder:
    """Finds the terms of a glossary in texts; safe to share between threads."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms = {form.casefold(): term for term in terms for form in term.forms}
        longest_first = sorted(self._terms, key=len, reverse=True)
        forms = "|".join(map(re.escape, longest_first))
        self._form = re.compile(rf"(?<![\w-])(?:{forms})(?!\w)", re.IGNORECASE)

    def find(self, text: str) -> Iterator[tuple[str, Term]]:
        """Yield each form in `text` as it is written there, with its term, in order.

        A form may be the first part of a compound with a hyphen ("Woo-besluit"). An abbreviation
        is found in its own capitals only: "ap" is not AP, and "it" is not IT.
        """
        for match in self._form.finditer(text):
            term = self._terms[match[0].casefold()]
            if match[0] in term.forms or not _is_abbreviation(match[0], term):
                yield match[0], term


def _is_abbreviation(form: str, term: Term) -> bool:
    return any(
        form.casefold() == own.casefold() and own[1:] != own[1:].lower() for own in term.forms
    )
