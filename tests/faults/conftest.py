"""An index of the test's own, and the program as processes of its own."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from ingestion.settings import IngestionSettings
from tests.ingestion.chroma_server import find_free_port

PROGRAM = Path(sys.executable).with_name("werkagenda")
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def own_index(index_settings: IngestionSettings, tmp_path: Path) -> IngestionSettings:
    """Return settings with a copy of the real index and of the real PDF, to be damaged."""
    shutil.copytree(index_settings.index_dir, tmp_path / "index")
    shutil.copy(index_settings.pdf, tmp_path / "agenda.pdf")
    return IngestionSettings(pdf=tmp_path / "agenda.pdf", index_dir=tmp_path / "index")


@pytest.fixture
def run(own_index: IngestionSettings) -> Run:
    """Return what runs a subcommand on the test's own index."""

    def run_program(
        *arguments: str, preexec: Callable[[], None] | None = None
    ) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [PROGRAM, *arguments],
            env=environment(own_index),
            preexec_fn=preexec,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )

    return run_program


def environment(settings: IngestionSettings, **extra: str) -> dict[str, str]:
    """Return the environment in which the program uses `settings`."""
    return {
        **os.environ,
        "WERKAGENDA_PDF": str(settings.pdf),
        "WERKAGENDA_INDEX_DIR": str(settings.index_dir),
        "WERKAGENDA_CHROMA_URL": settings.chroma_url,
        "WERKAGENDA_FEEDBACK_URL": f"sqlite:///{settings.index_dir.parent / 'feedback.db'}",
        **extra,
    }


@contextmanager
def serving(
    settings: IngestionSettings,
    *arguments: str,
    preexec: Callable[[], None] | None = None,
    **extra: str,
) -> Iterator[tuple[str, "subprocess.Popen[bytes]"]]:
    """Serve the API from `settings`; yield its address, once it is ready, and its process."""
    port = find_free_port()
    address = f"http://127.0.0.1:{port}"
    process = subprocess.Popen(
        [PROGRAM, "serve", "--port", str(port), *arguments],
        env=environment(settings, **extra),
        preexec_fn=preexec,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(lambda: is_up(address), 90, "the API to be ready")
        yield address, process
    finally:
        process.terminate()
        process.wait(timeout=20)


def is_up(address: str, path: str = "/readyz") -> bool:
    """Tell whether the API at `address` answers at `path`."""
    try:
        return httpx.get(address + path, timeout=5).is_success
    except httpx.HTTPError:
        return False


def wait_for(condition: Callable[[], bool], seconds: float, what: str) -> None:
    """Wait until `condition` holds; fails the test after `seconds`."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"waited {seconds} s for {what}"
        time.sleep(0.05)
