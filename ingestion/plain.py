"""Plain: the agenda in everyday Dutch, written beforehand for each item and reviewed.

`data/plain` has an entry per item: what each of its passages says in plain words, and how people
ask for it. An entry carries the digest of the source that it was written from; when the source
says something else it is stale and not used, and the item works on its own words.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from ingestion.faults import Fault
from ingestion.passages import Passage
from ingestion.settings import PROJECT

PLAIN = PROJECT / "data" / "plain"
"""The folder of the plain layer."""


class PlainUnreadable(Fault):
    """The plain layer cannot be read; the message names the file and what is wrong in it."""


@dataclass(frozen=True, slots=True)
class Plain:
    """An item in plain Dutch.

    `sentences` are by passage id; a passage that is plain already has none. `asks` are ways in
    which people ask for the item or name it: they lead to it, and are never shown as a source.
    `digest` is that of the source they were written from.
    """

    ref: str
    sentences: Mapping[str, str]
    asks: tuple[str, ...]
    digest: str


@dataclass(frozen=True, slots=True)
class Ask:
    """One way in which people ask for the item `ref`."""

    id: str
    ref: str
    text: str


@dataclass(frozen=True, slots=True)
class PlainLayer:
    """The entries that fit the present source, and the refs of those that do not."""

    current: tuple[Plain, ...]
    stale: tuple[str, ...]


class _Entry(BaseModel):
    """An entry as it is written: the sentences of each field, in the order of its passages."""

    model_config = ConfigDict(extra="forbid")

    ref: str
    digest: str
    plain: dict[str, list[str | None]]
    asks: list[str]


_Entries = TypeAdapter(list[_Entry])


def read_plain(folder: Path) -> tuple[Plain, ...]:
    """Return the entries in the YAML files of `folder`, in their order.

    Raises PlainUnreadable if a file is no list of entries, or if an item has two.
    """
    entries: dict[str, Plain] = {}
    for file in sorted(folder.glob("*.yaml")):
        for entry in _read_file(file):
            if entry.ref in entries:
                raise PlainUnreadable(f"{file}: {entry.ref} has an entry already. Remove one.")
            entries[entry.ref] = Plain(
                ref=entry.ref,
                sentences={
                    f"{entry.ref}/{field}/{number}": sentence
                    for field, sentences in entry.plain.items()
                    for number, sentence in enumerate(sentences, start=1)
                    if sentence
                },
                asks=tuple(entry.asks),
                digest=entry.digest,
            )
    return tuple(entries.values())


def choose_current(entries: Iterable[Plain], passages: Iterable[Passage]) -> PlainLayer:
    """Part the entries into those that were written from `passages`, and the others."""
    digests = digest_items(passages)
    current, stale = [], []
    for entry in entries:
        if digests.get(entry.ref) == entry.digest:
            current.append(entry)
        else:
            stale.append(entry.ref)
    return PlainLayer(tuple(current), tuple(stale))


def digest_items(passages: Iterable[Passage]) -> dict[str, str]:
    """Return by ref the digest of what an item says, whatever its place on the page."""
    texts: dict[str, list[str]] = {}
    for passage in passages:
        texts.setdefault(passage.ref, []).append(f"{passage.id} {passage.quote}")
    return {
        ref: hashlib.sha256("\n".join(lines).encode()).hexdigest()[:12]
        for ref, lines in texts.items()
    }


def list_asks(entries: Iterable[Plain]) -> Iterator[Ask]:
    """Yield all asks of `entries`, each with an id of its own."""
    for entry in entries:
        for number, text in enumerate(entry.asks, start=1):
            yield Ask(f"{entry.ref}/ask/{number}", entry.ref, text)


def _read_file(file: Path) -> Sequence[_Entry]:
    try:
        return _Entries.validate_python(
            yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader) or []
        )
    except (OSError, yaml.YAMLError, ValidationError) as error:
        raise PlainUnreadable(
            f"{file}: expected a list of entries with ref, digest, plain and asks ({error})."
        ) from error
