"""Abstention: what the agenda answers is answered, and what it does not say is not."""

from collections.abc import Sequence

import pytest
import yaml

from assistant.answering.answer import Status
from assistant.pipeline import ask
from assistant.sources import Sources
from ingestion.settings import PROJECT

QUESTIONS = PROJECT / "data" / "answerability"
ANSWERS = {Status.ANSWERED, Status.PARTIAL}
MEASURED = 100
"""So many of a kind, evenly taken, are measured here at least: each takes a tenth of a second."""


def answers(sources: Sources, text: str) -> bool:
    """Whether the assistant answers `text`."""
    return ask(text, [], sources, limit=2000).status in ANSWERS


def read_questions(kind: str) -> Sequence[str]:
    """Return the questions of `kind` that are kept for measuring."""
    texts: dict[str, str] = yaml.safe_load((QUESTIONS / f"{kind}.yaml").read_text("utf-8"))
    return texts["validation"].splitlines()


@pytest.mark.parametrize(
    ("kind", "most", "least"),
    [
        ("answerable", 1.0, 0.95),
        ("near_scope", 0.25, 0.0),
        ("false_premise", 0.2, 0.0),
        ("other_subject", 0.1, 0.0),
    ],
)
def test_it_knows_what_the_agenda_says(
    sources: Sources, kind: str, most: float, least: float
) -> None:
    """Of the questions kept for measuring, the share that is answered stays in its bounds."""
    questions = read_questions(kind)
    share = sum(answers(sources, text) for text in questions) / len(questions)
    assert least <= share <= most


@pytest.mark.parametrize(
    ("kind", "part", "least", "most"),
    [
        ("foreign", "said", 0.85, 1.0),
        ("foreign", "unsaid", 0.0, 0.6),
        ("stated", "said", 0.85, 1.0),
        ("stated", "unsaid", 0.0, 0.4),
        ("details", "said", 0.85, 1.0),
        ("details", "unsaid", 0.0, 0.55),
        ("everyday", "said", 0.9, 1.0),
        ("everyday", "unsaid", 0.0, 0.35),
        ("lookalikes", "said", 0.95, 1.0),
        ("lookalikes", "unsaid", 0.0, 0.5),
        ("neighbours", "said", 0.95, 1.0),
        ("neighbours", "unsaid", 0.0, 0.2),
    ],
)
def test_it_tells_the_questions_of_a_pair_apart(
    sources: Sources, kind: str, part: str, least: float, most: float
) -> None:
    """In six languages, with a statement, for a detail, on a subject beside the agenda's own.

    All of these were kept for measuring.
    """
    texts = yaml.safe_load((QUESTIONS / f"{kind}.yaml").read_text("utf-8"))
    kept = texts[f"{part}_validation"].splitlines()
    questions = kept[:: len(kept) // MEASURED or 1]
    share = sum(answers(sources, text) for text in questions) / len(questions)
    assert least <= share <= most


@pytest.mark.parametrize(
    ("answered", "declined"),
    [
        ("Klopt het dat er 600 IDO's komen?", "Klopt het dat er 900 IDO's komen?"),
        ("Wie leidt de Architectuurboard Rijk?", "Hoe heet de Rijksarchitect?"),
        ("Hoeveel apparaten geeft het Rijk weg?", "Hoeveel kost zo'n apparaat?"),
        ("Komt er een register van algoritmes?", "Is het algoritmeregister inmiddels klaar?"),
        ("Hoe vaak is het CIO-café?", "Op welke dag is het volgende CIO-café?"),
        ("Waarom wordt de Archiefwet vernieuwd?", "Waarom wordt de Archiefwet afgeschaft?"),
        ("Hoeveel apparaten geeft het Rijk weg?", "Hoe oud moet je zijn voor zo'n apparaat?"),
        ("Waarom is internet op de eilanden zo slecht?", "Waarom is internet daar verplicht?"),
        ("Hoe vaak moeten overheden een hack oefenen?", "Hoe lang duurt zo'n oefening?"),
        ("Ik woon in Spanje, krijg ik daar goede diensten?", "Doet Spanje meer aan de wallet?"),
    ],
)
def test_near_misses_are_told_apart(sources: Sources, answered: str, declined: str) -> None:
    """Of two questions on one item, it answers the one that the item says."""
    assert answers(sources, answered)
    assert not answers(sources, declined)


def test_a_remark_in_common_words_is_searched(sources: Sources) -> None:
    """Long enough to be about something, it is no talk, though no word of it is a subject."""
    assert answers(sources, "Waarom heb ik zo weinig te zeggen over wat ze van mij weten?")
    assert not answers(sources, "Wie ben jij en wat kan je?")


@pytest.mark.parametrize("text", ["Vat Hamlet samen", "Vertel iets over stoofvlees"])
def test_what_no_word_of_is_heard_is_not_said(sources: Sources, text: str) -> None:
    """By meaning alone, everything is near to something in the agenda."""
    assert not answers(sources, text)


@pytest.mark.parametrize(
    "text",
    [
        "Een vader wil zijn dochter machtigen. Wat zegt de werkagenda daarover?",
        "Wat zegt de werkagenda over onderwijs?",
        "Staat er volgens het plan iets over ouderen?",
    ],
)
def test_naming_the_document_is_not_asking_about_it(sources: Sources, text: str) -> None:
    """The colophon and the preface answer who made it, and nothing that it is asked about."""
    cited = ask(text, [], sources, limit=2000).citations
    assert cited
    assert not any(citation.ref.startswith("V") for citation in cited[:1])


@pytest.mark.parametrize(
    "text",
    [
        "De moskee, mag die ook mijn gegevens uit de BRP krijgen?",
        "Waarom heeft de Eerste Kamer het programmeringsplan teruggestuurd?",
    ],
)
def test_what_is_strange_to_the_nearest_items_is_not_said(sources: Sources, text: str) -> None:
    """No single word gives these away: the fitted model doubts them, and their words are new."""
    assert not answers(sources, text)
