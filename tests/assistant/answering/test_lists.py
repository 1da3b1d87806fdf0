"""Lists are exact: what a question asks is evaluated on the agenda itself, beside the program."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from assistant.answering.answer import Answer, Status
from assistant.pipeline import ask
from assistant.planning.question import Turn
from assistant.sources import Sources
from tests.assistant.conditions import rows


@dataclass(frozen=True, slots=True)
class Listed:
    """What a condition may ask of an action, read from the agenda alone."""

    names: frozenset[str]
    line: int
    priority: str
    by_2023: int
    by_2025: int


Condition = Callable[[Listed], object]


def select(sources: Sources, condition: Condition) -> list[str]:
    """Return the refs of the actions that meet `condition`."""
    return [
        action.ref
        for priority, action in sources.agenda.actions()
        if condition(
            Listed(
                frozenset(action.executors.organisations),
                priority.programme_line,
                priority.id,
                len(action.results.get(2023, ())),
                len(action.results.get(2025, ())),
            )
        )
    ]


def converse(sources: Sources, questions: str) -> Answer:
    """Answer the last of `questions` (between " >> "), each asked after those before it."""
    turns: list[Turn] = []
    for question in questions.split(" >> "):
        found = ask(question, turns, sources, limit=2000)
        turns.append(Turn(question, tuple(dict.fromkeys(c.ref for c in found.citations))))
    return found


@pytest.mark.parametrize(
    ("questions", "condition"),
    [
        (
            "Noem de acties waar zowel de VNG als een van de ministeries OCW of VWS bij zit",
            lambda o: "VNG" in o.names and o.names & {"OCW", "VWS"},
        ),
        (
            "Waar werken EZK en JenV samen zonder OCW?",
            lambda o: {"EZK", "JenV"} <= o.names and "OCW" not in o.names,
        ),
        ("acties van het CIO Rijk in 4.2", lambda o: "CIO Rijk" in o.names and o.priority == "4.2"),
        ("welke acties doet de vng buiten lijn 2", lambda o: "VNG" in o.names and o.line != 2),
        (
            "Alle acties met uitvoeringsorganisaties maar zonder medeoverheden",
            lambda o: "uitvoeringsorganisaties" in o.names and "medeoverheden" not in o.names,
        ),
        (
            "Acties van JenV waarvoor in 2025 niets gepland staat",
            lambda o: "JenV" in o.names and not o.by_2025,
        ),
        ("ik zoek alle acties waar gemeenten aan meedoen", lambda o: "gemeenten" in o.names),
        (
            "Welke acties van VNG leveren zowel in 2023 als in 2025 iets op?",
            lambda o: "VNG" in o.names and o.by_2023 and o.by_2025,
        ),
        (
            "geef mij de acties van OCW of VWS in programmalijn 1",
            lambda o: o.names & {"OCW", "VWS"} and o.line == 1,
        ),
        ("acties waar precies vijf partijen bij staan", lambda o: len(o.names) == 5),
        (
            "Acties met minstens zes uitvoerders in lijn 2",
            lambda o: len(o.names) >= 6 and o.line == 2,
        ),
        (
            "Welke acties in lijn 2 hebben hooguit twee uitvoerders",
            lambda o: len(o.names) <= 2 and o.line == 2,
        ),
        ("Waar zitten EZK en VWS allebei bij", lambda o: {"EZK", "VWS"} <= o.names),
        (
            "acties van EZK met uitzondering van die in 2.1",
            lambda o: "EZK" in o.names and o.priority != "2.1",
        ),
        ("lijstje acties UvW of IPO", lambda o: o.names & {"UvW", "IPO"}),
        ("BZK en JenV samen, verder geen anderen", lambda o: o.names == {"BZK", "JenV"}),
        (
            "welke acties doet BZK met AZ maar niet met KOOP",
            lambda o: {"BZK", "AZ"} <= o.names and "KOOP" not in o.names,
        ),
        (
            "Bij welke acties in 4.3 ontbreekt CIO Rijk?",
            lambda o: "CIO Rijk" not in o.names and o.priority == "4.3",
        ),
        (
            "Welke acties uit prioriteit 2.4 doet JenV niet?",
            lambda o: "JenV" not in o.names and o.priority == "2.4",
        ),
        ("acties in 2.2 zonder de VNG", lambda o: "VNG" not in o.names and o.priority == "2.2"),
        (
            "Graag acties van Justitie en Veiligheid en van EZK samen in programmalijn twee",
            lambda o: {"JenV", "EZK"} <= o.names and o.line == 2,
        ),
        (
            "Hoeveel acties in programmalijn 2 hebben geen resultaat voor 2025?",
            lambda o: not o.by_2025 and o.line == 2,
        ),
        (
            "Hoeveel acties zijn er met OCW, VWS of SZW erbij?",
            lambda o: o.names & {"OCW", "VWS", "SZW"},
        ),
        ("aantal acties van JenV zonder EZK", lambda o: "JenV" in o.names and "EZK" not in o.names),
        ("bij hoeveel acties staat BZK niet vermeld?", lambda o: "BZK" not in o.names),
        (
            "Hoeveel acties doen gemeenten en bibliotheken samen?",
            lambda o: {"gemeenten", "bibliotheken"} <= o.names,
        ),
        ("In hoeveel acties zit de Alliantie Digitaal Samenleven?", lambda o: "ADS" in o.names),
        (
            "hoeveel acties heeft binnenlandse zaken samen met de uvw",
            lambda o: {"BZK", "UvW"} <= o.names,
        ),
        ("Hoeveel acties hebben meer dan vijf uitvoerders?", lambda o: len(o.names) > 5),
        (
            "Welke acties van de VNG gaan over privacy?",
            lambda o: "VNG" in o.names and o.priority == "2.2",
        ),
        (
            "Welke acties over desinformatie doet JenV?",
            lambda o: "JenV" in o.names and o.priority == "1.3",
        ),
        (
            "acties van EZK op het gebied van nieuwe technologie",
            lambda o: "EZK" in o.names and o.priority == "2.3",
        ),
        ("wat doet ocw in lijn vier", lambda o: "OCW" in o.names and o.line == 4),
        (
            "in welke acties komen de provincies voor als uitvoerder",
            lambda o: "provincies" in o.names,
        ),
        (
            "Welke acties heeft BZK? >> en welke daarvan samen met OCW of VWS?",
            lambda o: "BZK" in o.names and o.names & {"OCW", "VWS"},
        ),
        (
            "Acties van JenV >> die waar EZK niet bij zit",
            lambda o: "JenV" in o.names and "EZK" not in o.names,
        ),
        (
            "Acties van VNG in lijn 2 >> en in lijn 1? >> en samen met BZK en VWS?",
            lambda o: {"VNG", "BZK", "VWS"} <= o.names and o.line == 1,
        ),
        ("Welke acties doet EZK? >> in welke prioriteiten zitten die?", lambda o: "EZK" in o.names),
        (
            "Welke acties doet EZK? >> en welke pas in 2025?",
            lambda o: "EZK" in o.names and o.by_2025 and not o.by_2023,
        ),
        (
            "Hoeveel acties heeft VNG? >> en zonder IPO?",
            lambda o: "VNG" in o.names and "IPO" not in o.names,
        ),
        (
            "Welke acties staan in 4.3? >> bij welke is CIO Rijk geen uitvoerder?",
            lambda o: "CIO Rijk" not in o.names and o.priority == "4.3",
        ),
        (
            "Welke acties heeft OCW? >> hoeveel daarvan in programmalijn 1?",
            lambda o: "OCW" in o.names and o.line == 1,
        ),
        (
            "acties van ezk en jenv >> alleen die met resultaten in beide jaren",
            lambda o: {"EZK", "JenV"} <= o.names and o.by_2023 and o.by_2025,
        ),
        ("acties met alleen ministeries BZK en EZK", lambda o: o.names == {"BZK", "EZK"}),
        (
            "Geef de acties waar ADS wel en NL Digital niet bij hoort",
            lambda o: "ADS" in o.names and "NL Digital" not in o.names,
        ),
        (
            "Welke acties staan op naam van de dienst publiek en communicatie?",
            lambda o: "DPC" in o.names,
        ),
        (
            "Acties onder 2.1 of 2.2 met JenV",
            lambda o: "JenV" in o.names and o.priority in ("2.1", "2.2"),
        ),
        (
            "jenv acties lijn 1 en 2 die in 2025 iets opleveren",
            lambda o: "JenV" in o.names and o.line in (1, 2) and o.by_2025,
        ),
        (
            "Welke acties delen VNG, IPO en UvW met JenV?",
            lambda o: {"VNG", "IPO", "UvW", "JenV"} <= o.names,
        ),
        (
            "Waar zijn BZK en bibliotheken samen verantwoordelijk voor?",
            lambda o: {"BZK", "bibliotheken"} <= o.names,
        ),
        (
            "Welke acties zijn uitsluitend door BZK en AZ op te pakken?",
            lambda o: o.names == {"BZK", "AZ"},
        ),
        (
            "Toon alle acties in prioriteit 1.3 die niet van EZK zijn",
            lambda o: "EZK" not in o.names and o.priority == "1.3",
        ),
    ],
)
def test_a_list_has_what_is_asked_and_nothing_else(
    sources: Sources, questions: str, condition: Condition
) -> None:
    """All actions that meet the conditions, in the agenda's order."""
    found = converse(sources, questions)
    assert found.status is Status.ANSWERED
    assert rows(found) == select(sources, condition)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("zijn er acties zonder resultaat in 2023",
         "In deze werkagenda staan geen acties zonder resultaat t/m 2023."),
        ("Doet OCW iets in 2.4?",
         "In deze werkagenda staan geen acties met OCW als uitvoerder in prioriteit 2.4."),
        ("acties van justitie waar niemand anders bij zit",
         "In deze werkagenda staan geen acties met alleen JenV als uitvoerder."),
        ("Zijn er acties waar geen uitvoerder bij staat?",
         "Geen: bij alle 44 acties die ik heb, staat een uitvoerder."),
        ("SER en KOOP samen, welke acties?",
         "In deze werkagenda staan geen acties met SER en KOOP samen als uitvoerder."),
    ],
)  # fmt: skip
def test_none_is_an_answer(sources: Sources, question: str, said: str) -> None:
    """A sound condition that nothing meets is answered, with an empty list."""
    found = converse(sources, question)
    assert (found.status, rows(found)) == (Status.ANSWERED, [])
    assert found.sentences[0].text == said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Welk ministerie komt qua aantal acties direct na BZK?", "JenV komt dan: met 11 acties."),
        ("Wie staat op de derde plaats met het aantal acties?", "VNG komt dan: met 8 acties."),
        ("Met welke partij trekt EZK het vaakst op?",
         "BZK en EZK hebben samen de meeste acties: 7."),
        ("Onder welke prioriteit hangen de meeste acties?",
         "Prioriteit 4.3 heeft de meeste acties: 9."),
        ("Welke prioriteit heeft de meeste doelen?", "Prioriteit 2.4 heeft de meeste doelen: 5."),
        ("In welke programmalijnen doet EZK niets?",
         "In programmalijn 4 staan geen acties met EZK als uitvoerder."),
        ("In welke prioriteiten doet de SER mee?",
         "Acties met SER als uitvoerder staan in prioriteit 2.1."),
        ("Heeft prioriteit 2.1 meer acties dan 2.2?",
         "In deze werkagenda heeft prioriteit 2.1 7 acties en prioriteit 2.2 5 acties."),
        ("doet de vng evenveel acties als het ipo",
         "In deze werkagenda heeft VNG 8 acties en IPO 5 acties."),
        ("Welke actie heeft de meeste uitvoerders?", "Actie 2 van 4.1 heeft de meeste "
         "uitvoerders: 9."),
        ("Welke actie heeft de minste uitvoerders?", "Actie 7 van 2.4 heeft de minste "
         "uitvoerders: 1."),
        ("Welke actie heeft de meeste resultaten t/m 2023?",
         "Actie 3 van 1.3 heeft de meeste resultaten: 6."),
        ("Hoeveel resultaten voor 2023 zijn er bij 4.2 geformuleerd?",
         "Bij de acties in prioriteit 4.2 staan samen 4 resultaten t/m 2023."),
        ("hoeveel partijen werken mee aan actie 1 van 1.1",
         "Bij deze actie staan 7 uitvoerders: BZK, OCW, VWS, SZW, VNG, gemeenten en bibliotheken."),
        ("Mijn buurman gaf mij het boekje en ik raak de tel kwijt: hoeveel prioriteiten zijn er?",
         "In deze werkagenda staan 15 prioriteiten."),
        ("welke ministeries zitten niet in programmalijn 4",
         "Alleen bij acties buiten programmalijn 4 staan: JenV, EZK, AZ en SZW."),
        ("Met welke ministeries werkt de VNG samen?",
         "BZK en VNG hebben samen de meeste acties: 8."),
        ("wat is de programmalijn met de minste acties",
         "Programmalijn 1 heeft de minste acties: 10."),
        ("welke programmalijn heeft de meeste prioriteiten",
         "Programmalijn 1 en programmalijn 2 hebben de meeste prioriteiten: 4."),
        ("Wie zijn de uitvoerders van 2.4? >> wie daarvan het vaakst?",
         "BZK heeft de meeste acties: 5."),
        ("Welke ministeries zitten zowel in programmalijn 1 als in 2 en 4?",
         "Bij de acties in programmalijn 1, 2 of 4 worden 3 ministeries genoemd."),
    ],
)  # fmt: skip
def test_a_comparison_or_count_says_the_number(sources: Sources, question: str, said: str) -> None:
    """The first sentence has the answer, and rests on a place unless it is of absent ones."""
    found = converse(sources, question)
    assert found.status is Status.ANSWERED
    assert found.sentences[0].text == said
    assert found.sentences[0].citations


@pytest.mark.parametrize(
    "question",
    [
        "welke acties heeft defensie",
        "Hoeveel acties doet LNV met BZK samen?",
        "hoeveel acties van azk",
    ],
)
def test_who_is_named_nowhere_has_no_list(sources: Sources, question: str) -> None:
    """That an organisation carries out nothing is no empty list of a condition."""
    found = converse(sources, question)
    assert found.status is Status.NOT_IN_AGENDA
    assert found.table is None
