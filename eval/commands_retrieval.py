"""The subcommand `werkagenda retrieval`: measures the search alone, in seconds."""

import click


@click.command()
@click.option("--split", type=click.Choice(["dev", "heldout"]), default="dev", show_default=True)
def retrieval(split: str) -> None:
    """Tell how often the right item is found: by the source, with the asks, with the intent."""
    from assistant.planning.plan import Filters
    from assistant.planning.question import Question
    from assistant.sources import open_sources
    from eval.cases import Case, load_cases
    from eval.retrieval import choose_cases, measure_retrieval, order_by_source
    from ingestion.settings import IngestionSettings

    cases = [case for case in choose_cases(load_cases()) if case.split == split]
    with open_sources(IngestionSettings()) as sources:

        def by_source(case: Case) -> list[str]:
            return order_by_source(sources.retriever.retrieve(_ask(case)))

        def by_asks(case: Case) -> list[str]:
            return [item.ref for item in sources.retriever.retrieve(_ask(case))]

        def with_intent(case: Case) -> list[str]:
            vector = sources.embedder.embed_query(case.question)
            language = sources.languages.read(case.question)
            intent = sources.intents.read(case.question, Filters(), vector, language, False).intent
            return [item.ref for item in sources.retriever.retrieve(_ask(case), intent)]

        def _ask(case: Case) -> Question:
            return Question(case.question, case.question)

        for name, order in (
            ("source alone", by_source),
            ("with asks", by_asks),
            ("with intent", with_intent),
        ):
            for person, found in measure_retrieval(cases, order).items():
                shares = ", ".join(f"{s:.0%} in {first}" for first, s in found.shares.items())
                click.echo(f"{name:13} {person:14} {found.questions:4} questions: {shares}")
