"""Name lists: the names and places of `data/privacy`, and questions about a word or a name."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from ingestion.organisations import read_organisations
from ingestion.settings import PROJECT

NAMES = PROJECT / "data" / "privacy" / "names.yaml"
PLACES = PROJECT / "data" / "privacy" / "places.txt"
PHRASES = PROJECT / "data" / "privacy" / "phrases.txt"


_OF_WHOM = re.compile(r"(?:collega\s)?van\s(?:(?:de|het)\s)?(?P<name>\w+)", re.IGNORECASE)
"""How a colleague may be named by the organisation alone: "Collega van de VNG"."""


@dataclass(frozen=True, slots=True)
class NameLists:
    """The lists of `data/privacy/names.yaml`, in lower case.

    `doubtful` given names are those of things and places too, `capitalised` ones are Dutch words in
    lower case, and `foreign` ones words of another language; `public` names are those of
    office-holders; `behind_particle` is what family names such as "de Haan" end with; `words` can
    stand where a name can.
    """

    given: frozenset[str]
    doubtful: frozenset[str]
    family: frozenset[str]
    capitalised: frozenset[str]
    foreign: frozenset[str]
    public: frozenset[str]
    particles: frozenset[str]
    behind_particle: frozenset[str]
    words: frozenset[str]


@cache
def load_name_lists() -> NameLists:
    """Return the lists, read once; TypeError if one of them is missing in the file."""
    lists = yaml.load(NAMES.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return NameLists(**{kind: frozenset(words.split()) for kind, words in lists.items()})


def is_given_name(word: str) -> bool:
    """Tell whether `word` is a given name, or more with hyphens between: "Henk-Jan"."""
    given = load_name_lists().given
    return word in given or ("-" in word and all(part in given for part in word.split("-")))


def is_public_name(name: str) -> bool:
    """Tell whether `name` is that of somebody who speaks for the government in public."""
    return not load_name_lists().public.isdisjoint(name.lower().split())


def is_employer(name: str) -> bool:
    """Tell whether `name` only says for which organisation somebody works: "van JenV"."""
    of_whom = _OF_WHOM.fullmatch(name)
    return of_whom is not None and of_whom["name"] in _load_abbreviations()


def is_place(name: str) -> bool:
    """Tell whether `name` is a place of the Netherlands or Belgium, or a country."""
    return name.lower() in _load_places()


def is_stock_phrase(text: str, start: int) -> bool:
    """Tell whether the name at `start` is nobody's in particular or known to all: "Jan Modaal".

    Such a phrase can begin with the word before the name: "oom agent".
    """
    before = text.rfind(" ", 0, max(0, start - 1)) + 1
    phrases = _load_phrases()
    return any(phrases.match(text, place) for place in (start, before))


@cache
def _load_abbreviations() -> frozenset[str]:
    names = (one.name for one in read_organisations())
    return frozenset(name for name in names if sum(map(str.isupper, name)) > 1)


@cache
def _load_places() -> frozenset[str]:
    return frozenset(_read_lines(PLACES))


@cache
def _load_phrases() -> re.Pattern[str]:
    phrases = "|".join(map(re.escape, _read_lines(PHRASES)))
    return re.compile(rf"(?<!\w)(?:{phrases})(?!\w)", re.IGNORECASE)


def _read_lines(file: Path) -> list[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
