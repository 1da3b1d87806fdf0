"""The gates: what breaches them, what raises them, and that nobody lowers them."""

import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from pydantic import ValidationError

from eval.figures import BEST
from eval.gates import (
    GATES,
    Bounds,
    Gates,
    check_gates,
    find_loosened,
    load_gates,
    raise_gates,
    write_gates,
)
from eval.guard import BEST as BEST_GUARD
from ingestion.settings import PROJECT

DEV = Gates(dev=Bounds(at_least={"passed": 0.9}, at_most={"false_abstention": 0.05}))


@pytest.mark.parametrize(
    ("figures", "breached"),
    [
        ({"passed": 0.9, "false_abstention": 0.05}, []),
        ({"passed": 0.8999, "false_abstention": 0.05}, ["passed"]),
        ({"passed": 0.9, "false_abstention": 0.0501}, ["false_abstention"]),
        ({"passed": None, "false_abstention": 0.0}, ["passed"]),
        ({"passed": 1.0}, ["false_abstention"]),
    ],
)
def test_a_figure_on_the_wrong_side_is_a_breach(
    figures: dict[str, float | None], breached: list[str]
) -> None:
    """On the bound is enough; just beyond it, or not measured at all, is not."""
    assert [one.metric for one in check_gates(DEV, {"dev": figures})] == breached


def test_a_breach_says_what_was_measured_and_what_must_be() -> None:
    """The line tells split, metric, figure and bound."""
    low, absent = check_gates(DEV, {"dev": {"passed": 0.85}})
    assert str(low) == "dev passed: 0.8500, must be at least 0.9000"
    assert str(absent) == "dev false_abstention: not measured, must be at most 0.0500"


def test_a_split_that_was_not_run_has_no_breaches() -> None:
    """A quick run over one split is not held to the other's gates."""
    assert check_gates(DEV, {"heldout": {"passed": 0.1}}) == []


def test_raising_moves_up_and_never_down() -> None:
    """Better figures become the bounds; worse ones leave them, and the other split as it is."""
    figures = {"dev": {"passed": 0.95, "false_abstention": 0.2, "status": 0.5}}
    assert raise_gates(DEV, figures, BEST) == Gates(
        dev=Bounds(at_least={"passed": 0.95, "status": 0.5}, at_most={"false_abstention": 0.05})
    )


def test_what_has_no_perfect_value_is_not_bound() -> None:
    """Readability and what was not measured get no gate."""
    figures = {"dev": {"reading_ease": 60.0, "passed": None}}
    assert raise_gates(Gates(), figures, BEST) == Gates()


@pytest.mark.parametrize(
    ("after", "loosened"),
    [
        (Bounds(at_least={"passed": 0.91}, at_most={"false_abstention": 0.04}), []),
        (Bounds(at_least={"passed": 0.89}, at_most={"false_abstention": 0.05}), ["dev passed"]),
        (Bounds(at_least={"passed": 0.9}), ["dev false_abstention"]),
        (Bounds(at_most={"false_abstention": 0.06}), ["dev passed", "dev false_abstention"]),
    ],
)
def test_a_loosened_gate_is_named(after: Bounds, loosened: list[str]) -> None:
    """Lower, higher where it must be low, or left out."""
    assert find_loosened(DEV, Gates(dev=after)) == loosened


def test_the_gates_survive_being_written(tmp_path: Path) -> None:
    """What is written is read again, under the comment that stood there."""
    path = tmp_path / "gates.yaml"
    path.write_text("# Why.\n# More.\ndev: {}\n", "utf-8")
    write_gates(DEV, path)
    assert load_gates(path) == DEV
    assert path.read_text("utf-8").startswith("# Why.\n# More.\ndev:\n")


def test_a_misspelt_gate_is_refused(tmp_path: Path) -> None:
    """A bound that nobody checks is no bound."""
    path = tmp_path / "gates.yaml"
    path.write_text("dev: {at_lest: {passed: 1}}", "utf-8")
    with pytest.raises(ValidationError, match="at_lest"):
        load_gates(path)


def test_the_gates_bind_both_splits() -> None:
    """The file bounds the same metrics on dev and heldout, all of which exist."""
    gates = load_gates()
    for bounds, best in ((gates.dev.at_least, 1.0), (gates.dev.at_most, 0.0)):
        assert bounds
        assert all(BEST[metric] == best for metric in bounds)
    assert gates.dev.at_least.keys() == gates.heldout.at_least.keys()
    assert gates.dev.at_most.keys() == gates.heldout.at_most.keys()


def test_the_gates_bind_the_guard() -> None:
    """At least 99 % of untrue sentences are stopped, and at most 3 % of true ones are lost."""
    guard = load_gates().guard
    assert guard.at_least.keys() | guard.at_most.keys() == BEST_GUARD.keys()
    assert guard.at_least["guard_recall"] >= 0.99
    assert guard.at_most["guard_loss"] <= 0.03


def test_no_change_lowers_the_gates() -> None:
    """Neither this change nor the last one makes a gate easier to pass."""
    versions = [load_gates(), *filter(None, map(_read_committed, ("HEAD", "HEAD~1")))]
    if len(versions) == 1:
        pytest.skip("no commits to compare with")
    for new, old in pairwise(versions):
        assert find_loosened(old, new) == []


def _read_committed(commit: str) -> Gates | None:
    path = GATES.relative_to(PROJECT)
    shown = subprocess.run(
        ["git", "-C", str(PROJECT), "show", f"{commit}:{path}"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return Gates.model_validate(yaml.safe_load(shown.stdout)) if shown.returncode == 0 else None
