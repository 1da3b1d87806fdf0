"""Who takes no part, or in so many actions, is told from all executor cells that there are."""

import pytest

from assistant.answering.answer import Answer, Status
from assistant.pipeline import ask
from assistant.sources import Sources
from tests.assistant.conditions import rows


def answer(sources: Sources, question: str) -> Answer:
    """Answer `question`."""
    return ask(question, (), sources, limit=2000)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("welke ministeries doen helemaal niet mee?",
         "Bij geen enkele actie die ik heb, staat een van deze ministeries als uitvoerder: LNV, "
         "BuZa, Defensie, Financiën en IenW."),
        ("welk ministerie heeft geen enkele actie",
         "Bij geen enkele actie die ik heb, staat een van deze ministeries als uitvoerder: LNV, "
         "BuZa, Defensie, Financiën en IenW."),
        ("Welke ministeries doen niks in 2.4?",
         "Bij geen enkele actie in prioriteit 2.4 die ik heb, staat een van deze ministeries als "
         "uitvoerder: LNV, OCW, SZW, VWS, BuZa, Defensie, Financiën en IenW."),
        ("welke ministeries hebben maar één actie",
         "1 ministerie heeft precies 1 actie: SZW."),
        ("Welke organisaties worden maar één keer genoemd?",
         "8 organisaties hebben precies 1 actie: SZW, CIP, DPC, NL Digital, Public Spaces, SER, "
         "CZW en DWJZ."),
        ("welke ministeries hebben meer dan 5 acties",
         "4 ministeries hebben minstens 6 acties: BZK, JenV, EZK en OCW."),
        ("wie heeft minstens vier acties in programmalijn 2?",
         "4 organisaties hebben in programmalijn 2 minstens 4 acties: BZK, JenV, EZK en VNG."),
        ("Welke ministeries staan uitsluitend in programmalijn 2?",
         "Alleen bij acties in programmalijn 2 staan: AZ."),
        ("welk ministerie heeft precies acht acties",
         "Geen van de ministeries heeft precies 8 acties."),
    ],
)  # fmt: skip
def test_who_takes_so_much_part(sources: Sources, question: str, said: str) -> None:
    """The first sentence names them all; groups are none of them."""
    found = answer(sources, question)
    assert found.status is Status.ANSWERED
    assert found.sentences[0].text == said


def test_where_all_actions_are_absent_nobody_is_said_to_do_nothing(sources: Sources) -> None:
    """The pages with the actions of programme line 3 are not in the file."""
    found = answer(sources, "welke ministeries doen niets in programmalijn 3")
    assert found.status is Status.MISSING_FROM_SOURCE


@pytest.mark.parametrize("question", ["welke acties zijn er", "Welke acties heeft de overheid?"])
def test_the_actions_of_all_are_all(sources: Sources, question: str) -> None:
    """Who stands for all that carry it out is no condition."""
    assert len(rows(answer(sources, question))) == 44


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Welke acties heeft de Belastingdienst?", "grote uitvoerders"),
        ("welke acties heeft DUO", "uitvoeringsorganisaties"),
        ("Welke acties zijn er van Logius?", "„logius”"),
        ("Heeft Logius volgens de Werkagenda eigen acties?", "„logius”"),
        ("doet het CBS ergens mee als uitvoerder?", "„cbs”"),
    ],
)
def test_a_body_that_no_cell_names(sources: Sources, question: str, named: str) -> None:
    """It has no actions of its own; those of a group that it is one of are shown apart."""
    found = answer(sources, question)
    assert (found.status, found.table) == (Status.NOT_IN_AGENDA, None)
    assert named in found.markdown


def test_a_body_in_a_story_is_no_condition(sources: Sources) -> None:
    """People tell with whom they had to do."""
    text = "mijn UWV uitkering ging fout door een computer, komt daar verandering in"
    found = answer(sources, text)
    assert found.status is Status.ANSWERED
    assert found.plans[0].filters.organisations == ()
