"""Sources: what an answer is made from, opened once and shared by all requests."""

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass

from assistant.retriever import Retriever
from assistant.words import stems
from ingestion.agenda import Agenda
from ingestion.embedding import open_embedder
from ingestion.index import Index, IndexUnavailable, open_index, search_text
from ingestion.passages import Passage
from ingestion.settings import IngestionSettings
from ingestion.stamp import expected_stamp


@dataclass(frozen=True, slots=True)
class Sources:
    """The agenda, its passages by id, the stems of all its words, and the search over it."""

    agenda: Agenda
    passages: Mapping[str, Passage]
    stems: frozenset[str]
    retriever: Retriever


@contextmanager
def open_sources(settings: IngestionSettings) -> Iterator[Sources]:
    """Open the sources while they are used; `IndexUnavailable` or `EmbedderUnavailable` if not."""
    with closing(open_current_index(settings)) as index:
        texts = map(search_text, index.passages.values())
        yield Sources(
            agenda=index.agenda,
            passages=index.passages,
            stems=frozenset(stem for text in texts for stem in stems(text)),
            retriever=Retriever(index, open_embedder(settings.embedder)),
        )


def open_current_index(settings: IngestionSettings) -> Index:
    """Open the index if it was made from the present PDF; `IndexUnavailable` if not."""
    try:
        expected = expected_stamp(settings)
    except OSError as fault:
        raise IndexUnavailable(
            f"{settings.pdf}: this PDF, from which the index is made, cannot be read "
            f"({fault.strerror}). Put it there, or set WERKAGENDA_PDF."
        ) from fault
    return open_index(settings, expected)
