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
        ("Mijn collega van DIJK zei dat", ["van DIJK"]),
        ("mijn zwager henk-jan helpt", ["henk-jan"]),
        ("Mijn kinderen Sem en Lotte zijn online", ["Sem", "Lotte"]),
        ("mijn schoonzusje Halima zoekt werk", ["Halima"]),
        ("mevr jansma wil naar een cursus", ["jansma"]),
        ("mevrouw ter haar belde", ["ter haar"]),
        ("De heer Van 't Hoff vraagt", ["Van 't Hoff"]),
        ("mijn naa is Henny Wolters", ["Henny Wolters"]),
        ("El Mehdi wil naar een informatiepunt", ["El Mehdi"]),
        ("Bedankt alvast! Loes", ["Loes"]),
        ("Alvast dank! - Bram K.", ["Bram K"]),
        ("Ans en Kees van hiernaast", ["Ans", "Kees"]),
        ("Met Rob, Els en Fokke aan tafel", ["Rob", "Els", "Fokke"]),
        ("mvr. Jansen-El Idrissi van de bieb", ["Jansen-El Idrissi"]),
        ("Geachte heer Van der Meulen, wat is dat", ["Van der Meulen"]),
        ("de politieagent Yassin B. keek mee", ["Yassin B"]),
        ("ik heet nguyen thi lan en woon hier", ["nguyen thi lan"]),
        ("met soraya el amrani, ik bel voor mijn vader", ["soraya el amrani"]),
        ("kan fatima el idrissi ook komen", ["fatima el idrissi"]),
        ("Jolien heet ik", ["Jolien"]),
        ("Van Dongen, Petra. Ik zoek iets.", ["Van Dongen, Petra"]),
        ("[9/11 10:22] Soufyan: wat is die wallet", ["Soufyan"]),
        ("MEVROUW DE BOER VRAAGT IETS", ["DE BOER"]),
        ("mevr. C. van den Broek - de Laat", ["C. van den Broek - de Laat"]),
        ("Nazywam się Katarzyna Wiśniewska i szukam kursu", ["Katarzyna Wiśniewska"]),
        ("Benim adım Ayşe Demirci, kurs var mı?", ["Ayşe Demirci"]),
        ("Мене звати Оксана Мельник, де курси?", ["Оксана Мельник"]),
        ("اسمي محمد وأريد دورة", ["محمد"]),
        ("My neighbour Wilhelmina is 90", ["Wilhelmina"]),
    ],
)
def test_names_are_found(text: str, names: list[str]) -> None:
    """With a sign before them in any case, or as known names with a capital."""
    assert read_names(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Wat doet het Rijk?",
        "Collega van de VNG hier.",
        "Een collega van JenV vroeg het.",
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
        "ik ben van Rotterdam en mijn digid werkt niet",
        "Ik ben van de Ondernemingsraad",
        "Ik ben van Marokkaanse afkomst",
        "Jan en alleman kan mijn gegevens zien",
        "bij de Albert Heijn kan het wel",
        "Jan Modaal betaalt dat",
        "wie is de baas, de koning of de minister",
        "Wat doet het Emma Kinderziekenhuis?",
        "Met Common Ground gaan gemeenten beter om met data",
        "hulp aan aruba en sint maarten",
        "Jestem z Polski",
        "Gij weet daar vast van: gaan ze iets doen?",
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
