"""A question for a quantity is answered by a number of its kind alone."""

import pytest

from assistant.answering.quantities import asks_span, lacks_count, lacks_quantity, says_number


@pytest.mark.parametrize(
    ("text", "lacking", "having"),
    [
        ("Hoe oud moet je zijn voor een wallet?", "In 2023 komen er 5 wallets.", "Vanaf 18 jaar."),
        ("Hoeveel jaar duurt het?", "Er zijn 600 punten.", "Het duurt vijf jaar."),
        ("Hoe lang duurt het?", "In 2023 zijn er 5 punten.", "Het duurt twee hele weken."),
        ("Hoe vaak is het?", "Er zijn 5 bijeenkomsten.", "Om de maand."),
        ("Hoe vaak is het?", "In 2025 is het klaar.", "Het verschijnt jaarlijks."),
        ("Om de hoeveel jaar is het?", "Er zijn 5 keuzes.", "Er is een 5-jaarlijkse meting."),
        ("Op welke datum is het?", "Eind 2023.", "Op 4 november 2022."),
        ("Hoeveel Mbps wordt het?", "85% heeft internet.", "Het wordt 100 Mbps."),
        ("Hoeveel procent doet mee?", "150 gemeenten doen mee.", "90% doet mee."),
        ("Hoeveel fte kost het?", "Er zijn 600 punten.", "Er komt 12 fte bij."),
        ("Hoeveel verzoeken zijn er?", "Verzoeken van 2023.", "Tientallen verzoeken."),
    ],
)
def test_the_kind_of_number_counts(text: str, lacking: str, having: str) -> None:
    """A year is no count, and a count no age, duration, speed or share."""
    assert lacks_quantity(text, lacking)
    assert not lacks_quantity(text, having)


def test_where_a_quantity_is_shown_asks_for_none() -> None:
    """But who asks how many wants a number."""
    said = "Er komt een dashboard."
    assert not lacks_quantity("Waar kan ik zien hoeveel stroom het kost?", said)
    assert not lacks_quantity("wanneer kan ik volgen hoeveel er af is", said)
    assert not lacks_quantity("Houden ze bij hoeveel stroom het kost?", said)
    assert lacks_quantity("Hoeveel stroom kost het?", said)
    assert lacks_quantity("Waar is het, en hoeveel stroom kost het?", said)


def test_a_year_is_no_number() -> None:
    """Neither by itself nor beside words; a number written out is one."""
    assert not says_number("Eind 2023 en in 2025 is het klaar.")
    assert says_number("In 2023 zijn er 600 punten.")
    assert says_number("Er komen tientallen punten.")


def test_other_questions_want_no_quantity() -> None:
    """Text without a number answers who, what and when."""
    assert not lacks_quantity("Wie helpt ouderen?", "De bibliotheek.")


def test_a_longer_word_is_not_what_is_counted() -> None:
    """Parents are no old people, though their names begin alike."""
    assert not lacks_count("Hoeveel ouderen zijn het?", "230.000 huishoudens. Ook ouders.")
    assert lacks_count("Hoeveel ouderen zijn het?", "230.000 huishoudens. Ook ouderen.")


def test_what_is_named_must_be_counted() -> None:
    """A number of something else is no answer; a ratio need not name its people again."""
    assert lacks_count(
        "Hoeveel registers zijn er?", "Registers komen er. In 2023 zijn er 5 regels."
    )
    assert not lacks_count("Hoeveel registers zijn er?", "Er zijn 35 registers.")
    assert not lacks_count("Hoeveel registers geeft men weg?", "Registers: 35 stuks.")
    assert not lacks_count("Hoeveel mensen zijn vaardig?", "Mensen leren: 1 op de 5 is vaardig.")


def test_a_span_is_not_told_by_a_due_year() -> None:
    """How long it lasts and on which day it is asks for more; how long it still takes does not."""
    assert asks_span("Hoe lang duurt de opleiding?")
    assert asks_span("Op welke datum is het congres?")
    assert not asks_span("Hoe lang duurt het nog voor het register er is?")
    assert not asks_span("In welk jaar is het klaar?")
    assert not asks_span("Voor welke datum moet het klaar zijn?")
