"""Load in this process: the assistant and the tutorial's baseline, one question at a time."""

import time
from collections.abc import Callable, Sequence

from assistant.pipeline import ask
from assistant.planning.question import Turn
from assistant.settings import AssistantSettings
from assistant.sources import open_sources
from eval.baselines.baseline import Baseline
from eval.baselines.chunks import chunk_documents
from eval.baselines.search import search_meaning
from eval.cases import Case
from eval.load.figures import Load, summarise_times
from ingestion.embedding import open_embedder
from ingestion.pdf import extract_plain_text
from ingestion.settings import IngestionSettings


def measure_assistant(settings: IngestionSettings, cases: Sequence[Case], remembered: int) -> Load:
    """Ask the assistant each case, after a first round; `remembered` vectors of questions stay."""
    limit = AssistantSettings().question_limit

    def put(case: Case) -> None:
        turns = [Turn(turn.question, turn.refs) for turn in case.history]
        ask(case.question, turns, sources, limit)

    with open_sources(settings, remembered) as sources:
        return _measure(put, cases)


def measure_baseline(settings: IngestionSettings, cases: Sequence[Case]) -> Load:
    """Put each case to the LangChain tutorial's search, which writes no answer."""
    with open_sources(settings) as sources:
        passages = sources.passages.values()
    chunks = chunk_documents(extract_plain_text(settings.pdf), passages)
    search = search_meaning([one.searched for one in chunks], open_embedder(settings.embedder))
    baseline = Baseline("tutorial RAG", chunks, search)
    return _measure(baseline.observe, cases)


def _measure(put: Callable[[Case], object], cases: Sequence[Case]) -> Load:
    for case in cases:
        put(case)
    times = []
    start = time.perf_counter()
    for case in cases:
        begin = time.perf_counter()
        put(case)
        times.append((time.perf_counter() - begin) * 1000)
    return summarise_times(times, 0, time.perf_counter() - start)
