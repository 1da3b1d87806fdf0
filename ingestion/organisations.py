"""The organisations of `data/organisations.yaml`, and how to find them in an executor cell."""

import re
from dataclasses import dataclass
from pathlib import Path

import yaml
from pydantic import TypeAdapter

from ingestion.settings import PROJECT

ORGANISATIONS = PROJECT / "data" / "organisations.yaml"


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation or a group of them; `printed` are its forms in the agenda's cells.

    `aliases` are other names that people use for it. `plain` says in plain Dutch what it is for;
    `formerly` and `later` are what it was called before and after the agenda.
    """

    name: str
    full_name: str
    kind: str
    printed: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    plain: str = ""
    formerly: tuple[str, ...] = ()
    later: tuple[str, ...] = ()


def read_organisations(path: Path = ORGANISATIONS) -> tuple[Organisation, ...]:
    """Return the organisations listed in the YAML file at `path`, or in the project's own."""
    entries = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return TypeAdapter(tuple[Organisation, ...]).validate_python(entries)


class ExecutorReader:
    """Finds the organisations that an executor cell names."""

    def __init__(self, organisations: tuple[Organisation, ...]) -> None:
        self._names = {
            form.casefold(): organisation.name
            for organisation in organisations
            for form in (organisation.name, *organisation.printed)
        }
        longest_first = sorted(self._names, key=len, reverse=True)
        forms = "|".join(re.escape(form) for form in longest_first)
        self._form = re.compile(rf"(?<![\w-])(?:{forms})(?![\w-])", re.IGNORECASE)

    def read(self, cell: str) -> tuple[str, ...]:
        """Return the canonical names in the cell, in its order, each once."""
        found = (self._names[match[0].casefold()] for match in self._form.finditer(cell))
        return tuple(dict.fromkeys(found))
