"""Name lists: the names of `data/privacy/names.yaml`, and questions about a word or a name."""

from dataclasses import dataclass
from functools import cache

import yaml

from ingestion.settings import PROJECT

NAMES = PROJECT / "data" / "privacy" / "names.yaml"


@dataclass(frozen=True, slots=True)
class NameLists:
    """The lists of `data/privacy/names.yaml`, in lower case.

    `doubtful` given names are those of things and places too; `public` names are those of
    office-holders; `behind_particle` is what family names such as "de Haan" end
    with; `words` can stand where a name can.
    """

    given: frozenset[str]
    doubtful: frozenset[str]
    family: frozenset[str]
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
    return word in given or all(part in given for part in word.split("-"))


def is_public_name(name: str) -> bool:
    """Tell whether `name` is that of somebody who speaks for the government in public."""
    return not load_name_lists().public.isdisjoint(name.lower().split())
