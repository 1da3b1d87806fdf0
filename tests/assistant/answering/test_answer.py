"""The answer as a value."""

import pytest

from assistant.answering.answer import Answer, Paragraph, Sentence, Status

ANSWER = Answer(
    status=Status.ANSWERED,
    paragraphs=(
        Paragraph(Sentence("Dit staat er: a", (1,)), (Sentence("Wie: b", (2,)),)),
        Paragraph(Sentence("Zie ook: c", (3, 1))),
    ),
    citations=(),
    edition="November 2022",
)


def test_markdown_has_paragraphs_points_and_markers() -> None:
    """Each sentence is followed by the markers of its citations; points become a list."""
    assert ANSWER.markdown == "Dit staat er: a [1]\n\n- Wie: b [2]\n\nZie ook: c [3] [1]"


def test_sentences_come_in_reading_order() -> None:
    """The sentences of all paragraphs follow each other as they are read."""
    assert [sentence.text[:3] for sentence in ANSWER.sentences] == ["Dit", "Wie", "Zie"]


@pytest.mark.parametrize(
    ("edition", "as_of"),
    [("November 2022", "2022-11"), ("januari 2024", "2024-01"), ("Tweede druk", "Tweede druk")],
)
def test_the_edition_is_told_as_a_date_if_it_is_one(edition: str, as_of: str) -> None:
    """A Dutch month and year become a date; anything else stays as it is."""
    answer = Answer(Status.ANSWERED, (), (), edition)
    assert answer.as_of == as_of


@pytest.mark.parametrize(
    ("numbers", "marked"),
    [
        ((1, 2, 3), "x [1] [2] [3]"),
        ((1, 2, 3, 4), "x [1]–[4]"),
        ((2, 4, 5, 6, 7, 9), "x [2] [4]–[7] [9]"),
        ((), "x"),
    ],
)
def test_a_long_row_of_markers_is_written_as_a_range(numbers: tuple[int, ...], marked: str) -> None:
    """More than three citations that follow each other are marked by the first and the last."""
    assert Sentence("x", numbers).marked == marked
