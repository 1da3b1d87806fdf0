"""Model files: what `werkagenda fit` has stored, and what is said where that cannot be used."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ingestion.faults import Fault


class ModelUnavailable(Fault):
    """There is no model for the embedder in use; the message says what mends that."""


@contextmanager
def read_file(path: Path, remedy: str) -> Iterator[None]:
    """Raise ModelUnavailable if reading `path` fails, with the command that makes it anew."""
    try:
        yield
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as fault:
        raise ModelUnavailable(
            f"{path}: this model cannot be read ({type(fault).__name__}). Run `{remedy}`."
        ) from fault


def require_embedder(path: Path, made_with: str, embedder: str, remedy: str) -> None:
    """Raise ModelUnavailable with `remedy` if the model at `path` was made with another.

    The vectors of two embedders cannot be compared.
    """
    if made_with != embedder:
        raise ModelUnavailable(
            f"{path}: this model was made with {made_with}, not with {embedder}. Run `{remedy}`."
        )
