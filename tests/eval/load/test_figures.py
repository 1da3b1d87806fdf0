"""Figures: percentiles, growth and what falls short."""

from pathlib import Path

import pytest

from eval.load.figures import Load, summarise_times
from eval.load.measurement import Case, Measured
from eval.load.report import BEGIN, END, replace_tables, write_tables
from eval.load.soak import Soak

GOOD = Load(answers=600, errors=0, rate=120.0, p50=80.0, p95=150.0, p99=300.0)
STEADY = Soak(1, (100.0, 101.0, 100.0, 101.0, 100.0, 101.0), 1000, 0)


def measured(load: Load = GOOD, soak: Soak = STEADY) -> Measured:
    """Return a measurement with one load of 32 clients."""
    return Measured("2 cores", [Case("HTTP, warm", 2, 32, load)], soak, [])


def test_percentiles_are_of_all_answers() -> None:
    """Of 1 to 100 ms the median is 50.5, and 95 % take less than about 95."""
    load = summarise_times([float(n) for n in range(1, 101)], errors=2, seconds=4)
    assert (load.answers, load.errors, load.rate) == (100, 2, 25.0)
    assert load.p50 == 50.5
    assert load.p95 == pytest.approx(95.95)


def test_memory_that_goes_up_and_down_does_not_grow() -> None:
    """The ends are compared as means, and steady growth is seen."""
    assert abs(STEADY.growth) < 0.01
    assert Soak(1, (100.0, 101.0, 102.0, 103.0, 104.0, 105.0), 9, 0).growth > 0.02


@pytest.mark.parametrize(
    ("one", "named"),
    [
        (measured(), None),
        (measured(Load(600, 0, 119.9, 80, 150, 300)), "120 answers"),
        (measured(Load(600, 0, 130, 80, 150.1, 300)), "120 answers"),
        (measured(Load(600, 1, 130, 80, 140, 300)), "no errors (1)"),
        (measured(soak=Soak(1, (100.0, 110.0, 120.0, 130.0), 9, 0)), "memory"),
    ],
)
def test_what_falls_short_is_named(one: Measured, named: str | None) -> None:
    """At the limit it holds, beside it not."""
    assert bool(one.shortfalls) == bool(named)
    assert not named or named in one.shortfalls[0]


def test_the_tables_go_between_the_marks(tmp_path: Path) -> None:
    """The page's own words stay; a page without marks is refused."""
    page = tmp_path / "page.md"
    page.write_text(f"voor\n{BEGIN}\noud\n{END}\nna\n")
    replace_tables(page, write_tables(measured()))
    text = page.read_text()
    assert text.startswith("voor\n")
    assert text.endswith("na\n")
    assert "| HTTP, warm | 2 | 32 | 120 | 80 | 150 | 300 | 0 |" in text
    assert "oud" not in text
    page.write_text("geen merken")
    with pytest.raises(ValueError, match="has no marks"):
        replace_tables(page, "")
