"""Referrals: where a person can go for what the agenda does not solve."""

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml
from pydantic import TypeAdapter, ValidationError

from ingestion.faults import Fault
from ingestion.settings import PROJECT

REFERRALS = PROJECT / "data" / "referrals.yaml"
DEFAULT = "rijksoverheid.nl"


class ReferralsUnreadable(Fault):
    """The referrals cannot be read; the message names the file and what is wrong in it."""


@dataclass(frozen=True, slots=True)
class Referral:
    """A public entrance: what it is for in one sentence, its address and its number.

    `words` are what a question says that belongs there; `checked` is the day on which
    somebody opened the address and called the number, if anybody has.
    """

    name: str
    text: str
    url: str
    words: tuple[str, ...]
    phone: str = ""
    checked: datetime.date | None = None


_Referrals = TypeAdapter(tuple[Referral, ...])


class Referrals:
    """The known entrances; safe to share between threads."""

    def __init__(self, referrals: Iterable[Referral]) -> None:
        """Make a choice of `referrals`; ValueError if the default is not among them."""
        self.all = tuple(referrals)
        self._by_word = {word.casefold(): one for one in self.all for word in one.words}
        longest_first = sorted(self._by_word, key=len, reverse=True)
        words = "|".join(re.escape(word) for word in longest_first)
        self._word = re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)
        defaults = [one for one in self.all if one.name == DEFAULT]
        if not defaults:
            raise ValueError(f"no referral is called {DEFAULT!r}, which is the default")
        self._default = defaults[0]

    def find_referral(self, text: str) -> Referral:
        """Return where `text` belongs by the longest of its words that is known, or the default."""
        said = [match[0].casefold() for match in self._word.finditer(text)]
        return self._by_word[max(said, key=len)] if said else self._default


def open_referrals(path: Path = REFERRALS) -> Referrals:
    """Read the referrals in the YAML file at `path`.

    Raises ReferralsUnreadable if it is no list of referrals, or lacks the default.
    """
    try:
        entries = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        return Referrals(_Referrals.validate_python(entries))
    except (OSError, yaml.YAMLError, ValidationError, ValueError) as error:
        raise ReferralsUnreadable(f"{path}: expected a list of referrals ({error}).") from error
