"""The subcommand `werkagenda plain`: looks after the plain layer in `data/plain`."""

from functools import partial

import click


@click.group()
def plain() -> None:
    """Check the agenda in plain Dutch, and embed what people ask for it."""


@plain.command("check")
def check_plain() -> None:
    """Hold the plain layer against the agenda in the index.

    Ends with exit code 1 if something does not hold.
    """
    from contextlib import closing

    from assistant.retrieval.ask_check import find_lost_items
    from assistant.sources import open_current_index
    from ingestion.ask_vectors import read_ask_vectors
    from ingestion.embedding import embed_new, open_embedder
    from ingestion.glossary import read_glossary
    from ingestion.organisations import read_organisations
    from ingestion.plain import PLAIN, choose_current, digest_items, list_asks, read_plain
    from ingestion.plain_check import Complaint, PlainChecker
    from ingestion.progress import ProgressBar
    from ingestion.settings import IngestionSettings

    settings = IngestionSettings()
    with closing(open_current_index(settings)) as index:
        passages = [*index.passages.values()]
    entries = read_plain(PLAIN)
    digests = digest_items(passages)
    stale = [
        Complaint(ref, "digest", f"was written from another text than now, {digests.get(ref, '-')}")
        for ref in choose_current(entries, passages).stale
    ]
    organisations = read_organisations()
    checker = PlainChecker(passages, read_glossary(), organisations)
    asks = [*list_asks(entries)]
    texts = [ask.text for ask in asks]
    embedder = open_embedder(settings.embedder)
    known = read_ask_vectors(texts, embedder.name)
    with ProgressBar() as bar:
        told = partial(bar.show, "Embedding asks")
        vectors = known | embed_new(texts, known, embedder.embed_queries, told)
    complaints = [*stale, *checker.check(entries), *find_lost_items(asks, vectors)]
    for complaint in complaints:
        click.echo(complaint)
    sentences = {id_: text for entry in entries for id_, text in entry.sentences.items()}
    easy = checker.read(sentences)
    click.echo(
        f"{len(entries)} entries, {len(sentences)} passages, {len(asks)} asks: "
        f"{easy.words_per_sentence:.1f} words a sentence, Flesch-Douma {easy.score:.0f}, "
        f"{len(complaints)} complaints"
    )
    if complaints:
        raise SystemExit(1)


@plain.command("embed")
def embed_plain() -> None:
    """Embed the asks with the default embedder, so that an ingestion need not."""
    from ingestion.ask_vectors import ASK_VECTORS, write_ask_vectors
    from ingestion.embedding import embed_new, open_embedder
    from ingestion.plain import PLAIN, list_asks, read_plain
    from ingestion.progress import ProgressBar
    from ingestion.settings import IngestionSettings

    embedder = open_embedder(IngestionSettings.model_fields["embedder"].default)
    texts = [ask.text for ask in list_asks(read_plain(PLAIN))]
    with ProgressBar() as bar:
        told = partial(bar.show, "Embedding asks")
        vectors = embed_new(texts, {}, embedder.embed_queries, told)
    write_ask_vectors(vectors, embedder.name)
    click.echo(f"{len(vectors)} asks: {ASK_VECTORS}")
