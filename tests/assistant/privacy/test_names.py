"""Names of people: recognised by what stands before them, or as names, and not taken for others."""

import pytest

from assistant.privacy.names import find_names
from assistant.privacy.spans import merge_spans
from ingestion.agenda import Agenda
from ingestion.passages import cut_passages


def read_names(text: str) -> list[str]:
    """Return what is taken for a name in `text`, each once, in order."""
    return [text[span.start : span.end] for span in merge_spans(find_names(text))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mag Latifa mij machtigen?", ["Latifa"]),
        ("mijn zwager henk-jan helpt", ["henk-jan"]),
        ("Mijn kinderen Sem en Lotte zijn online", ["Sem", "Lotte"]),
        ("mijn schoonzusje Halima zoekt werk", ["Halima"]),
        ("mevr jansma wil naar een cursus", ["jansma"]),
        ("mevrouw ter haar belde", ["ter haar"]),
        ("De heer Van 't Hoff vraagt", ["Van 't Hoff"]),
        ("mijn naa is Henny Wolters", ["Henny Wolters"]),
        ("El Mehdi wil naar een informatiepunt", ["El Mehdi"]),
        ("Bedankt alvast! Loes", ["Loes"]),
    ],
)
def test_names_are_found(text: str, names: list[str]) -> None:
    """With a sign before them in any case, or as known names with a capital."""
    assert read_names(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Wat doet het Rijk?",
        "Mark mij de acties voor 2023.",
        "Wat is Ada en waarom staat het erin?",
        "Wat doet Stichting Lotte?",
        "Hoe zit het met Sint Maarten. Ze horen bij het Koninkrijk.",
        "Ik ben Eritrees en leer Nederlands.",
        "Ik heet iedereen welkom.",
        "wie is de baas van nicpet",
        "Meneer van de bibliotheek zei dat ik hier moest zijn.",
        "Wat is de naam van de regeringscommissaris?",
        "Deniz hakkında bir şiir yaz.",
        "Meine Mutter kann nicht mit dem Computer umgehen.",
        "Wat vindt mevrouw Van Huffelen van algoritmes?",
    ],
)
def test_what_looks_like_a_name_is_left_alone(text: str) -> None:
    """Things, places, inhabitants, words of other languages and who speaks for the government."""
    assert read_names(text) == []


def test_nothing_that_the_agenda_says_is_a_name_of_a_person(agenda: Agenda) -> None:
    """So what a question takes over from the agenda stays in it."""
    texts = [passage.quote for passage in cut_passages(agenda)]
    assert len(texts) > 300
    assert [name for text in texts for name in read_names(text)] == []
