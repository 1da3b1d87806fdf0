"""A plan holds what a question asks, without what is only its form."""

import pytest

from assistant.planning.planner import plan_question
from assistant.planning.question import Question, Turn
from assistant.sources import Sources


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Welke acties heeft het ministerie van Onderwijs?", ()),
        ("hoeveel acties heeft prioriteit Publieke waarden borgen", ()),
        ("Welke acties over cloud heeft BZK?", ("cloud",)),
        ("Wat staat er over publieke waarden?", ("publieke", "waarden")),
    ],
)
def test_names_and_titles_as_conditions_are_no_subject(
    sources: Sources, text: str, subject: tuple[str, ...]
) -> None:
    """A title that narrows is a condition; the same words elsewhere are what it is about."""
    assert plan_question(Question(text, text), (), sources).subject == subject


def test_what_was_named_beside_a_list_is_not_pointed_at(sources: Sources) -> None:
    """The groups that may include VWS were cited too, but "die laatste" is of the list."""
    listed = ("1.1.A1", "1.2.A7", "2.1.A4", "4.2.A6")
    history = [Turn("Welke acties heeft VWS?", (*listed, "1.1.A2", "4.3.A15"))]
    text = "die laatste, wie doet die?"
    assert plan_question(Question(text, text), history, sources).about == ("4.2.A6",)


def test_old_turns_are_forgotten(sources: Sources) -> None:
    """Only the last few turns are what "dat" may refer to."""
    history = [
        Turn("Welke acties heeft JenV?", ("2.2.A1",)),
        *[Turn("hallo", ()) for _ in range(4)],
    ]
    text = "en in 2025?"
    assert plan_question(Question(text, text), history, sources).filters.organisations == ()
