"""The command `werkagenda eval`: what it refuses, prints, writes and ends with."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from eval import evaluation, gates
from eval.commands import evaluate
from eval.gates import Bounds, Gates
from eval.run import Run
from tests.eval.examples import make_case, make_result, make_run

GOOD, BAD = make_case(id_="goed-001"), make_case(id_="fout-001", split="heldout")
RUN = make_run(make_result(GOOD), make_result(BAD, fault="status"), losses={"fout-001": "plan"})

Invoke = Callable[..., Result]


@pytest.fixture
def invoke(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Invoke:
    """Return a call of the command on a known run, with gates and history of its own."""

    def evaluate_known(*_: object, **__: object) -> Run:
        return RUN

    monkeypatch.setattr(evaluation, "evaluate_subjects", evaluate_known)
    gates.write_gates(Gates(dev=Bounds(at_least={"passed": 0.9})), tmp_path / "gates.yaml")

    def call(*arguments: str) -> Result:
        own = ("--out=out", "--gates=gates.yaml", "--history=history.jsonl")
        monkeypatch.chdir(tmp_path)
        return CliRunner().invoke(evaluate, [*own, *arguments])

    return call


def test_a_run_above_its_gates_ends_well(invoke: Invoke) -> None:
    """The figures are printed, and where the report is."""
    result = invoke()
    assert result.exit_code == 0, result.output
    assert "assistant: 1 of 2 questions passed" in result.output
    assert "Report: out/report.html" in result.output
    assert "fout-001" not in result.output


def test_a_run_below_a_gate_ends_with_1(invoke: Invoke, tmp_path: Path) -> None:
    """The report is written all the same, and the breach is named."""
    bounds = Gates(heldout=Bounds(at_least={"passed": 0.5}))
    gates.write_gates(bounds, tmp_path / "gates.yaml")
    result = invoke()
    assert result.exit_code == 1
    assert "BELOW THE GATE: heldout passed: 0.0000, must be at least 0.5000" in result.output
    assert (tmp_path / "out" / "report.html").exists()


def test_failures_are_listed_on_demand(invoke: Invoke) -> None:
    """Each with the stage that lost it."""
    assert "fout-001 (topic, lost by plan): Wat is actie 1?" in invoke("--failures").output


def test_raising_writes_the_gates_and_never_lowers(invoke: Invoke, tmp_path: Path) -> None:
    """Dev goes up to what was measured, and a bound that was not reached stays."""
    before = Gates(dev=Bounds(at_least={"passed": 0.9}), heldout=Bounds(at_least={"passed": 0.5}))
    gates.write_gates(before, tmp_path / "gates.yaml")
    assert invoke("--raise-gates").exit_code == 1
    raised = gates.load_gates(tmp_path / "gates.yaml")
    assert raised.dev.at_least == {"passed": 1.0, "status": 1.0}
    assert raised.heldout.at_least == {"passed": 0.5, "status": 0.0}


def test_a_run_is_recorded_on_demand(invoke: Invoke, tmp_path: Path) -> None:
    """The next run is compared with it."""
    assert not (tmp_path / "history.jsonl").exists()
    invoke("--record")
    assert len((tmp_path / "history.jsonl").read_text("utf-8").splitlines()) == 1
    assert "gained none; lost none" in invoke().output.replace("\n", " ")


def test_the_markdown_is_a_table_and_nothing_else(invoke: Invoke) -> None:
    """It can go into a file; where the report is goes to the other stream."""
    result = invoke("--markdown")
    assert result.stdout.startswith("| metric | assistant, dev | assistant, heldout |\n")
    assert "Report:" not in result.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--record", "--split", "dev"], "Only a run of everything can be recorded."),
        (["--record", "--stage", "retrieval"], "Only a run of everything can be recorded."),
        (["--raise-gates", "--stage", "retrieval"], "not a stage of it"),
        (["--split", "test"], "'test' is not one of 'dev', 'heldout'"),
        (["--stage", "plan"], "'plan' is not one of"),
    ],
)
def test_what_makes_no_sense_is_refused(invoke: Invoke, arguments: list[str], message: str) -> None:
    """The message says what can be done."""
    result = invoke(*arguments)
    assert result.exit_code == 2
    assert message in result.output
