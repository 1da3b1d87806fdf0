"""The evaluation: two runs over the same questions say the same, to the byte."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from eval import evaluation
from eval.cases import load_cases
from eval.evaluation import evaluate_subjects
from eval.gates import Gates
from eval.report.findings import gather_findings
from eval.report.page import write_page
from eval.report.results import list_results
from eval.report.text import write_markdown
from eval.run import Run
from eval.subjects import Stage
from ingestion.builds import IndexUnavailable
from ingestion.settings import IngestionSettings

EVERY = 24
BASELINES = ["tutorial RAG", "BM25, chunks", "dense, passages", "BM25, passages"]


@pytest.fixture(scope="module")
def runs(index_settings: IngestionSettings) -> list[Run]:
    """Return two runs, in processes of their own, over questions of most kinds."""
    chosen = load_cases()[::EVERY]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WERKAGENDA_INDEX_DIR", str(index_settings.index_dir))
        patch.setattr(evaluation, "load_cases", lambda **_: chosen)
        return [evaluate_subjects(None, Stage.FULL, lambda *_: None) for _ in range(2)]


def strip_times(run: Run) -> Run:
    """Return the run as if every answer had taken a millisecond."""
    results = {
        name: [
            replace(one, observation=replace(one.observation, milliseconds=1.0)) for one in found
        ]
        for name, found in run.results.items()
    }
    return replace(run, results=results)


def test_a_run_has_every_question_in_order_for_every_subject(runs: list[Run]) -> None:
    """However the questions were shared between processes."""
    wanted = [case.id for case in load_cases()[::EVERY]]
    assert list(runs[0].results) == ["assistant", *BASELINES]
    for results in runs[0].results.values():
        assert [result.case.id for result in results] == wanted


def test_every_failed_question_was_lost_by_a_stage(runs: list[Run]) -> None:
    """And no other was."""
    assert set(runs[0].losses) == {result.case.id for result in runs[0].failed}


def test_two_runs_are_the_same_to_the_byte_apart_from_times(runs: list[Run]) -> None:
    """The data hold no times; the page and the text are the same once times are."""
    data = [json.dumps(list_results(gather_findings(run, Gates(), None))) for run in runs]
    assert data[0] == data[1]
    timeless = [gather_findings(strip_times(run), Gates(), None) for run in runs]
    assert write_markdown(timeless[0]) == write_markdown(timeless[1])
    assert write_page(timeless[0]) == write_page(timeless[1])


def test_the_assistant_is_better_than_every_baseline(runs: list[Run]) -> None:
    """A suite that cannot tell a search from an assistant measures nothing."""
    passed = {
        name: sum(one.passed for one in found) / len(found)
        for name, found in runs[0].results.items()
    }
    assert passed["assistant"] > 0.3 + max(passed[name] for name in BASELINES)


def test_an_absent_index_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says what to do, and no process is left behind."""
    monkeypatch.setenv("WERKAGENDA_INDEX_DIR", str(tmp_path))
    monkeypatch.setattr(evaluation, "load_cases", lambda **_: load_cases()[:1])
    with pytest.raises(IndexUnavailable, match="werkagenda ingest"):
        evaluate_subjects(None, Stage.FULL, lambda *_: None)
