"""Premises: what is stated as a fact is found, whoever says so; a question and a life are none."""

import pytest

from assistant.answering.premises import find_premise


@pytest.mark.parametrize(
    ("text", "premise"),
    [
        (
            "De GDI wordt door EZK betaald. Hoeveel is dat?",
            "De GDI wordt door EZK betaald.",
        ),
        (
            "Wie betaalt ze, nu de laptops verplicht zijn?",
            "de laptops verplicht zijn",
        ),
        (
            "Sinds de balies gesloten zijn, waar kan men heen?",
            "de balies gesloten zijn",
        ),
        (
            "De VNG betaalt de laptops, wie kan er een krijgen?",
            "De VNG betaalt de laptops,",
        ),
        ("PubHubs wordt door Meta gebouwd, toch?", "PubHubs wordt door Meta gebouwd, toch?"),
        ("Ik las dat de wallet verplicht wordt. Wanneer is dat?", "de wallet verplicht wordt."),
        ("De wallet wordt verboden, zegt mijn buurman. Waarom?", "De wallet wordt verboden,  ."),
    ],
)
def test_a_statement_is_found(text: str, premise: str) -> None:
    """Before a question, within it, with a question mark, and heard from somebody."""
    assert find_premise(text) == premise


@pytest.mark.parametrize(
    "text",
    [
        "Wordt de wallet verplicht?",
        "Wat doet de overheid aan laptops",
        "Mijn man is overleden. Wat moet er geregeld worden?",
        "Hier is een mevrouw met een brief. Wie helpt haar?",
        "Alle acties van BZK. Ook die van OCW.",
        "",
    ],
)
def test_what_only_asks_or_tells_of_a_life_is_none(text: str) -> None:
    """Nor what has no verb."""
    assert find_premise(text) == ""
