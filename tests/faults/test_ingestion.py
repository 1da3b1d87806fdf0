"""An ingestion that cannot end well leaves the index as it was, and says why in one line."""

import hashlib
import resource
from concurrent.futures import ThreadPoolExecutor

import pytest

from ingestion.settings import IngestionSettings
from tests.faults.conftest import Run


def digest_index(settings: IngestionSettings) -> dict[str, str]:
    """Return the digest of every file that readers of the current build open, by name."""
    current = settings.index_dir / "builds" / (settings.index_dir / "current").read_text()
    files = (settings.index_dir / "current", *current.glob("*.json"))
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def forbid_large_files() -> None:
    """Let a process write no file above 100 kB, as on a disk that is full."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))


def forbid_many_files() -> None:
    """Let a process open no more than ten files."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (10, 10))


def test_a_full_disk_leaves_the_index(own_index: IngestionSettings, run: Run) -> None:
    """The message names the folder and what to do; questions are answered as before."""
    before = digest_index(own_index)
    own_index.pdf.write_bytes(own_index.pdf.read_bytes() + b"\n% another edition\n")
    done = run("ingest", preexec=forbid_large_files)
    assert done.returncode == 1
    assert str(own_index.index_dir) in done.stderr
    assert "free space" in done.stderr
    assert "Traceback" not in done.stderr
    assert digest_index(own_index) == before
    assert run("ingest").returncode == 0


@pytest.mark.slow
def test_too_few_file_handles_leave_the_index(own_index: IngestionSettings, run: Run) -> None:
    """A process that may open too few files says so in one line, and changes nothing."""
    before = digest_index(own_index)
    own_index.pdf.write_bytes(own_index.pdf.read_bytes() + b"\n% another edition\n")
    done = run("ingest", preexec=forbid_many_files)
    assert done.returncode == 1
    assert str(own_index.index_dir) in done.stderr
    assert "Traceback" not in done.stderr
    assert digest_index(own_index) == before


@pytest.mark.parametrize("share", [0.0, 0.02, 0.5, 0.97])
def test_half_a_pdf_leaves_the_index(own_index: IngestionSettings, run: Run, share: float) -> None:
    """A file that is still being copied is refused by name."""
    before = digest_index(own_index)
    whole = own_index.pdf.read_bytes()
    own_index.pdf.write_bytes(whole[: int(len(whole) * share)])
    done = run("ingest")
    assert done.returncode == 1
    assert str(own_index.pdf) in done.stderr
    assert "Traceback" not in done.stderr
    assert digest_index(own_index) == before


def test_two_ingestions_at_once_both_end_well(own_index: IngestionSettings, run: Run) -> None:
    """One waits for the other, and the index that remains is sound."""
    own_index.pdf.write_bytes(own_index.pdf.read_bytes() + b"\n% another edition\n")
    with ThreadPoolExecutor() as pool:
        done = list(pool.map(lambda _: run("ingest"), range(2)))
    assert [one.returncode for one in done] == [0, 0], [one.stderr for one in done]
    assert run("ask", "Wat doet de overheid aan digitale vaardigheden?").returncode == 0
