"""A list is narrowed to the place of its subject, where only one has that subject."""

import pytest

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
    ],
)
def test_words_around_a_list_are_no_subject(sources: Sources, text: str) -> None:
    """Of a list that states whose it is, only words that the actions have narrow it."""
    plan = plan_question(Question(text, text), (), sources)
    assert plan.intent in (Intent.ORGANISATION_ACTIONS, Intent.DUE, Intent.COUNT)
    assert (plan.subject, bool(plan.filters.names)) == ((), True)


@pytest.mark.parametrize(
    "text", ["hoeveel drones heeft BZK", "Moet BZK in 2025 de teleportatie klaar hebben?"]
)
def test_what_no_action_has_stays_the_subject(sources: Sources, text: str) -> None:
    """Who asks for something else than actions is not given those of whom is named."""
    plan = plan_question(Question(text, text), (), sources)
    assert plan.subject
