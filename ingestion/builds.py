"""Builds: the index folder, where each ingestion makes a new build beside the current one.

    current         names the build that readers open; replaced in one step, so that a reader
                    sees the old index or the new one
    builds/<name>   agenda.json, passages.json, plain.json, stamp.json and the embedded database
    lock            held while a build is made, so that two ingestions wait for each other

The build before the current one stays for readers that still have it open. All others, such as
one that was interrupted, are removed when the next build begins.
"""

import hashlib
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from filelock import FileLock
from pydantic import TypeAdapter

from ingestion.agenda import Agenda, AgendaJson
from ingestion.faults import Fault
from ingestion.passages import Passage
from ingestion.plain import Plain
from ingestion.stamp import Stamp

Content = TypeVar("Content")
StampJson = TypeAdapter(Stamp)
PassagesJson = TypeAdapter(tuple[Passage, ...])
PlainJson = TypeAdapter(tuple[Plain, ...])
STAMP_PARTS = {"pdf_sha256": "PDF", "embedder": "embedder", "code": "version of the program"}


class IndexUnavailable(Fault):
    """The index cannot be used or made; the message says why and which command mends it."""


@dataclass(frozen=True, slots=True)
class Build:
    """What a build has in its folder beside the vectors.

    `passages` are by id, `plain` by ref, both in order.
    """

    folder: Path
    stamp: Stamp
    agenda: Agenda
    passages: Mapping[str, Passage]
    plain: Mapping[str, Plain]


@dataclass(frozen=True, slots=True)
class IndexChange:
    """How many passages are new, differ, are gone and are the same as in the build before."""

    added: int
    changed: int
    removed: int
    kept: int


def read_build(index_dir: Path, expected: Stamp | None) -> Build:
    """Return the current build, of the stamp `expected`, or of any if that is None.

    Raises IndexUnavailable if it is missing, stale or damaged.
    """
    folder = _current_folder(index_dir)
    if folder is None:
        raise IndexUnavailable(f"There is no index in {index_dir}. Run `werkagenda ingest`.")
    stamp = _read(folder / "stamp.json", StampJson)
    _check_stamp(index_dir, stamp, expected or stamp)
    agenda = _read(folder / "agenda.json", AgendaJson)
    passages = _read(folder / "passages.json", PassagesJson)
    plain = _read(folder / "plain.json", PlainJson)
    return Build(
        folder=folder,
        stamp=stamp,
        agenda=agenda,
        passages={passage.id: passage for passage in passages},
        plain={entry.ref: entry for entry in plain},
    )


def compare_builds(before: Mapping[str, str], now: Mapping[str, str]) -> IndexChange:
    """Return the change between two builds, each given as digests by passage id."""
    both = before.keys() & now.keys()
    kept = sum(before[id_] == now[id_] for id_ in both)
    return IndexChange(
        added=len(now) - len(both),
        changed=len(both) - kept,
        removed=len(before) - len(both),
        kept=kept,
    )


@contextmanager
def make_build(
    index_dir: Path,
    agenda: Agenda,
    passages: Sequence[Passage],
    plain: Sequence[Plain],
    stamp: Stamp,
    discard: Callable[[str], None],
) -> Iterator[Path]:
    """Yield the folder of a new build, and make it the current one if all goes well inside.

    `discard` is told the name of each old build that is removed. Raises IndexUnavailable if the
    folder cannot be written; the current build is then as it was.
    """
    try:
        index_dir.mkdir(parents=True, exist_ok=True)
        with FileLock(index_dir / "lock"):
            _remove_builds(index_dir, discard)
            build = index_dir / "builds" / _name_build(stamp)
            build.mkdir(parents=True)
            (build / "agenda.json").write_bytes(AgendaJson.dump_json(agenda))
            (build / "passages.json").write_bytes(PassagesJson.dump_json(tuple(passages)))
            (build / "plain.json").write_bytes(PlainJson.dump_json(tuple(plain)))
            (build / "stamp.json").write_bytes(StampJson.dump_json(stamp))
            yield build
            pointer = index_dir / "current.new"
            pointer.write_text(build.name, encoding="utf-8")
            pointer.replace(index_dir / "current")
    except OSError as error:
        raise unwritable(index_dir, error.strerror or str(error)) from error


def unwritable(index_dir: Path, problem: str) -> IndexUnavailable:
    """Return the fault of an index that cannot be written."""
    return IndexUnavailable(
        f"The index cannot be written in {index_dir} ({problem}); expected a folder with write "
        "access and 50 MB of free space. Make room, or choose another folder with --index or "
        "WERKAGENDA_INDEX_DIR, and run `werkagenda ingest` again."
    )


def damaged(index_dir: Path, problem: str) -> IndexUnavailable:
    """Return the fault of an index that is there but cannot be read."""
    return IndexUnavailable(
        f"The index in {index_dir} is damaged ({problem}). Run `werkagenda ingest` to make it new."
    )


def _current_folder(index_dir: Path) -> Path | None:
    """Return the folder of the build that readers open; None if there is none."""
    try:
        name = (index_dir / "current").read_text(encoding="ascii")
    except (OSError, ValueError):
        return None
    folder = index_dir / "builds" / name
    return folder if name and folder.is_dir() else None


def _read(file: Path, content: TypeAdapter[Content]) -> Content:
    try:
        return content.validate_json(file.read_bytes())
    except (OSError, ValueError) as error:
        raise damaged(file.parents[2], f"{file.name} cannot be read") from error


def _check_stamp(index_dir: Path, stamp: Stamp, expected: Stamp) -> None:
    """Raise IndexUnavailable, saying what differs, if `stamp` is not the one that is expected."""
    other = [
        name
        for part, name in STAMP_PARTS.items()
        if getattr(stamp, part) != getattr(expected, part)
    ]
    if other:
        raise IndexUnavailable(
            f"The index in {index_dir} is out of date: it was made with another "
            f"{' and another '.join(other)}. Run `werkagenda ingest`."
        )


def _name_build(stamp: Stamp) -> str:
    digest = hashlib.sha256(StampJson.dump_json(stamp)).hexdigest()[:16]
    return f"werkagenda-{digest}-{secrets.token_hex(4)}"


def _remove_builds(index_dir: Path, discard: Callable[[str], None]) -> None:
    """Remove every build but the current one."""
    current = _current_folder(index_dir)
    for build in (index_dir / "builds").glob("*"):
        if build != current:
            discard(build.name)
            shutil.rmtree(build)
