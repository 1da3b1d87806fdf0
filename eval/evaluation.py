"""The road from the questions to a run, as one list of calls."""

from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from functools import partial
from multiprocessing import get_context

from assistant.settings import AssistantSettings
from eval.cases import Case, Split, load_cases
from eval.configuration import describe_configuration
from eval.guard import measure_guard
from eval.run import Lost, Progress, Result, Results, Run
from eval.subjects import Stage
from eval.workers import Part, put_part
from ingestion.settings import IngestionSettings
from ingestion.stamp import expected_stamp

PROCESSES = 2
"""A laptop has so many cores; each process opens the index anew and needs 400 MB."""
PART = 20
"""Small enough to show progress and to keep both processes busy to the end."""


def evaluate_subjects(
    split: Split | None, stage: Stage, progress: Progress, *, baselines: bool = True
) -> Run:
    """Put the cases of `split`, or all, to the assistant from `stage` on, and to the baselines.

    Questions that the whole assistant fails are put to its later stages too, and labelled sentences
    to its guard. Raises
    IndexUnavailable or EmbedderUnavailable if the assistant cannot be opened.
    """
    settings, assistant_settings = IngestionSettings(), AssistantSettings()
    cases = load_cases(split=split)
    parts = [cases[start : start + PART] for start in range(0, len(cases), PART)]
    with ProcessPoolExecutor(PROCESSES, get_context("spawn")) as pool:
        guard = pool.submit(measure_guard, settings) if stage is Stage.FULL else None
        done = pool.map(partial(put_part, stage=stage, baselines=baselines), parts)
        results, losses = _join(_watch(done, parts, progress))
        guarded = guard.result() if guard else None
    stamp = asdict(expected_stamp(settings))
    configuration = describe_configuration(stamp, (settings, assistant_settings), cases)
    return Run(configuration, results, losses, guarded)


def _watch(
    done: Iterable[Part], parts: Sequence[Sequence[Case]], progress: Progress
) -> Iterable[Part]:
    """Yield what is done, in the order of `parts`, and tell how many questions that makes."""
    asked, total = 0, sum(map(len, parts))
    for cases, part in zip(parts, done, strict=True):
        asked += len(cases)
        progress("questions", asked, total)
        yield part


def _join(parts: Iterable[Part]) -> tuple[Results, Mapping[str, Lost]]:
    results: dict[str, list[Result]] = {}
    losses: dict[str, Lost] = {}
    for part in parts:
        for name, found in part.results.items():
            results.setdefault(name, []).extend(found)
        losses |= part.losses
    return results, losses
