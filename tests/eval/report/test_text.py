"""The report as text: what the terminal and a README show."""

from io import StringIO

from rich.console import Console

from eval.gates import Bounds, Gates
from eval.history import Comparison
from eval.report.findings import Findings, gather_findings
from eval.report.text import (
    describe_verdict,
    list_failures,
    print_findings,
    summarise_markdown,
    write_markdown,
)
from tests.eval.examples import make_case, make_result, make_run

GOOD, BAD = make_case(id_="goed-001"), make_case("Wie doet dat?", id_="fout-001", kind="due")
RUN = make_run(
    make_result(GOOD), make_result(BAD, fault="ref_cited"),
    rival=[make_result(GOOD, fault="status"), make_result(BAD)],
    losses={"fout-001": "retrieval"},
)  # fmt: skip


def find(gates: Gates | None = None, comparison: Comparison | None = None) -> Findings:
    """Return the findings on the example run."""
    return gather_findings(RUN, gates or Gates(), comparison)


def test_a_failure_says_what_was_asked_what_came_and_what_was_expected() -> None:
    """The first line names the case and the stage that lost it; then a line for each fault."""
    assert list(list_failures(RUN)) == [
        "fout-001 (due, lost by retrieval): Wie doet dat?",
        "    right place cited: what was given – what was expected",
    ]


def test_the_verdict_counts_compares_and_names_breaches() -> None:
    """Passed of all, gained and lost since the last run, and each gate that is not met."""
    gates = Gates(dev=Bounds(at_least={"passed": 0.75}))
    comparison = Comparison("abc", True, gained=["goed-001"], lost=[])
    assert list(describe_verdict(find(gates, comparison))) == [
        "assistant: 1 of 2 questions passed",
        "since abc: gained 1 (goed-001); lost none",
        "BELOW THE GATE: dev passed: 0.5000, must be at least 0.7500",
    ]


def test_a_comparison_of_other_questions_says_so() -> None:
    """Gained and lost mean less then."""
    lines = list(describe_verdict(find(comparison=Comparison("abc", False, [], []))))
    assert lines[1] == "since abc (the questions differ): gained none; lost none"


def test_the_summary_is_a_markdown_table_with_its_origin() -> None:
    """It can be pasted into a README: each split beside the best baseline, and the commit."""
    lines = summarise_markdown(find()).splitlines()
    assert lines[0] == "| metric | assistant, dev | best baseline, dev |"
    assert lines[2] == "| passed | 0.50 [0.00–1.00] | 0.50 (rival) |"
    assert "2 questions, commit `abc123`, embedder test." in lines[-1]


def test_the_markdown_report_has_every_table() -> None:
    """All metrics, each grouping, who lost what, where a baseline wins, and the times."""
    report = write_markdown(find())
    for title in (
        "All metrics, dev split",
        "Per reader",
        "Passed per kind",
        "Passed per persona",
        "Passed per programme line",
        "Which stage lost a question",
        "Where a baseline wins",
        "Latency",
    ):
        assert f"\n## {title}\n" in report
    assert "| due | 1 |  | 1 |  |" in report


def test_the_terminal_marks_what_is_below_its_gate() -> None:
    """Red is the figure, not the baseline's beside it."""
    out = StringIO()
    console = Console(file=out, force_terminal=True, width=120, color_system="standard")
    print_findings(find(Gates(dev=Bounds(at_least={"passed": 0.75}))), console)
    (line,) = [line for line in out.getvalue().splitlines() if "passed" in line and "[" in line][:1]
    assert "\x1b[1;31m0.50" in line
