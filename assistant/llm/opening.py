"""Opening: what is needed to word answers with a model, made once when the assistant starts."""

from contextlib import closing

from assistant.guard.guard import Guard
from assistant.llm.fluency import Fluency
from assistant.llm.model import LanguageModel, open_model
from assistant.llm.supports import index_plain
from assistant.planning.organisations import load_organisations
from assistant.planning.phrases import open_language_reader
from assistant.settings import AssistantSettings
from ingestion.embedding import Embedder
from ingestion.index import Index, open_index
from ingestion.settings import IngestionSettings
from prompts.loader import list_versions, load_prompt


def open_fluency(
    settings: AssistantSettings, ingestion: IngestionSettings, embedder: Embedder
) -> Fluency | None:
    """Return what words answers with the model that `settings` choose; None if they choose none.

    Raises `ModelUnavailable` if they choose none that can be, or `IndexUnavailable`.
    """
    model = open_model(settings)
    if model is None:
        return None
    with closing(open_index(ingestion, None)) as index:
        return make_fluency(model, index, embedder)


def make_fluency(model: LanguageModel, index: Index, embedder: Embedder) -> Fluency:
    """Return what words answers with `model`, guarded by the passages of `index`."""
    return Fluency(
        model, make_guard(index, embedder), index_plain(index.passages.values(), index.plain)
    )


def make_guard(index: Index, embedder: Embedder) -> Guard:
    """Return a guard over the passages of `index`."""
    vectors = index.vectors()
    return Guard(
        embedder,
        [vectors[passage.quote] for passage in index.passages.values()],
        load_organisations(),
        open_language_reader(),
        [load_prompt(name).system for name in list_versions()],
    )
