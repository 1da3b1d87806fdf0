"""Texts: when an answer says a thing, and which of its parts count."""

import pytest

from eval.texts import all_words, normalise, own_words, prose, says
from tests.eval.examples import make_citation, make_observation, make_table


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Er komen 600 IDO’s.", "600"),
        ("De streefwaarde is 85%.", "85"),
        ("Er komen er 600. Dat is veel.", "600"),
        ("BZK/OCW voor Rijk", "OCW"),
        ("wettelijk vertegenwoordigers", "vertegenwoordig"),
        ("Platform (PLOOI)", "plooi"),
        ("Cloudstrategie en –kaders", "en -kaders"),
        ("‘Open source, tenzij’", "'Open source, tenzij'"),
        ("**digitale**\nvaardigheden", "digitale vaardigheden"),
    ],
)
def test_a_thing_is_said_whatever_its_dress(text: str, phrase: str) -> None:
    """Case, quotes, dashes, markup and line breaks do not hide what is said."""
    assert says(text, phrase)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Er komen 1.600 punten.", "600"),
        ("Er komen 6000 punten.", "600"),
        ("Dat kost 600.000 euro.", "600"),
        ("in 2035", "35"),
        ("een plaza", "AZ"),
        ("de vierde", "vier"),
        ("digitale, vaardigheden", "digitale vaardigheden"),
    ],
)
def test_a_near_miss_is_not_said(text: str, phrase: str) -> None:
    """Another number or a part of another word is not the thing."""
    assert not says(text, phrase)


def test_own_words_are_all_that_is_not_quoted() -> None:
    """The answer, its table, referral and suggestions count; null and quotes do not."""
    response = make_observation(
        answer="Kijk hier.",
        table=make_table(["1.1.A1"]),
        referral={"text": "Bel", "url": None, "phone": "14 00"},
        suggestions=["En wie?"],
        citations=[make_citation(quote="uit de agenda")],
    ).response
    words = own_words(response)
    for said in ("Kijk hier.", "1.1.A1", "Bel", "14 00", "En wie?"):
        assert said in words
    assert "None" not in words
    assert "uit de agenda" not in words


def test_only_quotes_that_carry_the_answer_count() -> None:
    """A nearest place is shown beside an answer that is not given: its words are not the answer."""
    carried = make_citation(quote="draagt")
    nearest = make_citation(quote="dichtbij", role="nearest")
    words = all_words(make_observation(citations=[carried, nearest]).response)
    assert "draagt" in words
    assert "dichtbij" not in words


def test_prose_has_no_markers() -> None:
    """Citation markers are not words of the answer."""
    assert prose(make_observation(answer="Ja. [1] Nee. [12]").response) == "Ja.  Nee. "


def test_normalise_keeps_letters_with_marks() -> None:
    """Accents are letters: één is not een."""
    assert normalise("Eén  ÉÉN") == "eén één"
