"""The road from the PDF to the index, as one list of calls."""

from dataclasses import dataclass
from functools import partial

from ingestion.embedding import open_embedder
from ingestion.index import IndexChange, is_current, write_index
from ingestion.passages import cut_passages
from ingestion.reading import Progress, Reading, read_agenda
from ingestion.settings import IngestionSettings
from ingestion.stamp import expected_stamp


@dataclass(frozen=True, slots=True)
class Ingestion:
    """A PDF as read, and what that changed in the index: None if it was up to date."""

    reading: Reading
    change: IndexChange | None


def ingest_agenda(settings: IngestionSettings, progress: Progress) -> Ingestion:
    """Read the PDF and bring the index up to date with it.

    Raises PdfUnreadable, NotAnAgenda, EmbedderUnavailable or IndexUnavailable; the index is then
    as it was.
    """
    reading = read_agenda(settings.pdf, progress)
    stamp = expected_stamp(settings)
    if is_current(settings, stamp):
        return Ingestion(reading, None)
    passages = cut_passages(reading.agenda)
    embedder = open_embedder(settings.embedder)
    told = partial(progress, "Embedding passages")
    change = write_index(reading.agenda, passages, embedder, stamp, settings, told)
    return Ingestion(reading, change)
