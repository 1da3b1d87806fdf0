"""What the desk says, and the date on what it hands over."""

from datetime import date

from tests.ui.conftest import answer
from ui.api.models import Answer
from ui.content.handout import name_date, pick_spoken


def _answer(*texts: str) -> Answer:
    sentences = [{"text": text, "citations": [1]} for text in texts]
    return Answer.model_validate(answer(answer="Er komt **aanbod**. [1]", sentences=sentences))


def test_the_first_two_sentences_are_said() -> None:
    """Without markers and marks; a sentence that is only a marker is none."""
    assert pick_spoken(_answer("**Een.** [1]", "[1]", "Twee.", "Drie.")) == ("Een.", "Twee.")


def test_what_the_api_gives_as_one_is_cut_into_sentences() -> None:
    """An abbreviation inside a sentence does not end it."""
    answer_ = _answer("Het IDO geeft o.a. hulp. [1]–[3] Bel eerst. Dan komt u langs.")
    assert pick_spoken(answer_) == ("Het IDO geeft o.a. hulp.", "Bel eerst.")


def test_an_answer_that_is_not_cut_is_said_whole() -> None:
    """There is always something to say."""
    assert pick_spoken(_answer()) == ("Er komt aanbod.",)


def test_a_date_is_written_in_dutch() -> None:
    """Day, month in words, year."""
    assert name_date(date(2026, 3, 1)) == "1 maart 2026"
