"""The history: what a run gained and lost since the last recorded one."""

import json
from pathlib import Path

from eval.history import HISTORY, compare_with_last, record_run
from tests.eval.examples import make_case, make_result, make_run

ONE, TWO, THREE = (make_case(id_=f"voorbeeld-{n}") for n in (1, 2, 3))
BEFORE = make_run(make_result(ONE, fault="status"), make_result(TWO), make_result(THREE))


def test_before_the_first_recorded_run_there_is_nothing_to_compare(tmp_path: Path) -> None:
    """No file and an empty file are the same."""
    path = tmp_path / "history.jsonl"
    assert compare_with_last(BEFORE, path) is None
    path.touch()
    assert compare_with_last(BEFORE, path) is None


def test_gained_and_lost_are_told_by_case(tmp_path: Path) -> None:
    """One case got right, one went wrong, one stayed; the last line counts, not the first."""
    path = tmp_path / "history.jsonl"
    record_run(make_run(make_result(ONE), make_result(TWO), make_result(THREE)), {}, path)
    record_run(BEFORE, {}, path)
    now = make_run(make_result(ONE), make_result(TWO, fault="page_right"), make_result(THREE))
    comparison = compare_with_last(now, path)
    assert comparison is not None
    assert (comparison.gained, comparison.lost) == ([ONE.id], [TWO.id])
    assert (comparison.since, comparison.same_questions) == ("abc123", True)


def test_other_questions_are_said_to_be_others(tmp_path: Path) -> None:
    """A new case that fails counts as lost, and the comparison says that the questions differ."""
    path = tmp_path / "history.jsonl"
    record_run(make_run(make_result(ONE)), {}, path)
    line = json.loads(path.read_text("utf-8"))
    line["configuration"]["questions"] = "others"
    path.write_text(json.dumps(line) + "\n", "utf-8")
    comparison = compare_with_last(BEFORE, path)
    assert comparison is not None
    assert not comparison.same_questions
    assert comparison.lost == [ONE.id]


def test_a_recorded_run_is_one_line(tmp_path: Path) -> None:
    """The line has when, with what, the figures and what failed."""
    path = tmp_path / "history.jsonl"
    record_run(BEFORE, {"dev": {"passed": 0.6667}}, path)
    record_run(BEFORE, {"dev": {"passed": 0.6667}}, path)
    first, _ = map(json.loads, path.read_text("utf-8").splitlines())
    assert first.keys() == {"recorded", "configuration", "figures", "failed"}
    assert first["figures"] == {"dev": {"passed": 0.6667}}
    assert first["failed"] == [ONE.id]


def test_the_kept_history_can_be_read() -> None:
    """Each line is a run of all questions, with figures for both splits at least."""
    lines = [json.loads(line) for line in HISTORY.read_text("utf-8").splitlines()]
    assert lines
    assert all(line["figures"].keys() >= {"dev", "heldout"} for line in lines)
