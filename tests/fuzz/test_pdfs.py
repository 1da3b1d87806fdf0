"""Damaged PDFs are read or refused by name, in time, and never end in a traceback."""

import json
import subprocess
import sys

import pytest

from ingestion.settings import PROJECT
from tests.fuzz.mutation import mutate


@pytest.mark.parametrize(
    ("first", "count"), [(0, 40), pytest.param(0, 2000, marks=pytest.mark.slow)]
)
def test_a_damaged_pdf_is_read_or_refused(first: int, count: int) -> None:
    """None hangs, fails in another way than by name, or takes the memory."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.pdfs", str(first), str(count)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=60 + 2 * count,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    outcomes = json.loads(done.stdout.splitlines()[-1])
    assert sum(outcomes.values()) == count
    assert outcomes["refused"] > outcomes["read"] > 0


def test_a_damage_can_be_done_again() -> None:
    """The same number damages in the same way, and another in another."""
    whole = bytes(range(256)) * 40
    assert mutate(whole, 7) == mutate(whole, 7) != whole
    assert len({mutate(whole, seed) for seed in range(30)}) == 30
