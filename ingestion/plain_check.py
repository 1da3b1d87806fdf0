"""Plain check: what of the plain layer a machine can hold against its source.

Every number, name and strength in a plain sentence occurs in the quote that it stands beside, and
every entry is easy to read. What the words mean, a person has to compare.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ingestion.glossary import Term, TermFinder
from ingestion.modality import find_breaches
from ingestion.organisations import Organisation
from ingestion.passages import Passage
from ingestion.plain import Plain, list_asks
from ingestion.readability import Readability, measure, split_sentences, split_words

FEWEST_ASKS, MOST_ASKS = 10, 36
NEAR = 0.8
"""Asks of two items are nearly the same if they share this part of their different words."""

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*%?")
_COUNTS = re.compile(
    r"\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|eerste|tweede|derde|half|helft)\b"
)
_COMMON_NAMES = {"nederland", "nederlandse", "nederlander", "europa", "europese", "eu", "rijk"}


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something in the entry of `ref` that does not hold; `where` is a passage id or a text."""

    ref: str
    where: str
    problem: str

    def __str__(self) -> str:
        return f"{self.ref}: {self.problem} ({self.where})"


class PlainChecker:
    """Checks entries against the passages, with the names and terms that explain them."""

    def __init__(
        self,
        passages: Iterable[Passage],
        terms: Sequence[Term],
        organisations: Iterable[Organisation],
    ) -> None:
        self._passages = {passage.id: passage for passage in passages}
        self._terms = TermFinder(terms)
        self._full_names = {
            organisation.name.casefold(): organisation.full_name.casefold()
            for organisation in organisations
        }
        self._explained = {
            word.lower() for term in terms for form in term.forms for word in split_words(form)
        }

    def check(self, entries: Sequence[Plain]) -> list[Complaint]:
        """Return all that does not hold of `entries`, in their order."""
        found = [complaint for entry in entries for complaint in self.check_entry(entry)]
        return [*found, *find_near_asks(entries)]

    def check_entry(self, entry: Plain) -> Iterator[Complaint]:
        """Yield what does not hold of one entry."""
        for id_, sentence in entry.sentences.items():
            passage = self._passages.get(id_)
            if passage is None:
                yield Complaint(entry.ref, id_, "there is no such passage")
                continue
            problems = [
                *_list_absent("number", _numbers(sentence), _numbers(passage.quote)),
                *_list_absent("name", self._names(sentence), self._known_names(passage)),
                *find_breaches(passage.quote, sentence),
            ]
            for problem in problems:
                yield Complaint(entry.ref, id_, problem)
        readability = self.read(entry.sentences)
        if entry.sentences and not readability.is_easy:
            yield Complaint(
                entry.ref,
                "readability",
                f"{readability.words_per_sentence:.1f} words a sentence, "
                f"Flesch-Douma {readability.score:.0f}",
            )
        if not FEWEST_ASKS <= len(entry.asks) <= MOST_ASKS:
            yield Complaint(entry.ref, "asks", f"{len(entry.asks)} asks")

    def read(self, sentences: Mapping[str, str]) -> Readability:
        """Return the readability of sentences; what the glossary explains counts as easy."""
        return measure(sentences.values(), self._explained)

    def _names(self, sentence: str) -> set[str]:
        """Return the words with a capital that does not come of starting a sentence."""
        words = [split_words(part) for part in split_sentences(sentence)]
        return {
            _base(word)
            for part in words
            for place, word in enumerate(part)
            if word[1:] != word[1:].lower() or (place and word[0].isupper())
        } - _COMMON_NAMES

    def _known_names(self, passage: Passage) -> set[str]:
        """Return the words of the passage, of its item's other passages, and their full names."""
        texts = [
            f"{one.quote} {one.context}"
            for one in self._passages.values()
            if one.ref == passage.ref
        ]
        said = " ".join(texts)
        explained = [f"{term.term} {term.full} {term.plain}" for _, term in self._terms.find(said)]
        full = [name for short, name in self._full_names.items() if short in said.casefold()]
        words = split_words(" ".join([said, *explained, *full]))
        return {_base(part) for word in words for part in re.split("[-/]", word)}


def find_near_asks(entries: Iterable[Plain]) -> Iterator[Complaint]:
    """Yield the asks that are nearly those of another item: they tell the two not apart."""
    asks = [(ask, frozenset(split_words(ask.text.casefold()))) for ask in list_asks(entries)]
    for place, (ask, words) in enumerate(asks):
        for other, others in asks[:place]:
            shared = len(words & others)
            if ask.ref != other.ref and shared >= NEAR * len(words | others):
                yield Complaint(ask.ref, ask.text, f"is nearly an ask of {other.ref}")


def _base(name: str) -> str:
    """Return "eu" for "EU-regels" and "cio" for "CIO's": a name that other words hang on to."""
    return re.split("[-/'’]", name)[0].casefold().removesuffix("s")


def _numbers(text: str) -> set[str]:
    return {*_NUMBER.findall(text), *_COUNTS.findall(text.casefold().replace("tweede kamer", ""))}


def _list_absent(kind: str, said: set[str], known: set[str]) -> list[str]:
    return [f"{kind} not in the source: {one}" for one in sorted(said - known)]
