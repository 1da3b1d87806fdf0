"""What words answers, over the real index."""

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from assistant.answering.answer import Answer
from assistant.llm.fluency import Fluency
from assistant.llm.model import LanguageModel
from assistant.llm.opening import make_fluency
from assistant.pipeline import ask
from assistant.sources import Sources
from ingestion.index import Index, open_index
from ingestion.settings import IngestionSettings
from tests.assistant.llm.models import SayingModel

SKILLS = "Wat doet de overheid aan digitale vaardigheden?"
"""Its answer rests on 1.1.A1 first: [B1] its description, [B2] its result t/m 2023."""


@pytest.fixture(scope="session")
def index(index_settings: IngestionSettings) -> Iterator[Index]:
    """Return the index of the real agenda."""
    with closing(open_index(index_settings, None)) as index:
        yield index


@pytest.fixture(scope="session")
def speak(index: Index, sources: Sources) -> Callable[[LanguageModel], Fluency]:
    """Return a function that makes fluency of a model."""
    made = make_fluency(SayingModel(""), index, sources.embedder)
    return lambda model: Fluency(model, made.guard, made.plain)


@pytest.fixture(scope="session")
def grounded(sources: Sources) -> Answer:
    """Return the answer without a model to the question about digital skills."""
    return ask(SKILLS, (), sources, limit=2000)
