"""What is asked, and what it is about, are told apart from the rest."""

import pytest

from assistant.planning.sentences import asks_within, find_asked, find_told

STORY = "De bieb is vorig jaar gesloten. Ik moet nu met de bus."


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (f"{STORY} Komen er ook andere helppunten?", "Komen er ook andere helppunten?"),
        (f"Wie helpt met de computer? {STORY}", "Wie helpt met de computer?"),
        (f"{STORY} wat doet de overheid daaraan", "wat doet de overheid daaraan"),
        ("Wat staat er in 1.2.A1? En wie helpt?", "Wat staat er in 1.2.A1? En wie helpt?"),
    ],
)
def test_the_sentences_that_ask_are_kept(text: str, asked: str) -> None:
    """By their question mark or how they begin; a point within a ref ends no sentence."""
    assert find_asked(text) == asked


@pytest.mark.parametrize("text", [f"{STORY} Klopt dat?", STORY, "digitale portemonnee"])
def test_without_a_subject_all_is_asked(text: str) -> None:
    """What refers back asks about what was said before it, and a mere term is a question too."""
    assert find_asked(text) == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hij wil zijn dochter machtigen. Wat zegt de werkagenda daarover?",
         "Hij wil zijn dochter machtigen."),
        ("Wat zegt de werkagenda over onderwijs?", "Wat zegt de overheid over onderwijs?"),
        ("Komt er volgens het plan een wallet?", "Komt er een wallet?"),
    ],
)  # fmt: skip
def test_the_document_is_no_subject(text: str, told: str) -> None:
    """A question about what it says is none about who made it."""
    assert find_told(text) == told


@pytest.mark.parametrize("text", ["Wie heeft de werkagenda geschreven?", "Wat staat erin?"])
def test_a_question_about_the_document_stays_one(text: str) -> None:
    """Where the document itself is meant, nothing is left out."""
    assert find_told(text) == text


def test_what_it_says_of_a_subject_is_not_what_it_is() -> None:
    """What the agenda says about something is searched, what it is about is told."""
    assert asks_within("Staat er in de werkagenda iets over onderwijs?")
    assert not asks_within("Waar gaat de werkagenda over?")
