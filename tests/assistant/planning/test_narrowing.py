"""A list is narrowed to the place of its subject, where only one has that subject."""

import pytest

from assistant.planning.narrowing import is_topical
from assistant.planning.plan import Intent
from assistant.planning.planner import plan_question
from assistant.planning.question import Question
from assistant.sources import Sources


@pytest.mark.parametrize(
    ("text", "priority"),
    [
        ("welke acties van ocw gaan over digitale vaardigheden", "1.1"),
        ("Welke acties over desinformatie doet JenV?", "1.3"),
        ("Welke acties van BZK gaan over cybersecurity?", "2.4"),
        ("Welke acties van BZK gaan over algoritmes?", None),
        ("Welke acties van BZK gaan over burgers?", None),
        ("wat is de rol van justitie bij cybersecurity", None),
    ],
)
def test_a_subject_names_a_priority(sources: Sources, text: str, priority: str | None) -> None:
    """Not where the file lacks its actions, where others say the word too, or no list is asked."""
    plan = plan_question(Question(text, text), (), sources)
    assert plan.filters.priority == priority
    assert bool(plan.subject) is (priority is None)


@pytest.mark.parametrize(
    ("text", "priority"),
    [
        ("Van welke acties bij cybersecurity moet er in 2025 een resultaat liggen?", "2.4"),
        ("Welke acties over privacy leveren in 2023 iets op?", "2.2"),
        ("Welke acties over burgers leveren in 2023 iets op?", None),
        ("Welke acties over algoritmes leveren in 2023 iets op?", None),
        ("Wat moet er bij cybersecurity in 2025 af zijn?", None),
    ],
)
def test_a_list_by_year_is_of_its_subject(
    sources: Sources, text: str, priority: str | None
) -> None:
    """As a list of an organisation is; what is due of a subject, without a list, is searched."""
    plan = plan_question(Question(text, text), (), sources)
    assert (plan.intent, plan.filters.priority) == (Intent.DUE, priority)


@pytest.mark.parametrize(
    ("text", "priority"),
    [
        ("Hoeveel doelen staan er bij het reguleren van algoritmes? voor mn scriptie", "3.3"),
        ("Hoeveel doelen heeft cybersecurity?", "2.4"),
        ("Hoeveel doelen zijn er voor het Caribisch deel van het Koninkrijk?", "5.1"),
        ("Hoeveel doelen zijn er voor Caribisch Nederland?", "5.1"),
        ("Hoeveel doelen zijn er voor Nederland?", None),
        ("Hoeveel doelen horen er bij toezicht op AI?", None),
        ("Hoeveel doelen heeft desinformatie?", None),
        ("Hoeveel doelen gaan over gegevens?", None),
    ],
)
def test_goals_are_counted_in_the_place_of_their_subject(
    sources: Sources, text: str, priority: str | None
) -> None:
    """Not where the priority has no goals in the file, or others are about that too."""
    plan = plan_question(Question(text, text), (), sources)
    assert plan.filters.priority == priority
    assert priority is None or plan.intent is Intent.COUNT


def test_a_story_beside_a_count_is_no_subject(sources: Sources) -> None:
    """What is told in another clause does not turn a count into a search."""
    text = "Ik kreeg het boekje van mijn zoon en raak de tel kwijt: hoeveel prioriteiten zijn er?"
    plan = plan_question(Question(text, text), (), sources)
    assert (plan.intent, plan.subject) == (Intent.COUNT, ())


@pytest.mark.parametrize(
    "text",
    [
        "welke klussen liggen er bij de bibliotheken",
        "acties van gemeenten of van bibliotheken, één van de twee is al genoeg",
        "Ik wil van 2.2 weten bij welke actiepunten VNG in de uitvoerderskolom staat",
        "welke zaken moet de VNG tegen 2025 rond hebben",
        "Welke actie doet BZK helemaal in z’n eentje?",
        "Tel eens: hoe vaak duikt EZK op als uitvoerder?",
        "De wethouder belde over de werkagenda, bij welke acties staat VNG?",
        "IPO en VNG bellen. Over welke acties gaat het dan, die zij samen doen?",
        "JenV, maar laat EZK weg: zonder EZK, welke acties blijven er dan over?",
        "Voor een presentatie over scholen: welke acties heeft OCW?",
        "Iemand belde over CIP. Voert dat clubje ergens iets uit?",
        "welke dingen doet EZK in dit digitale plan",
    ],
)
def test_words_around_a_list_are_no_subject(sources: Sources, text: str) -> None:
    """Of a list that states whose it is, only words that the actions have narrow it."""
    plan = plan_question(Question(text, text), (), sources)
    assert plan.intent in (Intent.ORGANISATION_ACTIONS, Intent.DUE, Intent.COUNT)
    assert (plan.subject, bool(plan.filters.names)) == ((), True)


def test_a_subject_is_named_after_about(sources: Sources) -> None:
    """Where "over" has an object in its clause; "er ... over" has none."""
    about = "Welke acties van OCW gaan over openbaarheid? Ik schrijf een stukje."
    thereabout = "Welke acties heeft OCW? Ik schrijf er een stukje over in de krant."
    assert is_topical(plan_question(Question(about, about), (), sources))
    assert not is_topical(plan_question(Question(thereabout, thereabout), (), sources))


def test_programme_lines_are_counted_however_they_are_called(sources: Sources) -> None:
    """What they are, and what is done to them, is no subject."""
    text = "kunt u zeggen in hoeveel grote lijnen het boekje is verdeeld?"
    plan = plan_question(Question(text, text), (), sources)
    assert (plan.intent, plan.subject) == (Intent.COUNT, ())


@pytest.mark.parametrize(
    "text", ["hoeveel drones heeft BZK", "Moet BZK in 2025 de teleportatie klaar hebben?"]
)
def test_what_no_action_has_stays_the_subject(sources: Sources, text: str) -> None:
    """Who asks for something else than actions is not given those of whom is named."""
    plan = plan_question(Question(text, text), (), sources)
    assert plan.subject


@pytest.mark.parametrize(
    ("text", "intent", "priority"),
    [
        ("Welke acties zijn er tegen desinformatie?", Intent.TOPIC, "1.3"),
        ("Welke acties van BZK staan in de cybersecurityprioriteit?",
         Intent.ORGANISATION_ACTIONS, "2.4"),
        ("Wat is de uitdaging bij algoritmes?", Intent.LOOKUP, "3.3"),
        ("Welke acties zijn er voor ouderen?", Intent.TOPIC, None),
    ],
)  # fmt: skip
def test_a_place_is_named_by_its_subject(
    sources: Sources, text: str, intent: Intent, priority: str | None
) -> None:
    """Its actions, and its challenge; what is of no title is searched."""
    plan = plan_question(Question(text, text), (), sources)
    assert (plan.intent, plan.filters.priority) == (intent, priority)


def test_what_is_told_beside_a_list_by_year_is_no_subject(sources: Sources) -> None:
    """As little as beside one of an organisation."""
    text = "Welke acties van lijn 4 hebben voor 2025 iets opgeschreven?"
    plan = plan_question(Question(text, text), (), sources)
    assert (plan.subject, plan.filters.year, plan.filters.programme_line) == ((), 2025, 4)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("ADS, welke club is dat?", Intent.MEANING),
        ("Wie is de VNG?", Intent.MEANING),
        ("Wie is uitvoerder?", Intent.RESPONSIBLE),
        ("Met welke club werkt ADS samen?", Intent.RESPONSIBLE),
    ],
)
def test_who_an_organisation_is_asks_a_meaning(sources: Sources, text: str, intent: Intent) -> None:
    """What it does is another question."""
    plan = plan_question(Question(text, text), (), sources)
    assert plan.intent is intent
