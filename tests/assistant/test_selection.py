"""Selection decides what is told of what was found, and keeps why."""

from dataclasses import replace

from assistant.evidence import Evidence, Item, Match, Reason
from assistant.question import Question
from assistant.selection import find_nearest, select_evidence
from ingestion.passages import Passage

WHAT = Question("wat komt er", "wat komt er")
WHO = Question("wie doet dat", "wie doet dat")
PASSAGE = Passage(
    id="",
    ref="",
    field="",
    label="",
    page=9,
    pdf_page=5,
    quote="",
    raw="",
    context="",
    boxes=(),
    digest="",
)


def make_item(ref: str, fused: float, **bm25: float) -> Item:
    """Make an item with one passage for each field, in the order and with the scores given."""
    evidence = [
        Evidence(
            replace(PASSAGE, id=f"{ref}/{field}", ref=ref, field=field),
            Match(fused, score, 1, 1 if score else None, 0),
        )
        for field, score in bm25.items()
    ]
    return Item(ref, Match(fused, 0, 1, None, fused), tuple(evidence))


def told(items: tuple[Item, ...]) -> list[list[str]]:
    """Return the fields that are told of each item that is told at all."""
    return [[found.passage.field for found in item.taken] for item in items if item.taken]


ACTION = make_item(
    "1.1.A1", 0.9, results_2025=9, results_2023=8, results_2027=7, description=2, executors=1
)


def test_the_most_direct_passage_is_told_first() -> None:
    """Then what it belongs to, one detail that matches as well, and who does it."""
    assert told(select_evidence([ACTION], WHAT)) == [
        ["results_2025", "description", "results_2023", "executors"]
    ]


def test_who_does_it_is_told_first_if_that_was_asked() -> None:
    """A question for organisations leads with them."""
    assert told(select_evidence([ACTION], WHO))[0][:2] == ["executors", "description"]


def test_a_detail_that_hardly_matches_is_left() -> None:
    """Less than half of the best match is not told."""
    item = make_item("1.1.A1", 0.9, results_2025=9, results_2023=4.4, description=2)
    assert told(select_evidence([item], WHAT)) == [["results_2025", "description"]]


def test_without_a_matching_word_the_item_is_told_by_what_it_is() -> None:
    """Found by its meaning only, an action is told by its description, not by an odd detail."""
    item = make_item("1.1.A1", 0.9, results_2023=0, description=0)
    assert told(select_evidence([item], WHAT))[0][0] == "description"


def test_items_beside_the_first_are_told_briefly() -> None:
    """Only what they are, and at most two of them."""
    others = [make_item(f"1.1.A{n}", 0.9, results_2023=9, description=8) for n in (2, 3, 4)]
    assert told(select_evidence([ACTION, *others], WHAT))[1:] == [["description"], ["description"]]


def test_an_item_that_matches_less_is_left_with_the_reason() -> None:
    """Less than seven tenths of the first item's score will not do."""
    close, far = make_item("1.1.A2", 0.631, description=9), make_item("1.1.A3", 0.629, goal=9)
    selected = select_evidence([ACTION, close, far], WHAT)
    assert [item.ref for item in selected if item.taken] == ["1.1.A1", "1.1.A2"]
    assert selected[2].evidence[0].reason is Reason.ITEM_LEFT


def test_all_evidence_keeps_a_reason() -> None:
    """What is left of a told item has better passages beside it; nothing is lost."""
    (item,) = select_evidence([ACTION], WHAT)
    assert len(item.evidence) == len(ACTION.evidence)
    assert [found.passage.field for found in item.evidence if not found.reason] == []
    assert item.evidence[-1].reason is Reason.PASSAGE_LEFT


def test_the_nearest_places_are_those_nearest_in_meaning() -> None:
    """At most three, one of each item, and never a list of organisations."""
    items = [make_item(f"1.1.A{n}", n / 10, executors=9, description=1) for n in range(1, 6)]
    nearest = find_nearest(items)
    assert [found.passage.ref for found in nearest] == ["1.1.A5", "1.1.A4", "1.1.A3"]
    assert {found.passage.field for found in nearest} == {"description"}
