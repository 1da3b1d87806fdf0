"""A follow-up means what it means after what was asked, and cited, before it."""

import pytest

from assistant.answering.answer import Answer, Status
from assistant.answering.citations import Role
from assistant.pipeline import ask
from assistant.planning.question import Turn
from assistant.sources import Sources
from tests.assistant.conditions import (
    Condition,
    alone,
    both,
    due,
    either,
    not_due,
    of,
    outside,
    rows,
    select,
    without,
)


def converse(sources: Sources, *questions: str) -> Answer:
    """Ask `questions` in a row, each after the refs that the client was given; return the last."""
    history: list[Turn] = []
    for question in questions:
        found = ask(question, history, sources, limit=2000)
        history.append(Turn(question, tuple(refs(found))))
    return found


def refs(found: Answer) -> list[str]:
    """Return the refs that support the answer, each once, in order."""
    return list(dict.fromkeys(c.ref for c in found.citations if c.role is Role.SUPPORT))


JENV = "Welke acties heeft JenV?"


@pytest.mark.parametrize(
    ("questions", "condition"),
    [
        ((JENV, "en EZK?"), of("EZK")),
        (("Welke acties van 2.2 doet de VNG?", "en in de hele werkagenda?"), of("VNG")),
        ((JENV, "haal 2.2 eruit, wat houd ik over?"), both(of("JenV"), outside("2.2"))),
        (("Bij welke acties staat de SER?", "en bij welke IPO?"), of("IPO")),
        ((JENV, "en als ik alleen naar prioriteit 2.2 kijk?"), of("JenV", priority="2.2")),
        ((JENV, "nee, ik bedoel EZK"), of("EZK")),
        ((JENV, "nee, niet JenV maar OCW"), of("OCW")),
        ((JENV, "sorry, ik bedoelde VWS"), of("VWS")),
        ((JENV, "en bij de gemeenten?"), of("gemeenten")),
        ((JENV, "en samen met EZK?"), of("JenV", "EZK")),
        ((JENV, "en welke daarvan ook met de VNG?"), of("JenV", "VNG")),
        ((JENV, "Welke daarvan doet BZK niet mee?"), without("BZK", but="JenV")),
        ((JENV, "en zonder EZK?"), without("EZK", but="JenV")),
        ((JENV, "hoeveel zijn dat er?"), of("JenV")),
        ((JENV, "alleen die van programmalijn 2"), of("JenV", line=2)),
        ((JENV, "alleen die van programmalijn 2", "en zonder EZK?"),
         both(of("JenV", line=2), without("EZK"))),
        ((JENV, "en welke hebben geen resultaat in 2025?"), not_due(2025, "JenV")),
        ((JENV, "Beperk dat tot prioriteit 1.3"), of("JenV", priority="1.3")),
        (("Hoeveel acties heeft JenV?", "welke zijn dat?"), of("JenV")),
        (("Hoeveel acties heeft JenV?", "noem ze"), of("JenV")),
        (("Wat moet EZK in 2023 klaar hebben?", "en in 2025?", "en OCW?"), due(2025, "OCW")),
        (("Welke acties doen BZK en JenV samen?", "en alleen zij twee?"), alone("BZK", "JenV")),
        (("Welke acties heeft VWS of OCW?", "en samen?"), of("VWS", "OCW")),
        (("Welke acties horen bij 2.2?", "waar doet de VNG aan mee?"), of("VNG", priority="2.2")),
        (("Welke acties horen bij 2.2?", "en bij 2.3?"), of(priority="2.3")),
        (("Hoeveel acties telt programmalijn 4?", "en 2?"), of(line=2)),
        (("Welke acties staan op pagina 47?", "en op 49?"), lambda _, a: a.page == 49),
        (("Waar gaat programmalijn 2 over?", "wat doet JenV daarin?"), of("JenV", line=2)),
        ((JENV, "en zondre EZK?"), without("EZK", but="JenV")),
        ((JENV, "en met EZK?"), of("JenV", "EZK")),
        ((JENV, "en alleen met EZK?"), of("JenV", "EZK")),
        ((JENV, "en zonder EZK maar met VNG?"), both(of("JenV", "VNG"), without("EZK"))),
        (("Welke acties doet JenV met EZK?", "en met VWS?"), of("JenV", "VWS")),
        (("Welke acties doet JenV met EZK?", "nee, met VWS bedoel ik"), of("JenV", "VWS")),
        (("Welke acties doet JenV met EZK?", "en ook met VWS?"), of("JenV", "EZK", "VWS")),
        (("Welke acties doet BZK met VWS?", "alleen met VWS"), alone("BZK", "VWS")),
        (("Welke acties doet BZK met VNG of IPO?", "alleen met IPO"), of("BZK", "IPO")),
        (("Welke acties zijn van VWS of OCW?", "en alleen met OCW?"), of("OCW")),
        (("Welke acties doen BZK en VNG samen?", "en zonder VNG?"), without("VNG", but="BZK")),
        (("Welke acties horen bij 2.2?", "alleen die van JenV"), of("JenV", priority="2.2")),
        (("Welke acties van OCW vallen onder 4.1?", "en buiten die prioriteit?"),
         both(of("OCW"), outside("4.1"))),
        (("Noem de acties van BZK in 1.1", "Welke acties heeft BZK daarbuiten?"),
         both(of("BZK"), outside("1.1"))),
        (("Welke acties heeft OCW in 4.1?", "en VNG elders?"), both(of("VNG"), outside("4.1"))),
        (("Welke acties zijn van VWS of EZK?", "nee, die ze sámen doen"), of("VWS", "EZK")),
        (("Welke acties doen OCW en VWS samen?", "nee, los van elkaar"), either("OCW", "VWS")),
        (("Welke acties van BZK met VWS of OCW zijn er?", "nee, met allebei tegelijk"),
         of("BZK", "VWS", "OCW")),
        (("Welke acties over desinformatie hebben een resultaat in 2023?", "en in 2025?"),
         both(due(2025), of(priority="1.3"))),
    ],
)  # fmt: skip
def test_a_list_is_narrowed_or_asked_of_another(
    sources: Sources, questions: tuple[str, ...], condition: Condition
) -> None:
    """What is said goes over the earlier conditions; the list stays complete."""
    assert rows(converse(sources, *questions)) == select(sources, condition)


@pytest.mark.parametrize(
    ("questions", "first"),
    [
        (("Wat is actie 3 van 1.1?", "en wie doet dat"), "1.1.A3"),
        (("Wat is de opgave van 2.4?", "en daarbuiten?"), "2.4.O"),
        (("Wat is actie 3 van 1.1?", "en de eerste?"), "1.1.A1"),
        (("Wat is actie 3 van 1.1?", "doet VWS ook mee?"), "1.1.A3"),
        (("Wat is doel 1 van 2.4?", "en het derde doel?"), "2.4.D3"),
        (("Wat is doel 1 van 2.4?", "hoe wordt dat gemeten"), "2.4.D1"),
        (("wie voert actie 4 van 2.2 uit?", "En bij 2.2.5?"), "2.2.A5"),
        (("Welke acties horen bij 4.3?", "en de laatste?"), "4.3.A15"),
        (("Welke acties heeft VWS?", "die laatste, wanneer is die klaar?"), "4.2.A6"),
        (("Welke acties heeft VWS?", "de eerste twee graag"), "1.1.A1"),
        (("Wat zijn de doelen van 3.3?", "de derde?"), "3.3.D3"),
        (("Wat zijn de doelen van 3.3?", "en wat was er al bereikt"), "3.3.R"),
        (("Wat was er al bereikt bij 2.4?", "en bij 3.3?"), "3.3.R"),
        (("Wat was er al bereikt bij 2.4?", "en de opgave?"), "2.4.O"),
        (("Waar gaat programmalijn 5 over?", "en 4?"), "P4"),
        (("Waar gaat programmalijn 5 over?", "welke doelen horen daarbij?"), "5.1.D1"),
        (("Wat wordt er gedaan aan PubHubs?", "ja"), "2.1.A8"),
        (("Wat wordt er gedaan aan PubHubs?", "wie doet dat?", "en in 2025?"), "2.1.A8"),
        (("Wat wordt er gedaan aan PubHubs?", "leg dat eens simpel uit"), "2.1.A8"),
        (("Wat wordt er gedaan aan PubHubs?", "nee, ik bedoel de nieuwe archiefwet"), "4.1.A4"),
        (("Wat wordt er gedaan aan PubHubs?", "Wie voert de nieuwe Archiefwet in?"), "4.1.A4"),
        (("wie doet de archiefwet", "En de Woo?"), "4.1.A3"),
    ],
)
def test_a_place_is_pointed_at(sources: Sources, questions: tuple[str, ...], first: str) -> None:
    """By rank, number or kind, or by what was spoken of; the first citation is that place."""
    found = converse(sources, *questions)
    assert found.status is Status.ANSWERED
    assert refs(found)[0] == first


@pytest.mark.parametrize(
    ("question", "said"),
    [("staat EZK daar ook bij?", "Ja, EZK staat hier"), ("en de SER?", "Nee, SER staat hier niet")],
)
def test_whether_an_organisation_takes_part(sources: Sources, question: str, said: str) -> None:
    """After a question about one thing, a name asks whether that organisation does it."""
    found = converse(sources, "Wie werkt aan online gokken en gaming?", question)
    assert found.sentences[0].text.startswith(said)
    assert refs(found)[0] == "2.1.A4"


@pytest.mark.parametrize(
    ("questions", "status"),
    [
        (("Welke acties heeft VWS?", "en in 2030?"), Status.NOT_IN_AGENDA),
        (("Welke acties heeft VWS?", "en ministerie van defensie?"), Status.NOT_IN_AGENDA),
        (("Wat zijn de doelen van 3.3?", "en de acties"), Status.MISSING_FROM_SOURCE),
        (("Wat is actie 4 van 1.2?", "en actie 3?"), Status.MISSING_FROM_SOURCE),
        (("Wat is actie 3 van 1.1?", "welk doel hoort daarbij?"), Status.MISSING_FROM_SOURCE),
        (("Wat wordt er gedaan aan PubHubs?", "wat vind jij daarvan?"), Status.OUT_OF_SCOPE),
        (("Wat wordt er gedaan aan PubHubs?", "oke bedankt!"), Status.CONVERSATION),
        (("Wat is PubHubs?", "Welk bedrag is daar dit jaar voor gestort?"), Status.NOT_IN_AGENDA),
        (("Wat is PubHubs?", "Welke bus gaat er naar Zwolle?"), Status.OUT_OF_SCOPE),
    ],
)
def test_a_follow_up_may_have_no_answer(
    sources: Sources, questions: tuple[str, ...], status: Status
) -> None:
    """What is not there after a good answer is not there; thanks and opinions are no search."""
    assert converse(sources, *questions).status is status


def test_a_complete_question_leaves_the_topic(sources: Sources) -> None:
    """A question that can stand alone is not narrowed to the priority spoken of."""
    found = converse(sources, "Wat wordt er gedaan aan PubHubs?", "Welke acties heeft SZW?")
    assert rows(found) == ["1.1.A1"]


def test_what_was_said_is_said_more_simply(sources: Sources) -> None:
    """An order to say an answer in other words is about that answer, and no steering."""
    found = converse(sources, "Wat doen ze aan PubHubs?", "zeg dat eens in makkelijke woorden")
    assert found.status is Status.ANSWERED
    assert refs(found)[0] == "2.1.A8"


def test_what_is_pointed_at_by_another_name(sources: Sources) -> None:
    """What was spoken of may be called by another word than the agenda has."""
    found = converse(sources, "komt er een keurmerk voor techniek?", "ok en wanneer is dat merk af")
    assert refs(found)[0] == "2.1.A1"


def test_what_an_organisation_does_more(sources: Sources) -> None:
    """After one action, "nog meer" asks for all that an organisation does."""
    found = converse(
        sources, "Wie gaat over de nieuwe Archiefwet?", "en welke acties heeft OCW nog meer?"
    )
    assert rows(found) == select(sources, of("OCW"))


@pytest.mark.parametrize(
    ("questions", "ref"),
    [
        (("Wat zijn de doelen van 3.3?", "en wat is dan het probleem?"), "3.3.O"),
        (("Wat zijn de doelen van 2.4?", "nee, ik bedoel wat er al is bereikt"), "2.4.R"),
        (("Wat levert actie 3 van 2.1 op?", "en de actie daarna?"), "2.1.A4"),
        (("Wat levert actie 4 van 2.1 op?", "en de vorige actie?"), "2.1.A3"),
        (("Wat staat er in actie 2 van 4.3?", "ik begrijp er niks van"), "4.3.A2"),
        (("Wat doet actie 5 van 1.2?", "wanneer moet die bouwmeester er zijn?"), "1.2.A5"),
        (("Komt er een informatieparagraaf?", "wanneer doen alle departementen dat?"), "4.3.A14"),
        (("Is er hulp voor wie geen laptop heeft?", "en hoeveel laptops zijn dat?"), "1.1.A2"),
    ],
)
def test_what_was_told_leads_on(sources: Sources, questions: tuple[str, ...], ref: str) -> None:
    """To why it is needed, what was achieved, the next one, the same again, or when it is due."""
    assert refs(converse(sources, *questions))[0] == ref


def test_the_page_after_one_may_be_absent(sources: Sources) -> None:
    """As that of every even number is."""
    found = converse(sources, "Welke acties staan op pagina 47?", "en op de pagina erna?")
    assert found.status is Status.MISSING_FROM_SOURCE


def test_goals_that_were_told_are_narrowed(sources: Sources) -> None:
    """To those of which the indicator is still to be determined."""
    found = converse(
        sources, "Noem de doelen van 2.4", "bij welke doelen is de indicator nog te bepalen?"
    )
    assert rows(found) == ["2.4.D1", "2.4.D2", "2.4.D4"]
