"""Of an item the passages are taken that answer most directly, and what it is."""

import pytest

from assistant.answering.taking import EXECUTORS, is_dated, of_field, take_briefly, take_evidence
from assistant.planning.plan import Plan
from assistant.planning.planner import plan_question
from assistant.planning.question import Question
from assistant.retrieval.evidence import Item
from assistant.sources import Sources


def find(sources: Sources, text: str, ref: str) -> tuple[Plan, Item]:
    """Return the plan of `text`, and the item `ref` as it is found for that."""
    plan = plan_question(Question(text, text), (), sources)
    items = sources.retriever.retrieve(plan.question, plan.intent)
    return plan, next(item for item in items if item.ref == ref)


@pytest.mark.parametrize(
    ("text", "ref", "field"),
    [
        ("Wie richt het contactpunt voor websites in?", "2.4.A5", "executors"),
        ("Wat is er in 2025 klaar van de cyberoefeningen?", "2.4.A6", "results_2025"),
        ("Wat is het contactpunt voor websites?", "2.4.A5", "description"),
        ("Hoeveel informatiepunten komen er?", "1.1.A1", "results_2023"),
    ],
)
def test_the_most_direct_passage_comes_first(
    sources: Sources, text: str, ref: str, field: str
) -> None:
    """Who does it, what is due by the year, what it is, or the number that is asked."""
    plan, item = find(sources, text, ref)
    taken = take_evidence(item, plan, details=2).taken
    assert taken[0].passage.field == field


def test_nothing_is_lost(sources: Sources) -> None:
    """What is not told is still there, with the reason why."""
    plan, item = find(sources, "Wie richt het contactpunt voor websites in?", "2.4.A5")
    for told in (take_evidence(item, plan, details=1), take_briefly(item, plan)):
        assert {one.passage.id for one in told.evidence} == {
            one.passage.id for one in item.evidence
        }
        assert 0 < len(told.taken) < len(told.evidence)


def test_an_item_beside_the_first_is_told_briefly(sources: Sources) -> None:
    """What it is, and who does it only where that is asked."""
    plan, item = find(sources, "Wat is het contactpunt voor websites?", "2.4.A5")
    assert [one.passage.field for one in take_briefly(item, plan).taken] == ["description"]
    plan, item = find(sources, "Wie richt het contactpunt voor websites in?", "2.4.A5")
    fields = [one.passage.field for one in take_briefly(item, plan).taken]
    assert fields == ["description", EXECUTORS]


def test_a_result_is_dated_by_its_column(sources: Sources) -> None:
    """And any passage by a year in its own words."""
    _, item = find(sources, "Wat is het contactpunt voor websites?", "2.4.A5")
    assert all(map(is_dated, of_field(item, "results_2023")))
    assert not any(map(is_dated, of_field(item, EXECUTORS)))
