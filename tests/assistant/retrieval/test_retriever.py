"""The retriever finds what a question is about in the real agenda."""

import pytest

from assistant.planning.plan import Intent
from assistant.planning.question import Question
from assistant.sources import Sources


def find(sources: Sources, text: str, count: int = 3) -> list[str]:
    """Return the refs of the first items found for `text`."""
    return [item.ref for item in sources.retriever.retrieve(Question(text, text))][:count]


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("Wat doet de overheid aan digitale vaardigheden?", "1.1.A1"),
        ("hoe weet ik of een website echt van de overheid is", "2.4.D4"),
        ("Hoe snel moet een Woo-verzoek klaar zijn?", "4.1.A3"),
        ("algoritmeregister", "3.3.D3"),
        ("Wat verandert er in de archiefwet?", "4.1.A4"),
        ("hoe is het internet op saba en bonaire", "5.1.O"),
    ],
)
def test_the_item_that_a_question_is_about_comes_first(
    sources: Sources, text: str, ref: str
) -> None:
    """Each question finds its own action, goal or challenge as the best one."""
    assert find(sources, text)[0] == ref


def test_a_typing_error_still_finds_the_item(sources: Sources) -> None:
    """Words that are misspelt are found by the letters that are right."""
    assert "2.1.A1" in find(sources, "komt er een keurmrek voor tecnologie")


def test_a_part_of_a_compound_is_found(sources: Sources) -> None:
    """The agenda says "zorg- of huurtoeslag", the question "zorgtoeslag"."""
    assert "1.2.O" in find(sources, "Hoeveel senioren liepen zorgtoeslag mis?")


def test_within_an_item_the_passage_itself_decides(sources: Sources) -> None:
    """Of all results of an action, the one that says the question's words comes first."""
    text = "Chief Privacy Officers"
    best = sources.retriever.retrieve(Question(text, text))[0].evidence[0].passage
    assert best.quote == "Verkenning introductie Chief Privacy Officers bij departementen"


def test_an_item_is_found_by_the_title_above_it(sources: Sources) -> None:
    """Action 1.3.A2 does not say "desinformatie" itself; its priority's title does."""
    items = sources.retriever.retrieve(Question("desinformatie", "desinformatie"))
    (item,) = [item for item in items if item.ref == "1.3.A2"]
    assert item.match.lexical_rank
    assert {found.match.lexical_rank for found in item.evidence} == {None}


def test_every_item_comes_back_once_with_all_its_passages(sources: Sources) -> None:
    """Nothing is cut off: every passage but the headings is in the evidence exactly once."""
    items = sources.retriever.retrieve(Question("wallet", "wallet"))
    found = [one.passage.id for item in items for one in item.evidence]
    expected = [id_ for id_, passage in sources.passages.items() if passage.field != "title"]
    assert sorted(found) == sorted(expected)


def test_words_that_the_agenda_does_not_have_match_nothing_by_words(sources: Sources) -> None:
    """Without a shared term there is no lexical rank, and every item has one by its meaning."""
    items = sources.retriever.retrieve(Question("xqz", "xqz"))
    assert {item.match.lexical_rank for item in items} == {None}
    assert sorted(item.match.dense_rank for item in items) == list(range(1, len(items) + 1))


def test_items_come_in_the_order_of_their_score(sources: Sources) -> None:
    """The best comes first, and its score is that of the ranking."""
    text = "kan mijn zus mijn zaken regelen"
    scores = [item.match.fused for item in sources.retriever.retrieve(Question(text, text))]
    assert scores == sorted(scores, reverse=True)


def test_the_intent_of_a_question_favours_what_says_it(sources: Sources) -> None:
    """Asked what was reached, the achieved results come before the goals."""
    question = Question("cybersecurity", "cybersecurity")
    assert sources.retriever.retrieve(question, Intent.ACHIEVED)[0].ref == "2.4.R"
