"""Intent training: fits the model of the intents to their phrases."""

from collections.abc import Callable, Sequence, Set

from assistant.logistic import Model, fit_model
from assistant.planning.filters import read_filters
from assistant.planning.intent_features import describe_question
from assistant.planning.language import LanguageReader
from assistant.planning.organisations import Organisations
from assistant.planning.phrases import Phrase
from assistant.planning.plan import Intent
from ingestion.agenda import Agenda
from ingestion.embedding import Embedder

RIDGE = 0.003
"""Chosen by cross-validation over the phrases."""


def train_model(
    phrases: Sequence[Phrase],
    embedder: Embedder,
    agenda: Agenda,
    stems: Set[str],
    organisations: Organisations,
    progress: Callable[[int, int], None],
) -> Model:
    """Return the model of the intents of `phrases`; the same input gives the same model.

    `stems` are those of all content words of the agenda. `progress` is told how many phrases are
    read, of how many.
    """
    languages = LanguageReader((phrase.text, phrase.language) for phrase in phrases)
    rows = []
    for number, phrase in enumerate(phrases, start=1):
        text = phrase.text
        filters = read_filters(text, organisations, agenda)
        vector = embedder.embed_query(text)
        rows.append(describe_question(text, filters, vector, languages.read(text), stems))
        progress(number, len(phrases))
    return fit_model(rows, [phrase.intent for phrase in phrases], [*Intent], embedder.name, RIDGE)
