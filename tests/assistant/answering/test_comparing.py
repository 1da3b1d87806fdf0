"""Who does most is counted over the whole agenda, or over the place that is asked."""

import pytest

from assistant.answering.answer import Answer, Status
from assistant.pipeline import ask
from assistant.sources import Sources


def answer(sources: Sources, question: str) -> Answer:
    """Answer `question`."""
    return ask(question, (), sources, limit=2000)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("wie doet het meest?", "BZK heeft de meeste acties: 43."),
        ("welk ministerie heeft behalve BZK de meeste acties", "JenV heeft de meeste acties: 11."),
        ("Welk ministerie heeft de minste acties?", "SZW heeft de minste acties: 1."),
        ("wie heeft de meeste acties in programmalijn 4", "BZK heeft de meeste acties: 14."),
        ("Welke prioriteit heeft de meeste acties?", "Prioriteit 4.3 heeft de meeste acties: 9."),
        ("welke programmalijn heeft de meeste acties",
         "Programmalijn 2 heeft de meeste acties: 19."),
        ("welke twee ministeries werken het vaakst samen",
         "BZK en JenV hebben samen de meeste acties: 11."),
        ("met wie werkt VWS het vaakst samen?", "BZK en VWS hebben samen de meeste acties: 4."),
        ("heeft JenV meer acties dan EZK?",
         "In deze werkagenda heeft JenV 11 acties en EZK 7 acties."),
        ("Hoeveel ministeries doen mee aan 2.1?",
         "Bij de acties in prioriteit 2.1 worden 5 ministeries genoemd."),
        ("welke ministeries doen mee aan programmalijn 1",
         "Bij de acties in programmalijn 1 worden 6 ministeries genoemd."),
    ],
)  # fmt: skip
def test_who_does_most(sources: Sources, question: str, said: str) -> None:
    """The first sentence names who or what it is, and the number."""
    found = answer(sources, question)
    assert found.status is Status.ANSWERED
    assert found.sentences[0].text == said


def test_pairs_of_one_organisation(sources: Sources) -> None:
    """Where one is named, only its own pairs are ranked."""
    table = answer(sources, "met wie werkt VWS het vaakst samen?").table
    assert table
    assert all("VWS" in row["organisaties"] for row in table.rows)


def test_a_ranking_of_ministries_has_ministries_alone(sources: Sources) -> None:
    """The VNG has more actions than EZK, but is no ministry."""
    table = answer(sources, "Welk ministerie heeft de meeste acties?").table
    assert table
    first = [row["organisatie"].split(" ")[0] for row in table.rows][:3]
    assert first == ["BZK", "JenV", "EZK"]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Van SZW en VWS: wie heeft de meeste acties?", "SZW 1 actie en VWS 4 acties"),
        ("szw of vws, wie doet met de meeste acties mee", "SZW 1 actie en VWS 4 acties"),
        ("Staat OCW vaker als uitvoerder dan EZK, of andersom?", "OCW 6 acties en EZK 7 acties"),
        ("Heeft IPO meer acties dan UvW?", "hebben IPO en UvW evenveel: ieder 5 acties"),
        ("prioriteit met de meeste acties?", "Prioriteit 4.3 heeft de meeste acties"),
        ("Welke prioriteit van lijn 2 heeft het kleinste aantal acties?", "Prioriteit 2.3"),
        ("Welke prioriteit heeft meer acties, 1.3 of 4.1?", "1.3 3 acties en prioriteit 4.1 4"),
    ],
)
def test_those_who_are_named_are_compared(sources: Sources, question: str, said: str) -> None:
    """And no others, in whatever order it is asked."""
    assert said in ask(question, (), sources, limit=2000).sentences[0].text
