"""The stamp of an index: what it was made from, so that a stale one is recognised."""

import hashlib
from dataclasses import dataclass
from functools import cache

from ingestion.settings import PROJECT, IngestionSettings


@dataclass(frozen=True, slots=True)
class Stamp:
    """The PDF's hash, the embedder's name, and the hash of the code and data that read it."""

    pdf_sha256: str
    embedder: str
    code: str


def expected_stamp(settings: IngestionSettings) -> Stamp:
    """Return the stamp that an index made now would have; OSError if the PDF is not there."""
    from ingestion.embedding import embedder_name

    return Stamp(
        pdf_sha256=hashlib.sha256(settings.pdf.read_bytes()).hexdigest(),
        embedder=embedder_name(settings.embedder),
        code=code_digest(),
    )


@cache
def code_digest() -> str:
    """Return a digest of the ingestion's source and of the data that it reads."""
    content = hashlib.sha256()
    for pattern in ("ingestion/*.py", "data/*.yaml", "data/plain/*.yaml"):
        for file in sorted(PROJECT.glob(pattern)):
            content.update(file.name.encode())
            content.update(file.read_bytes())
    return content.hexdigest()[:16]
