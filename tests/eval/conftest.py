"""Fixtures of the evaluation's tests."""

from pathlib import Path

import pytest

from eval.source import Source, read_source


@pytest.fixture(scope="session")
def source(pdf: Path) -> Source:
    """Return the text layer of the agenda's PDF."""
    return read_source(pdf)
