"""Metrics: means with their certainty, per group, the same in every run."""

import pytest

from eval.metrics import (
    GROUPINGS,
    RESAMPLES,
    measure_latency,
    summarise,
    summarise_groups,
    summarise_scores,
)
from eval.scorers import NOT_APPLICABLE, Score
from tests.eval.examples import make_case


def test_the_interval_holds_the_mean_and_narrows_with_more_cases() -> None:
    """Half right of 20 is less sure than half right of 2,000; both lie near the normal one."""
    few, many = summarise([0, 1] * 10), summarise([0, 1] * 1000)
    assert few.mean == many.mean == 0.5
    assert few.low == pytest.approx(0.5 - 1.96 * 0.5 / 20**0.5, abs=0.04)
    assert many.high == pytest.approx(0.5 + 1.96 * 0.5 / 2000**0.5, abs=0.004)
    assert (few.count, many.count) == (20, 2000)


def test_without_spread_there_is_no_doubt() -> None:
    """All right, or a single case, has an interval of no width."""
    assert summarise([1.0] * 7).low == summarise([1.0] * 7).high == 1
    assert (summarise([0.25]).low, summarise([0.25]).high) == (0.25, 0.25)


def test_two_runs_give_the_same_interval() -> None:
    """The draws are seeded, whatever was summarised in between."""
    values = [0.1, 0.9, 0.4, 1.0, 0.0]
    first = summarise(values)
    summarise([0.5, 0.6, 0.7])
    assert summarise(values) == first
    assert RESAMPLES >= 1000


def test_a_score_that_does_not_apply_does_not_count() -> None:
    """Neither as a fault nor as a case; a metric without cases is absent."""
    right, wrong = Score(1.0, "", ""), Score(0.0, "", "")
    summaries = summarise_scores(
        [
            {"status": right, "facts_said": NOT_APPLICABLE, "exact_list": NOT_APPLICABLE},
            {"status": wrong, "facts_said": right, "exact_list": NOT_APPLICABLE},
        ]
    )
    assert set(summaries) == {"status", "facts_said"}
    assert (summaries["status"].mean, summaries["status"].count) == (0.5, 2)
    assert (summaries["facts_said"].mean, summaries["facts_said"].count) == (1, 1)


def test_groups_are_kept_apart() -> None:
    """Per programme line, a case of two lines belongs to none and is left out."""
    right, wrong = {"status": Score(1.0, "", "")}, {"status": Score(0.0, "", "")}
    scored = [
        (make_case(refs=["2.1.A1"]), wrong),
        (make_case(refs=["1.1.A1"]), right),
        (make_case(refs=["1.1.A1", "2.1.A1"]), wrong),
    ]
    groups = summarise_groups(scored, GROUPINGS["programme_line"])
    assert list(groups) == ["P1", "P2"]
    assert groups["P1"]["status"].mean == 1
    assert groups["P2"]["status"].mean == 0


@pytest.mark.parametrize(
    ("grouping", "group"),
    [
        ("split", "dev"),
        ("reader", "dev, others"),
        ("persona", "citizen_old"),
        ("kind", "topic"),
    ],
)
def test_every_grouping_reads_its_own_field(grouping: str, group: str) -> None:
    """The groups are called by the values of the case."""
    assert GROUPINGS[grouping](make_case()) == group


def test_latency_is_the_median_and_the_95th_percentile() -> None:
    """Of 0 to 100 milliseconds they are 50 and 95."""
    latency = measure_latency([float(n) for n in range(101)])
    assert (latency.p50, latency.p95) == (50, 95)
