"""The figures: groups, the numbers that gates bind, and where a baseline wins."""

from dataclasses import replace

from eval.figures import find_wins, split_figures, summarise_run
from eval.run import PASSED
from eval.scorers import Score
from tests.eval.examples import make_case, make_result, make_run

TOPIC = make_case(id_="a", kind="topic")
DUE = make_case(id_="b", kind="due", split="heldout", refs=["2.1.A1"])
RUN = make_run(
    make_result(TOPIC), make_result(DUE, fault="status"),
    rival=[make_result(TOPIC, fault="status"), make_result(DUE)],
)  # fmt: skip


def test_everything_is_summarised_whole_and_in_parts() -> None:
    """One group of all, then each split, reader, persona, kind and programme line that occurs."""
    groups = {(one.grouping, one.name): one for one in summarise_run(RUN)}
    assert list(groups) == [
        ("all", "all"),
        ("split", "dev"),
        ("split", "heldout"),
        ("reader", "dev, others"),
        ("reader", "heldout, others"),
        ("persona", "citizen_old"),
        ("kind", "due"),
        ("kind", "topic"),
        ("programme_line", "P1"),
        ("programme_line", "P2"),
    ]
    assert groups["all", "all"].subjects["assistant"][PASSED].mean == 0.5
    assert groups["kind", "due"].subjects["assistant"][PASSED].mean == 0
    assert groups["kind", "due"].subjects["rival"][PASSED].mean == 1


def test_the_figures_of_a_split_are_means_of_its_own_cases() -> None:
    """Dev is right and heldout is wrong; what applies to no case is absent."""
    figures = split_figures(RUN, summarise_run(RUN))
    assert figures["dev"] == {"status": 1, PASSED: 1}
    assert figures["heldout"] == {"status": 0, PASSED: 0}


def test_a_win_of_a_baseline_is_told_with_its_place() -> None:
    """The rival wins where the assistant failed, and nowhere else."""
    wins = find_wins(summarise_run(RUN), "assistant", ["rival"])
    assert {(win.group.name, win.metric) for win in wins} == {
        (group, metric) for group in ("heldout", "due", "P2") for metric in ("status", PASSED)
    }
    assert all(win.baseline == "rival" and win.clear for win in wins)


def test_less_is_better_for_a_rate_of_faults() -> None:
    """A baseline that abstains falsely less often wins, although its number is lower."""
    often, never = (
        replace(one, scores={**one.scores, "false_abstention": Score(value, "", "")})
        for one, value in ((make_result(TOPIC), 1.0), (make_result(TOPIC), 0.0))
    )
    groups = summarise_run(make_run(often, rival=[never]))
    assert {win.metric for win in find_wins(groups, "assistant", ["rival"])} == {"false_abstention"}
    assert find_wins(summarise_run(make_run(never, rival=[often])), "assistant", ["rival"]) == []
