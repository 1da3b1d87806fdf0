"""Strangeness: words that an item does not say, and is not asked for by, are strange to it."""

from assistant.answering.search import find_items
from assistant.answering.strangeness import find_strange, measure_strangeness
from assistant.planning.planner import plan_question
from assistant.planning.question import Question
from assistant.retrieval.evidence import Item
from assistant.sources import Sources

TEXT = "laptops voor mensen zonder geld"


def find_best(sources: Sources) -> tuple[Item, ...]:
    """Return the items on laptops, of which 1.1.A2 is the best."""
    items = find_items(plan_question(Question(TEXT, TEXT), (), sources), sources)
    assert items[0].ref == "1.1.A2"
    return items


def test_words_that_an_item_has_are_not_strange(sources: Sources) -> None:
    """Its own, and those that people ask it by, are not; others are."""
    best = find_best(sources)[:1]
    assert find_strange("laptops apparaten", best, sources) == ()
    assert find_strange("laptops walvissen", best, sources) == ("walvissen",)
    assert find_strange("laptops walvissen", (), sources) == ("laptops", "walvissen")


def test_strangeness_is_a_share_of_the_subject(sources: Sources) -> None:
    """Of the words that name it; of none, nothing is strange."""
    best = find_best(sources)[:1]
    assert measure_strangeness("wat doen laptops met walvissen", best, sources) == 0.5
    assert measure_strangeness("wat is dat", best, sources) == 0.0
