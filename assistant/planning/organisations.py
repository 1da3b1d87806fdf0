"""Organisations: every way in which people write the names of those who carry out the agenda."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from itertools import pairwise

from assistant.planning.spelling import Spelling, find_words, fold
from ingestion.organisations import Organisation, read_organisations

MINISTRY = "ministerie"
"""The kind of a ministry, and the word for one."""
GROUP = "groep"
"""The kind of a name that is a common noun: any number of organisations of one sort."""
BODY = "uitvoerder"
"""The kind of an organisation that people deal with, and so speak of for other reasons."""

_JOINING = frozenset({"en", "of", "als", "samen", "plus", "ook"})
_MINISTRIES = frozenset({MINISTRY, "ministeries", "departementen"})
_NAMED_BY = frozenset({"van", "heeft", "hebben", "doet", "doen", "dan", "als", "zonder"})
"""What a name follows behind "acties"."""
_LINKS = frozenset({"van", "voor"})
_ALSO_CALLED = dict.fromkeys(("departement", "min", "minister", "minist"), MINISTRY) | {
    "gemeentes": "gemeenten",
    "v": "van",
    "vd": "van",
}
_QUOTES = "\"'‘’“”„«»"
_ALSO_WORDS = frozenset({"ads", "koop"})
"""Abbreviations that are words too; they need their capitals."""
_SENTENCE_STARTS = ("", ".", "!", "?", ":")

Words = tuple[str, ...]
Place = tuple[int, int]
"""Where a name stands: its first word, and the word after it."""


@dataclass(frozen=True, slots=True)
class Mention:
    """An organisation (canonical `name`) that a text names from `start` to `end`.

    `is_everyday` if a text may use the name for other reasons: a common noun ("gemeenten") or one
    that everybody has to do with ("de Belastingdienst").
    """

    name: str
    start: int
    end: int
    is_everyday: bool


@dataclass(frozen=True, slots=True)
class _Form:
    """A way to write `name`; `is_word` if only a capital or its place tells it from a word."""

    name: str
    is_word: bool


class Organisations:
    """Finds the organisations of `entries` in what people write; made once, for all requests."""

    def __init__(self, entries: Sequence[Organisation]) -> None:
        self.entries = tuple(entries)
        everyday = (GROUP, BODY)
        self._everyday = frozenset(entry.name for entry in entries if entry.kind in everyday)
        self._spelt: dict[str, str] = {}
        self._forms: dict[Words, _Form] = {}
        for entry in entries:
            for spelt in _spell(entry):
                self._spelt.setdefault(spelt.casefold(), entry.name)
                form = _Form(entry.name, entry.kind not in everyday and _is_word(spelt))
                folded = (fold(match[0]) for match in find_words(spelt))
                words = tuple(_ALSO_CALLED.get(word, word) for word in folded)
                # People leave out or forget "en".
                for said in (words, tuple(word for word in words if word != "en")):
                    self._forms.setdefault(said, form)
        self._longest = max(map(len, self._forms))
        self._spelling = Spelling({MINISTRY, *(word for form in self._forms for word in form)})

    def find(self, text: str) -> tuple[Mention, ...]:
        """Return the organisations that `text` names, in its order, with repeats.

        The name of a subject ("onderwijs") counts only where its capital, its place or an
        organisation beside it makes it that of a ministry.
        """
        found = find_words(text)
        words = self._read(found)
        places = list(self._find_forms(words))
        shouted = text.isupper() and len(words) > 1
        sure = {
            place
            for place in places
            if not self._form(words, place).is_word
            or _is_put_as_name(words, place[0])
            or (not shouted and _has_capital(text, found[place[0]]))
        }
        # There and back: in "A, B en C" the one that is sure of its name makes the others sure.
        for one, other in (*pairwise(places), *pairwise(reversed(places))):
            first, last = sorted((one, other))
            joined = _JOINING.issuperset(words[first[1] : last[0]])
            if joined and one in sure and self._form(words, one).name not in self._everyday:
                sure.add(other)
        return tuple(
            Mention(name, found[_find_title(words, first)].start(), found[last - 1].end(), everyday)
            for first, last in places
            if (first, last) in sure
            for name in [self._form(words, (first, last)).name]
            for everyday in [name in self._everyday and not _is_quoted(text, found[first:last])]
        )

    def resolve(self, name: str) -> str | None:
        """Return the canonical name of the one organisation that `name` is, however written."""
        words = self._read(find_words(name))
        places = list(self._find_forms(words))
        if not places or _find_title(words, places[0][0]) or places[0][1] < len(words):
            return None
        return self._form(words, places[0]).name

    def find_nearest(self, name: str) -> str:
        """Return the canonical name of the organisation that is written most like `name`."""
        return self._spelt[get_close_matches(name.casefold(), self._spelt, n=1, cutoff=0)[0]]

    def _read(self, found: Sequence[re.Match[str]]) -> list[str]:
        words = (self._spelling.read(match[0]) for match in found)
        return [_ALSO_CALLED.get(word, word) for word in words]

    def _form(self, words: Sequence[str], place: Place) -> _Form:
        return self._forms[tuple(words[slice(*place)])]

    def _find_forms(self, words: Sequence[str]) -> Iterator[Place]:
        """Yield where names stand, from left to right, of those that overlap the longest."""
        first = 0
        while first < len(words):
            ends = range(min(first + self._longest, len(words)), first, -1)
            is_known = words[first] in self._spelling.known
            last = next((e for e in ends if is_known and tuple(words[first:e]) in self._forms), 0)
            if last:
                yield first, last
            first = last or first + 1


@cache
def load_organisations() -> Organisations:
    """Return the organisations of the project's own list."""
    return Organisations(read_organisations())


def _spell(entry: Organisation) -> Iterator[str]:
    yield from (entry.name, *entry.printed, *entry.aliases)
    if entry.kind != GROUP:
        yield entry.full_name.partition(" (")[0].removeprefix(f"{MINISTRY} van ")


def _is_word(spelt: str) -> bool:
    """Whether the list or its capital says that a name is also a word of every day."""
    return spelt.casefold() in _ALSO_WORDS or (spelt.istitle() and spelt.isalpha())


def _find_title(words: Sequence[str], first: int) -> int:
    """Return where "ministerie van" stands before the name at `first`, or `first` without it."""
    start = first - 1 if first and words[first - 1] in _LINKS else first
    return start - 1 if start and words[start - 1] in _MINISTRIES else first


def _is_put_as_name(words: Sequence[str], first: int) -> bool:
    """Whether "ministerie van", "acties", "acties van" or "acties heeft" stands before `first`."""
    linked = first > 0 and words[first - 1] in _NAMED_BY
    before = words[: first - 1 if linked else first][-1:]
    return _find_title(words, first) < first or before in (["actie"], ["acties"])


def _is_quoted(text: str, words: Sequence[re.Match[str]]) -> bool:
    """Whether `words` stand between quotation marks, and so as the agenda has them."""
    before, after = text[: words[0].start()][-1:], text[words[-1].end() :][:1]
    return bool(before and after) and before in _QUOTES and after in _QUOTES


def _has_capital(text: str, word: re.Match[str]) -> bool:
    """Whether `word` has a capital that is not just that of a sentence's beginning."""
    before = text[: word.start()].rstrip(" \"'‘“(")[-1:]
    is_abbreviation = len(word[0]) > 1 and word[0].isupper()
    return is_abbreviation or (word[0][0].isupper() and before not in _SENTENCE_STARTS)
