"""The subcommand `werkagenda fit`: makes anew what the assistant has learnt from its data."""

from functools import partial

import click


@click.group()
def fit() -> None:
    """Fit the assistant's models to their data."""


@fit.command("intents")
def fit_intents() -> None:
    """Fit the model that recognises what a question wants to know, and store it."""
    from assistant.logistic import write_model
    from assistant.planning.intent_training import train_model
    from assistant.planning.intents import MODEL
    from assistant.planning.organisations import load_organisations
    from assistant.planning.phrases import read_phrases
    from assistant.sources import find_stems, read_current_build
    from ingestion.embedding import open_embedder
    from ingestion.progress import ProgressBar
    from ingestion.settings import IngestionSettings

    settings = IngestionSettings()
    phrases = read_phrases()
    build = read_current_build(settings)
    with ProgressBar() as bar:
        model = train_model(
            phrases,
            open_embedder(settings.embedder),
            build.agenda,
            find_stems(build),
            load_organisations(),
            partial(bar.show, "Phrases"),
        )
    write_model(model, MODEL)
    click.echo(f"{len(phrases)} phrases of {len(model.classes)} intents: {MODEL}")


@fit.command("answerability")
def fit_answerability() -> None:
    """Fit the model that tells what the agenda does not say, and store it."""
    from assistant.answering.answerability_training import read_examples, train_model
    from assistant.kernel import KernelScorer, make_unfitted, write_kernel
    from assistant.sources import ANSWERABILITY, open_sources
    from ingestion.progress import ProgressBar
    from ingestion.settings import IngestionSettings

    settings = IngestionSettings()
    examples = read_examples()
    unfitted = KernelScorer(make_unfitted(settings.embedder, classes=2))
    with open_sources(settings, answerability=unfitted) as sources, ProgressBar() as bar:
        model = train_model(examples, sources, partial(bar.show, "Questions"))
    write_kernel(model, ANSWERABILITY)
    click.echo(f"{len(examples)} questions: {ANSWERABILITY}")
