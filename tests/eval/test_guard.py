"""The measurement of the guard: what is labelled, what is spoilt, and what the figures say."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pydantic import ValidationError

from assistant.guard.statement import Objection, Statement
from eval.guard import (
    BEST,
    TRUE,
    WRONG_SOURCE,
    Judged,
    Labelled,
    Rate,
    label_sentences,
    make_supports,
    measure_guard,
    sum_up,
)
from ingestion.index import Index, open_index
from ingestion.settings import IngestionSettings


@pytest.fixture(scope="module")
def index(index_settings: IngestionSettings) -> Iterator[Index]:
    """Return the index of the real agenda."""
    with closing(open_index(index_settings, None)) as index:
        yield index


def judge(*, is_true: bool, objection: Objection | None, kind: str = TRUE) -> Judged:
    """Return a judged sentence."""
    statement = Statement("De overheid helpt.", (), "November 2022")
    return Judged(Labelled(statement, is_true, "written", kind), objection)


def test_at_least_three_hundred_sentences_are_labelled(index: Index) -> None:
    """By hand, from a real small model, and in every way that a true one can be spoilt."""
    labelled = label_sentences(index)
    by_hand = [one for one in labelled if one.origin != "corruption"]
    assert len(labelled) >= 300
    assert {one.origin for one in by_hand} == {"written", "model"}
    assert len({one.kind for one in labelled}) >= 12
    assert all(one.statement.cited for one in labelled)


def test_the_wrong_source_is_another_passage_that_does_not_say_it(index: Index) -> None:
    """Of another item; the sentence itself stays as it was."""
    labelled = label_sentences(index)
    true = {one.statement.text: one.statement for one in labelled if one.is_true}
    swapped = [one.statement for one in labelled if one.kind == WRONG_SOURCE]
    assert len(swapped) >= len(true)
    for one in swapped:
        first = true[one.text].cited[0]
        assert one.cited[0].quote != first.quote


def test_the_guard_stops_99_percent_and_loses_3_at_most(
    index_settings: IngestionSettings,
) -> None:
    """Measured on all that is labelled."""
    figures = measure_guard(index_settings)
    assert figures.recall >= 0.99
    assert figures.true.share <= 0.03
    assert figures.metrics.keys() == BEST.keys()


def test_precision_and_recall_count_what_is_stopped() -> None:
    """Three of four untrue ones stopped, and one of two true ones lost."""
    untrue = [judge(is_true=False, objection=Objection.NUMBER, kind="a") for _ in range(3)]
    figures = sum_up([
        *untrue,
        judge(is_true=False, objection=None, kind="b"),
        judge(is_true=True, objection=Objection.MEANING),
        judge(is_true=True, objection=None),
    ])  # fmt: skip
    assert (figures.untrue, figures.true) == (Rate(3, 4), Rate(1, 2))
    assert figures.by_kind == {"a": Rate(3, 3), "b": Rate(0, 1)}
    assert (figures.precision, figures.recall) == (0.75, 0.75)
    assert figures.metrics == {"guard_precision": 0.75, "guard_recall": 0.75, "guard_loss": 0.5}
    assert [one.labelled.is_true for one in figures.mistakes] == [False, True]


def test_a_rate_of_nothing_is_whole() -> None:
    """Where nothing could be stopped, nothing was missed."""
    assert Rate(0, 0).share == 1.0


def test_a_misspelt_label_is_refused(index: Index, tmp_path: Path) -> None:
    """The message names the key."""
    path = tmp_path / "written.yaml"
    path.write_text("- cited: [1.1.A1/description/1]\n  suported: [Ja.]\n", encoding="utf-8")
    with pytest.raises(ValidationError, match="suported"):
        label_sentences(index, tmp_path)


def test_a_support_has_the_plain_wording_of_its_passage(index: Index) -> None:
    """On one line, under its token."""
    (support,) = make_supports(["1.1.A1/description/1"], index)
    assert (support.token, support.ref, support.field) == ("B1", "1.1.A1", "description")
    assert "digitaal vaardiger maken" in support.plain
