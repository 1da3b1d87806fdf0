"""An answer as text to paste elsewhere."""

import pytest

from tests.ui.conftest import answer, citation
from ui.api.models import Answer
from ui.content.plain_text import name_month, strip_marks, write_answer


def test_it_has_question_answer_referral_sources_and_date() -> None:
    """Without Markdown's marks, and each source with its place and quote."""
    given = answer(
        citation(1),
        answer="**Er** komt een breed aanbod. [1]\n\n> Breed",
        referral={"text": "Bel", "url": "https://x.nl", "phone": "1400"},
    )
    text = write_answer("Wat komt er?", Answer.model_validate(given))
    assert text.split("\n\n") == [
        "Wat komt er?",
        "Er komt een breed aanbod. [1]",
        "Breed",
        "Bel https://x.nl 1400",
        f"Bronnen:\n[1] {citation(1)['label']}: “{citation(1)['quote']}”",
        "Uit de Werkagenda Waardengedreven Digitaliseren (november 2022).",
    ]


def test_without_sources_there_is_no_list_of_them() -> None:
    """A greeting has none."""
    assert "Bronnen" not in write_answer("Hallo", Answer.model_validate(answer(answer="Dag!")))


def test_escaped_marks_are_text() -> None:
    """What the assistant escaped is shown as it was in the agenda."""
    assert strip_marks(r"Zo \*\*niet\*\*") == "Zo **niet**"


@pytest.mark.parametrize(
    ("as_of", "name"),
    [("2022-11", "november 2022"), ("2022-13", "2022-13"), ("2022", "2022"), ("", "")],
)
def test_a_month_has_its_dutch_name(as_of: str, name: str) -> None:
    """What is no month stays as it is."""
    assert name_month(as_of) == name
