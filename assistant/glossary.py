"""Glossary in answers: each term is explained where it is first used."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from ingestion.glossary import Term, TermFinder, read_glossary


@dataclass(frozen=True, slots=True)
class Explanation:
    """A term as a text writes it, and what it means."""

    written: str
    term: Term


class Glossary:
    """The terms that can be explained; safe to share between threads."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self.terms = tuple(terms)
        self._finder = TermFinder(self.terms)

    def explain(self, text: str, known: Iterable[str] = ()) -> tuple[Explanation, ...]:
        """Return the terms that `text` uses, each once, where it is first used.

        `known` are terms that were explained before, in this answer or an earlier one.
        """
        found: dict[str, Explanation] = {}
        left = frozenset(known)
        for written, term in self._finder.find(text):
            if term.term not in left:
                found.setdefault(term.term, Explanation(written, term))
        return tuple(found.values())

    def find(self, text: str) -> Term | None:
        """Return the term that `text` names first, as it is written or all in capitals, if any."""
        found = (*self._finder.find(text), *self._finder.find(text.upper()))
        return next((term for _, term in found), None)

    def expand(self, text: str) -> str:
        """Return `text` and, behind it, the short and the full form of each term in it."""
        terms = {term.term: term for _, term in self._finder.find(text)}
        forms = (form for term in terms.values() for form in (term.term, term.full) if form)
        return " ".join([text, *forms])


@cache
def open_glossary() -> Glossary:
    """Return the glossary of `data/glossary.yaml`; GlossaryUnreadable if it cannot be read."""
    return Glossary(read_glossary())
