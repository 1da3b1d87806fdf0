"""The road from the PDF to the index, as one list of calls."""

from dataclasses import dataclass
from functools import partial

from ingestion.ask_vectors import read_ask_vectors
from ingestion.embedding import open_embedder
from ingestion.index import IndexChange, is_current, write_index
from ingestion.passages import cut_passages
from ingestion.plain import PLAIN, PlainLayer, choose_current, list_asks, read_plain
from ingestion.reading import Progress, Reading, read_agenda
from ingestion.settings import IngestionSettings
from ingestion.stamp import expected_stamp


@dataclass(frozen=True, slots=True)
class Ingestion:
    """A PDF as read, its plain layer, and what that changed in the index: None if up to date."""

    reading: Reading
    plain: PlainLayer
    change: IndexChange | None


def ingest_agenda(settings: IngestionSettings, progress: Progress) -> Ingestion:
    """Read the PDF and bring the index up to date with it.

    Raises PdfUnreadable, NotAnAgenda, PlainUnreadable, AskVectorsUnreadable, EmbedderUnavailable
    or IndexUnavailable; the index is then as it was.
    """
    reading = read_agenda(settings.pdf, progress)
    passages = cut_passages(reading.agenda)
    plain = choose_current(read_plain(PLAIN), passages)
    stamp = expected_stamp(settings)
    if is_current(settings, stamp):
        return Ingestion(reading, plain, None)
    embedder = open_embedder(settings.embedder)
    asks = [ask.text for ask in list_asks(plain.current)]
    change = write_index(
        reading.agenda,
        passages,
        embedder,
        stamp,
        settings,
        partial(progress, "Embedding passages and asks"),
        plain=plain.current,
        ask_vectors=read_ask_vectors(asks, embedder.name),
    )
    return Ingestion(reading, plain, change)
