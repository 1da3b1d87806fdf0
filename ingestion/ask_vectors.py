"""Ask vectors: what the default embedder makes of the asks, kept beside them.

Embedding more than a thousand asks takes as long as all the rest of an ingestion, and their
vectors change only when they do. Asks that are not in the file are embedded by the ingestion.
"""

import hashlib
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

from ingestion.embedding import Vectors
from ingestion.faults import Fault
from ingestion.settings import PROJECT

ASK_VECTORS = PROJECT / "data" / "plain" / "vectors.npz"


class AskVectorsUnreadable(Fault):
    """The file is damaged; the message names it and the command that makes it new."""


def read_ask_vectors(
    texts: Iterable[str], embedder: str, path: Path = ASK_VECTORS
) -> dict[str, Vectors]:
    """Return the vectors of those of `texts` that are in the file at `path`, by text.

    None are if it is not there, or was made by another embedder than the one of that name.
    Raises AskVectorsUnreadable if it is damaged.
    """
    if not path.exists():
        return {}
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
            if str(kept["embedder"]) != embedder:
                return {}
            vectors = dict(zip(kept["digests"].tolist(), kept["vectors"], strict=True))
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise AskVectorsUnreadable(
            f"{path} cannot be read ({error}). Make it new with `werkagenda plain embed`."
        ) from error
    digests = {text: _digest(text) for text in texts}
    known = {text: vectors[digest] for text, digest in digests.items() if digest in vectors}
    return {text: _unit(vector) for text, vector in known.items()}


def write_ask_vectors(
    vectors: Mapping[str, Vectors], embedder: str, path: Path = ASK_VECTORS
) -> None:
    """Write `vectors`, by text, to `path`; half the precision changes no order."""
    np.savez_compressed(
        path,
        embedder=np.array(embedder),
        digests=np.array([_digest(text) for text in vectors]),
        vectors=np.array([*vectors.values()], dtype=np.float16),
    )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _unit(vector: Vectors) -> Vectors:
    wide = vector.astype(np.float32)
    unit: Vectors = wide / np.linalg.norm(wide)
    return unit
