"""Workers: processes that have the assistant and the baselines open, and put them some cases."""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from functools import cache

from assistant.settings import AssistantSettings
from assistant.sources import Sources, open_current_index, open_sources
from eval.baselines.baseline import Baseline
from eval.baselines.chunks import chunk_documents
from eval.baselines.documents import passage_documents
from eval.baselines.search import search_index, search_meaning, search_words
from eval.cases import Case
from eval.run import Lost, Results, find_losses, put_cases
from eval.source import Source, read_source
from eval.subjects import AssistantSubject, Stage, Subject
from ingestion.pdf import extract_plain_text
from ingestion.settings import IngestionSettings

REMEMBERED = 200
"""So many question vectors are kept, for all that is asked of one part's cases."""

_opened = ExitStack()
"""What stays open until the process ends."""


@dataclass(frozen=True, slots=True)
class Part:
    """The results of some cases, and which stage lost those that the assistant failed."""

    results: Results
    losses: Mapping[str, Lost]


def put_part(cases: Sequence[Case], stage: Stage, *, baselines: bool) -> Part:
    """Put `cases` to the assistant from `stage` on, and to the baselines if they are wanted.

    What the whole assistant fails is put to its later stages too. The index stays open.
    """
    source = _read_source()
    subjects: list[Subject] = [_start(stage), *(_open_baselines() if baselines else ())]
    results = put_cases(cases, subjects, source)
    losses: Mapping[str, Lost] = {}
    if stage is Stage.FULL:
        failed = [result for result in results[stage] if not result.passed]
        losses = find_losses(failed, _start(Stage.RETRIEVAL), _start(Stage.ANSWER), source)
    return Part(results, losses)


def _start(stage: Stage) -> AssistantSubject:
    return AssistantSubject(_open_sources(), AssistantSettings().question_limit, stage)


@cache
def _open_sources() -> Sources:
    return _opened.enter_context(open_sources(IngestionSettings(), REMEMBERED))


@cache
def _read_source() -> Source:
    return read_source(IngestionSettings().pdf)


@cache
def _open_baselines() -> Sequence[Baseline]:
    settings, embedder = IngestionSettings(), _open_sources().embedder
    index = _opened.enter_context(closing(open_current_index(settings)))
    passages = passage_documents(index.passages.values())
    chunks = chunk_documents(extract_plain_text(settings.pdf), index.passages.values())
    chunk_texts = [chunk.searched for chunk in chunks]
    return (
        Baseline("tutorial RAG", chunks, search_meaning(chunk_texts, embedder)),
        Baseline("BM25, chunks", chunks, search_words(chunk_texts)),
        Baseline("dense, passages", passages, search_index(index, embedder)),
        Baseline("BM25, passages", passages, search_words([one.searched for one in passages])),
    )
