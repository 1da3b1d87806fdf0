"""Birth dates: in figures, in words and in other languages; not the dates of laws and plans."""

import pytest

from assistant.privacy.dates import find_birth_dates, find_dates_beside
from assistant.privacy.spans import Kind, Span


def read_dates(text: str) -> set[str]:
    """Return what is taken for a birth date in `text`."""
    return {text[span.start : span.end] for span in find_birth_dates(text)}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("ik ben van 21/11/'64", "21/11/'64"),
        ("gb datum 01.01.1990 staat fout", "01.01.1990"),
        ("geboren 19640521", "19640521"),
        (
            "geboren vijf januari negentienhonderdtweeënzestig",
            "vijf januari negentienhonderdtweeënzestig",
        ),
        (
            "geboren de zevende maart negentienhonderd tachtig",
            "zevende maart negentienhonderd tachtig",
        ),
        ("bouwjaar 7 september '58", "7 september '58"),
        ("my date of birth is March 4th, 1991", "March 4th, 1991"),
        ("doğum tarihim 15 Mayıs 1980", "15 Mayıs 1980"),
        ("Urodziłam się 12 marca 1985", "12 marca 1985"),
        ("Дата народження: 05.09.1990", "05.09.1990"),
        ("تاريخ ميلادي 1988/04/17", "1988/04/17"),
        ("meneer (12-03-1951) wacht", "12-03-1951"),
    ],
)
def test_a_birth_date_is_found_in_every_notation(text: str, date: str) -> None:
    """Where it is called so, or where the day is long ago."""
    assert date in read_dates(text)


@pytest.mark.parametrize(
    "text",
    [
        "De agenda is van 4-11-2022, wat is er sindsdien veranderd?",
        "Wat moet er op 31-12-2025 klaar zijn?",
        "De Archiefwet van 28-04-1995 wordt vernieuwd",
        "Ik ben in 1950 geboren",
        "actie 1.2.3 van 2025",
        "Is de agenda geboren uit plannen van 15-12-2021?",
    ],
)
def test_the_date_of_a_plan_or_a_law_is_nobodys(text: str) -> None:
    """A year alone is not a date of birth either."""
    assert not read_dates(text)


def test_a_date_beside_a_name_is_a_birth_date() -> None:
    """As in a file: the name, and the date behind it."""
    text, name = "R. Vos (m) 14-2-2013 zoekt les", Span(0, 6, Kind.NAME)
    assert [text[span.start : span.end] for span in find_dates_beside(text, [name])] == [
        "14-2-2013"
    ]
