"""The files: the data can be read, and has no times in it."""

import json
from pathlib import Path

import pytest

from eval.gates import Gates
from eval.report.files import write_files
from eval.report.findings import gather_findings
from tests.eval.examples import make_case, make_result, make_run

CASES = [make_case(id_="a"), make_case(id_="b")]


def write_run(folder: Path, milliseconds: int) -> Path:
    """Write the report of a run whose answers took so long."""
    results = [make_result(case, took_ms=milliseconds) for case in CASES]
    run = make_run(*results, rival=results)
    return write_files(gather_findings(run, Gates(), None), folder)


def test_all_forms_are_written(tmp_path: Path) -> None:
    """The folder is made, and the page is what a person opens."""
    page = write_run(tmp_path / "new" / "eval", 1)
    assert page.name == "report.html"
    assert {one.name for one in page.parent.iterdir()} == {
        "results.json",
        "times.json",
        "report.md",
        "report.html",
    }


def test_results_are_the_same_whatever_the_times(tmp_path: Path) -> None:
    """Two runs that took longer or shorter differ in no byte of the results."""
    for name, milliseconds in (("a", 1), ("b", 99)):
        write_run(tmp_path / name, milliseconds)
    first, second = ((tmp_path / name / "results.json").read_bytes() for name in "ab")
    assert first == second


def test_every_case_is_in_the_results(tmp_path: Path) -> None:
    """With its scores, its response and what the others made of it."""
    write_run(tmp_path, 1)
    results = json.loads((tmp_path / "results.json").read_text("utf-8"))
    assert [one["case"]["id"] for one in results["cases"]] == ["a", "b"]
    case = results["cases"][0]
    assert case["passed"] is True
    assert case["scores"]["status"]["value"] == 1
    assert case["others"]["rival"]["passed"] is True
    times = json.loads((tmp_path / "times.json").read_text("utf-8"))
    assert times["assistant"]["a"] == pytest.approx(1.0)
