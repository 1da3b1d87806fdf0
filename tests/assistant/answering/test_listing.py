"""Lists are complete and exact, in whatever words their conditions are said."""

import pytest

from assistant.answering.answer import Answer, Status
from assistant.pipeline import ask
from assistant.sources import Sources
from tests.assistant.conditions import (
    Condition,
    alone,
    both,
    due,
    either,
    names,
    not_due,
    of,
    rows,
    select,
    without,
)


def answer(sources: Sources, question: str) -> Answer:
    """Answer `question`."""
    return ask(question, (), sources, limit=2000)


@pytest.mark.parametrize(
    ("question", "condition"),
    [
        ("welke acties heeft het ministerie van volksgezondheid welzijn en sport", of("VWS")),
        ("geef me alle acties waar Veiligheid en Justitie aan meedoet", of("JenV")),
        ("acties van het minsterie van economishe zaken", of("EZK")),
        ("welke acties vd unie van waterschapen", of("UvW")),
        ("Wat doet het ministerie van Algemene Zaken?", of("AZ")),
        ("Waar is OCW bij betrokken?", of("OCW")),
        ("wij zijn een gemeente, welke acties gelden voor ons", of("gemeenten")),
        ("ik ben van het ministerie van OCW, welke acties staan er voor ons in?", of("OCW")),
        ("bij welke acties worden de decentrale overheden genoemd als uitvoerder",
         of("medeoverheden")),
        ("Hoe vaak komt JenV voor als uitvoerder?", of("JenV")),
        ("hoe vaak staat EZK erin", of("EZK")),
        ("in hoeveel acties wordt de VNG genoemd?", of("VNG")),
    ],
)  # fmt: skip
def test_an_organisation_is_found_by_each_of_its_names(
    sources: Sources, question: str, condition: Condition
) -> None:
    """Full, old, short and misspelled names all give the same complete list."""
    assert rows(answer(sources, question)) == select(sources, condition)


@pytest.mark.parametrize(
    ("question", "condition"),
    [
        ("acties die gemeenten én VNG samen doen", of("gemeenten", "VNG")),
        ("Waar werken BZK en EZK samen?", of("BZK", "EZK")),
        ("Waar komt SZW terug als uitvoerende partij?", of("SZW")),
        ("Bij welke onderdelen is KOOP een van de uitvoerders?", of("KOOP")),
        ("Aan welke acties doen zowel OCW als VWS mee?", of("OCW", "VWS")),
        ("wat doen bibliotheken en gemeenten samen?", of("bibliotheken", "gemeenten")),
        ("waar werken de vng en de uitvoeringsorganisaties samen",
         of("VNG", "uitvoeringsorganisaties")),
        ("Waarin trekken BZK en EZK samen op?", of("BZK", "EZK")),
        ("acties BZK + EZK", of("BZK", "EZK")),
        ("Waar zijn VNG, IPO en UvW alle drie uitvoerder?", of("VNG", "IPO", "UvW")),
        ("Acties van VNG, IPO of UvW", either("VNG", "IPO", "UvW")),
        ("Acties waaraan ofwel SZW ofwel VWS meedoet", either("SZW", "VWS")),
        ("acties van hetzij LNV hetzij SZW", of("SZW")),
        ("welke acties hebben minstens één van VNG, IPO en UvW", either("VNG", "IPO", "UvW")),
        ("acties van BZK alleen", alone("BZK")),
        ("welke acties voert Binnenlandse Zaken in z'n eentje uit?", alone("BZK")),
        ("Hoeveel acties doet BZK zonder andere partijen?", alone("BZK")),
        ("welke acties doen alleen BZK en JenV", alone("BZK", "JenV")),
        ("Welke acties doen BZK en JenV met z'n tweeën, zonder anderen?", alone("BZK", "JenV")),
        ("acties zonder uitvoerder BZK", without("BZK")),
        ("Aan welke acties doet het ministerie van Binnenlandse Zaken niet mee?", without("BZK")),
        ("alle acties in de agenda behalve die van BZK", without("BZK")),
        ("Welke acties hebben VNG noch BZK als uitvoerder?", without("VNG", "BZK")),
        ("welke acties heeft OCW wel en VWS niet?", without("VWS", but="OCW")),
        ("welke acties zijn van JenV maar niet van BZK en niet van EZK",
         without("BZK", "EZK", but="JenV")),
    ],
)  # fmt: skip
def test_organisations_are_joined_or_excluded(
    sources: Sources, question: str, condition: Condition
) -> None:
    """Together, either, alone and without, each said in several ways."""
    assert rows(answer(sources, question)) == select(sources, condition)


@pytest.mark.parametrize(
    ("question", "condition"),
    [
        ("Welke acties hebben geen resultaat t/m 2025?", not_due(2025)),
        ("Bij welke acties is de kolom t/m 2025 leeg?", not_due(2025)),
        ("hoeveel acties hebben alleen een resultaat t/m 2023", not_due(2025)),
        ("Welke acties van OCW hebben alleen resultaten t/m 2023?", not_due(2025, "OCW")),
        ("acties van BZK waar 2025 niks staat", not_due(2025, "BZK")),
        ("Wat moet JenV eind 2025 af hebben?", due(2025, "JenV")),
        ("wat moet OCW in 2024 opleveren", due(2025, "OCW")),
        ("wat moet EZK vóór 2026 hebben gedaan?", due(2025, "EZK")),
        ("welke acties moeten in 2025 klaar zijn bij bzk en ezk samen", due(2025, "BZK", "EZK")),
        ("Wat moet er eind 2025 klaar zijn in programmalijn 1?", both(due(2025), of(line=1))),
        ("Hoeveel acties in programmalijn 2 hebben geen resultaat t/m 2025?",
         both(not_due(2025), of(line=2))),
    ],
)  # fmt: skip
def test_a_year_is_a_condition(sources: Sources, question: str, condition: Condition) -> None:
    """What is due by a year, what is due only before it, and what has an empty cell."""
    assert rows(answer(sources, question)) == select(sources, condition)


@pytest.mark.parametrize(
    ("question", "condition"),
    [
        ("alle acties van de vierde programmalijn", of(line=4)),
        ("aantal acties per programmalijn 1", of(line=1)),
        ("uit hoeveel acties bestaat 4.1?", of(priority="4.1")),
        ("hoeveel acties heeft prioriteit Publieke waarden borgen", of(priority="2.1")),
        ("welke acties horen bij Versterken cybersecurity?", of(priority="2.4")),
        ("wat is de rol van VNG in 2.2?", of("VNG", priority="2.2")),
        ("geef alle acties uit 2.1 waar ezk aan meedoet", of("EZK", priority="2.1")),
        ("Acties bij prioriteit 'Impact online desinformatie verminderen' met JenV",
         of("JenV", priority="1.3")),
        ("Welke acties van de VNG vallen in programmalijn 1 en 2?",
         lambda p, a: p.programme_line in (1, 2) and "VNG" in names(a)),
        ("acties van VNG in 2.2 en 2.3",
         lambda p, a: p.id in ("2.2", "2.3") and "VNG" in names(a)),
        ("Welke acties van BZK vallen niet onder programmalijn 2 of 4?",
         lambda p, a: p.programme_line not in (2, 4) and "BZK" in names(a)),
        ("welke acties heeft VWS of OCW buiten programmalijn 1",
         lambda p, a: p.programme_line != 1 and either("VWS", "OCW")(p, a)),
        ("Welke acties doet JenV, maar dan buiten prioriteit 2.2?",
         lambda p, a: p.id != "2.2" and "JenV" in names(a)),
        ("Welke acties staan op pagina 41 tot en met 45?", lambda _, a: 41 <= a.page <= 45),
        ("welke acties staan op bladzijde 31 en doet JenV mee?",
         lambda _, a: a.page == 31 and "JenV" in names(a)),
    ],
)  # fmt: skip
def test_a_place_is_a_condition(sources: Sources, question: str, condition: Condition) -> None:
    """By number, title or page; several places; and outside them."""
    assert rows(answer(sources, question)) == select(sources, condition)


def test_the_text_says_number_and_condition(sources: Sources) -> None:
    """The number in the text is that of the table, and absent pages are named."""
    found = answer(sources, "welke acties heeft VWS of OCW buiten programmalijn 1")
    assert found.sentences[0].text == (
        "In deze werkagenda staan 5 acties met VWS of OCW als uitvoerder buiten programmalijn 1."
    )
    assert found.table
    assert found.table.total == 5
    assert "alle acties van 3.1, 3.2, 3.3 en 5.1" in found.markdown


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("welke acties heeft VWS in 2.3", "die VWS niet zelf noemt, maar wel een groep ("),
        ("Welke acties doen BZK en EZK samen?", "die BZK en EZK niet allebei noemen, maar wel een"),
        ("Welke acties doen BZK, VWS en EZK samen?", "die BZK, VWS en EZK niet allemaal noemen"),
        ("welke acties hebben VWS of OCW", "die VWS of OCW niet zelf noemen, maar wel een groep"),
    ],
)
def test_a_group_is_told_beside_those_it_may_include(
    sources: Sources, question: str, said: str
) -> None:
    """Of two who are asked together, one may be named there: then it is not said of both."""
    assert said in answer(sources, question).markdown


def test_several_places_are_named(sources: Sources) -> None:
    """The condition names each of several places."""
    found = answer(sources, "acties van VNG in 2.2 en 2.3")
    assert "met VNG als uitvoerder in prioriteit 2.2 of 2.3" in found.sentences[0].text


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("Welke acties heeft LNV?", Status.NOT_IN_AGENDA),
        ("Hoeveel acties heeft het ministerie van Financiën?", Status.NOT_IN_AGENDA),
        ("Acties van SZW in programmalijn 2", Status.ANSWERED),
        ("Welke acties hebben geen resultaat t/m 2023?", Status.ANSWERED),
        ("Acties van VNG in prioriteit 7.1", Status.NOT_IN_AGENDA),
        ("Welke acties heeft JenV in 3.1?", Status.MISSING_FROM_SOURCE),
        ("Welke acties vallen onder programmalijn 3?", Status.MISSING_FROM_SOURCE),
        ("Welke doelen heeft 1.1?", Status.MISSING_FROM_SOURCE),
    ],
)
def test_an_empty_list_is_an_honest_no(sources: Sources, question: str, status: Status) -> None:
    """That none meet a condition is an answer; who or what the agenda does not have is none."""
    found = answer(sources, question)
    assert found.status is status
    assert rows(found) == []
    assert not found.citations


def test_a_subject_is_searched(sources: Sources) -> None:
    """A list of all that an organisation does is no answer to what it does about a subject."""
    found = answer(sources, "wat is de rol van justitie bij cybersecurity")
    assert found.status is Status.ANSWERED
    assert found.table is None


@pytest.mark.parametrize(
    ("question", "condition"),
    [
        ("wij van OCW, waar staan wij aan de lat?", of("OCW")),
        ("Waar komt de SER in beeld als uitvoerder?", of("SER")),
        ("Waar is IPO bij betrokken binnen 'Iedereen kan de digitale wereld vertrouwen'?",
         of("IPO", line=2)),
        ("'Rijksbreed' als uitvoerder, bij welke acties?", of("Rijksbreed")),
        ("acties die én bij VWS én bij de gemeenten liggen", of("VWS", "gemeenten")),
        ("Welke acties hebben minstens drie ministeries?",
         lambda _, a: len(names(a) & {"AZ", "BZK", "EZK", "JenV", "LNV", "OCW", "SZW", "VWS"}) > 2),
    ],
)  # fmt: skip
def test_a_list_is_asked_in_idioms(sources: Sources, question: str, condition: Condition) -> None:
    """However taking part is said."""
    assert rows(answer(sources, question)) == select(sources, condition)


@pytest.mark.parametrize(
    ("question", "refs"),
    [
        ("Welke doelen van 2.4 zijn nog te bepalen?", ["2.4.D1", "2.4.D2", "2.4.D4"]),
        ("Welke doelen van 4.2 hebben een streefwaarde?", ["4.2.D1"]),
        ("Welke doelen van 1.2 hebben nog geen indicator?", ["1.2.D2"]),
        ("Welke doelen van 3.3 hebben wel een indicator?", ["3.3.D1", "3.3.D3", "3.3.D4"]),
        ("Welke doelen van 1.4 zijn nog te bepalen?", []),
    ],
)
def test_goals_are_listed_by_their_indicator(
    sources: Sources, question: str, refs: list[str]
) -> None:
    """An empty list of a sound condition is an answer too."""
    found = answer(sources, question)
    assert (found.status, rows(found)) == (Status.ANSWERED, refs)
