"""The road from the questions to a run, as one list of calls."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict

from assistant.settings import AssistantSettings
from assistant.sources import open_current_index, open_sources
from eval.baselines.baseline import Baseline
from eval.baselines.chunks import chunk_documents
from eval.baselines.documents import passage_documents
from eval.baselines.search import search_index, search_meaning, search_words
from eval.cases import Split, load_cases
from eval.configuration import describe_configuration
from eval.run import Progress, Run, put_cases
from eval.source import read_source
from eval.subjects import AssistantSubject, Stage, Subject
from ingestion.embedding import Embedder, open_embedder
from ingestion.index import Index
from ingestion.pdf import extract_plain_text
from ingestion.settings import IngestionSettings
from ingestion.stamp import expected_stamp


def evaluate_subjects(split: Split | None, stage: Stage | None, progress: Progress) -> Run:
    """Put the cases of `split`, or all, to the assistant at each stage and to the baselines.

    With `stage`, only to the assistant at that stage. Raises IndexUnavailable or
    EmbedderUnavailable if the assistant cannot be opened.
    """
    settings, assistant_settings = IngestionSettings(), AssistantSettings()
    cases = load_cases(split=split)
    limit = assistant_settings.question_limit
    with open_sources(settings) as sources, closing(open_current_index(settings)) as index:
        subjects: list[Subject] = [
            AssistantSubject(sources, limit, one) for one in ([stage] if stage else Stage)
        ]
        if not stage:
            subjects += _baselines(settings, index, open_embedder(settings.embedder))
        results = put_cases(cases, subjects, read_source(settings.pdf), progress)
    stamp = asdict(expected_stamp(settings))
    return Run(describe_configuration(stamp, (settings, assistant_settings), cases), results)


def _baselines(settings: IngestionSettings, index: Index, embedder: Embedder) -> Iterator[Baseline]:
    passages = passage_documents(index.passages.values())
    chunks = chunk_documents(extract_plain_text(settings.pdf), index.passages.values())
    chunk_texts = [chunk.searched for chunk in chunks]
    yield Baseline("tutorial RAG", chunks, search_meaning(chunk_texts, embedder))
    yield Baseline("BM25, chunks", chunks, search_words(chunk_texts))
    yield Baseline("dense, passages", passages, search_index(index, embedder))
    yield Baseline("BM25, passages", passages, search_words([one.searched for one in passages]))
