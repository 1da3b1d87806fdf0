"""Two questions in one text are split where each can be asked alone."""

import pytest

from assistant.planning.splitting import split_questions


@pytest.mark.parametrize(
    ("first", "joint", "second"),
    [
        ("Wat betekent SDG", " en ", "wie voert die in?"),
        ("wie gaat over de archiefwet", "? en ", "wat moet er in 2025 af zijn?"),
        ("Hoeveel acties heeft JenV", ", en ", "hoeveel EZK?"),
        ("Leg uit wat GDI is", ". ", "Welke ministeries doen daaraan mee?"),
        ("ik wil weten wat digital commons zijn", " en ", "wie dat doet"),
        ("Noem de acties van de ADS", " en zeg ook ", "wat er is bereikt bij 2.4"),
        ("welke acties heeft SZW", " en ", "over wat gaat de SDG?"),
        ("Wanneer is het register klaar", " en ", "is dat al gelukt?"),
        ("Voor welke mensen is een wallet", ", en ", "hoeveel kost hij?"),
        ("Per wanneer is er een loket", "? En ", "bij welke balie?"),
        ("Naar hoeveel punten groeit het", ", en ", "hoeveel laptops komen er?"),
        ("Krijgen wij een laptop?", "? en ", "welk merk is dat dan?"),
    ],
)
def test_two_questions_are_split(first: str, joint: str, second: str) -> None:
    """At "en", a question mark, or the end of an order."""
    assert split_questions(f"{first}{joint}{second}") == (first, second)


def test_what_more_is_asked_about_the_same_is_split() -> None:
    """Where it asks more than what stands there."""
    first, second = "Komt er een wallet?", "Wat vindt de Kamer daarover?"
    assert split_questions(f"{first} {second}") == (first.rstrip("?"), second)


def test_two_things_that_are_announced_are_split() -> None:
    """Then neither needs to be a question."""
    first, second = "de uitvoerder van 2.1.7", "de doelen van 3.3"
    assert split_questions(f"Ik zoek twee dingen: {first} en {second}") == (first, second)
    assert split_questions(f"Ik zoek {first} en {second}") == (f"Ik zoek {first} en {second}",)


@pytest.mark.parametrize(
    "text",
    [
        "Welke acties doen BZK en JenV samen?",
        "Mijn moeder snapt het niet. Wie helpt haar?",
        "Ik weet niet waar en hoe dat moet",
        "Mag dat zonder namen erop? Is dat de bedoeling?",
        "wie en wat?",
        "Op welke datum en waar komen ze bij elkaar?",
        "Doet EZK iets met VWS? Welke acties dan?",
        "Heeft de SER een taak? En welke zijn dat?",
        "Mag de overheid gokken? Wat zegt het plan daarover?",
    ],
)
def test_one_question_stays_whole(text: str) -> None:
    """Two names, a story before the question, or a remark after it are no second question."""
    assert split_questions(text) == (text,)
