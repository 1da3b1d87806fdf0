"""Ingest, export, ask, the API, feedback and the page work on a machine without a network."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ingestion.settings import PROJECT, IngestionSettings
from tests.faults.conftest import environment

GOOD = {
    "ingest": True,
    "export": True,
    "ask": True,
    "answer": "answered",
    "feedback": 201,
    "page": 200,
}
APART = ["unshare", "--map-root-user", "--net"]


def can_be_apart() -> bool:
    """Tell whether this machine lets a process have no network but its own loopback."""
    return (
        shutil.which("unshare") is not None
        and subprocess.run([*APART, "true"], capture_output=True, check=False).returncode == 0
    )


def test_the_stack_needs_no_network_and_tries_none(
    index_settings: IngestionSettings, tmp_path: Path
) -> None:
    """All that a person does works, and no process of ours tries to reach another machine."""
    apart = can_be_apart()
    shutil.copytree(index_settings.index_dir, tmp_path / "index")
    own = index_settings.model_copy(update={"index_dir": tmp_path / "index"})
    notes = tmp_path / "notes"
    hook = str(Path(__file__).with_name("hook"))
    done = subprocess.run(
        [
            *(APART if apart else []),
            *(sys.executable, "-m", "tests.offline.stack"),
            *(["--apart"] if apart else []),
        ],
        env=environment(own, PYTHONPATH=hook, OFFLINE_NOTES=str(notes)),
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert json.loads(done.stdout) == GOOD
    assert not notes.exists(), notes.read_text()


@pytest.mark.parametrize("target", ["192.0.2.1", "example.org"])
def test_the_hook_sees_an_attempt(tmp_path: Path, target: str) -> None:
    """A connection and a look-up beyond this machine are forbidden and noted."""
    notes = tmp_path / "notes"
    code = f"import socket; socket.create_connection(({target!r}, 9), 1)"
    hook = str(Path(__file__).with_name("hook"))
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": hook, "OFFLINE_NOTES": str(notes)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "no connections beyond this machine" in done.stderr
    assert target in notes.read_text()
