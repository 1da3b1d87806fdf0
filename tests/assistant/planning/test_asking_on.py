"""What a follow-up asks is told by what was asked before it, where it does not say it itself."""

from dataclasses import replace

import pytest

from assistant.planning.asking_on import ask_of, inherit_list, keep_answering, look_up
from assistant.planning.formal_words import Part
from assistant.planning.plan import Filters, Intent, Plan
from assistant.planning.question import Question


def plan(text: str, intent: Intent, **stated: object) -> Plan:
    """Return a plan of `intent` for `text` with what is `stated`."""
    return replace(Plan(intent, Question(text, text), Filters()), **stated)  # type: ignore[arg-type]


def test_a_list_is_inherited_with_its_conditions() -> None:
    """Those that are stated anew take the place of the old ones; what is listed stays the same."""
    before = plan(
        "Welke acties van lijn 2 heeft VWS?",
        Intent.ORGANISATION_ACTIONS,
        filters=Filters(organisations=("VWS",), programme_line=2),
        parts=frozenset({Part.ACTIONS}),
    )
    asked = plan("en SZW?", Intent.TOPIC, filters=Filters(organisations=("SZW",)))
    found = inherit_list(asked, before)
    assert found.filters == Filters(organisations=("SZW",), programme_line=2)
    assert (found.intent, found.parts) == (before.intent, before.parts)


def test_the_same_is_asked_of_another_place() -> None:
    """Unless the follow-up asks something itself."""
    before = plan("Wie doet actie 1 van 2.1?", Intent.RESPONSIBLE)
    elsewhere = Filters(refs=("2.1.A2",))
    assert ask_of(plan("en 2?", Intent.TOPIC, filters=elsewhere), before).intent is before.intent
    due = plan("en wanneer is 2 af?", Intent.DUE, filters=elsewhere)
    assert ask_of(due, before).intent is Intent.DUE
    lookup = plan("Wat is actie 1 van 2.1?", Intent.TOPIC)
    assert ask_of(plan("en 2?", Intent.TOPIC, filters=elsewhere), lookup).intent is Intent.LOOKUP


@pytest.mark.parametrize(
    ("intent", "expected"),
    [
        (Intent.SMALLTALK, Intent.LOOKUP),
        (Intent.OPINION, Intent.LOOKUP),
        (Intent.COUNT, Intent.LOOKUP),
        (Intent.DUE, Intent.DUE),
    ],
)
def test_one_of_what_was_told_is_looked_up(intent: Intent, expected: Intent) -> None:
    """Unless one thing is asked of it."""
    assert look_up(plan("de tweede", intent)) is expected


@pytest.mark.parametrize(
    ("text", "intent", "before", "expected"),
    [
        ("en dat?", Intent.TOPIC, Intent.DUE, Intent.DUE),
        ("wie doet dat?", Intent.ORGANISATION_ACTIONS, Intent.TOPIC, Intent.RESPONSIBLE),
        ("wat doen ze daar?", Intent.ORGANISATION_ACTIONS, Intent.TOPIC, Intent.LOOKUP),
        ("hoe zit dat dan?", Intent.OPINION, Intent.TOPIC, Intent.TOPIC),
        ("en hoeveel zijn dat er?", Intent.TOPIC, Intent.RESPONSIBLE, Intent.TOPIC),
        ("wat moet daar bereikt zijn?", Intent.ACHIEVED, Intent.TOPIC, Intent.DUE),
    ],
)
def test_it_goes_on_answering(text: str, intent: Intent, before: Intent, expected: Intent) -> None:
    """What few words seem to ask aside, is asked of what was told."""
    assert keep_answering(plan(text, intent), plan("x", before)) is expected


def test_another_subject_stays_so() -> None:
    """Unless it points at what was told."""
    weather = plan("wat wordt het weer?", Intent.OUT_OF_SCOPE, subject=("weer",))
    assert keep_answering(weather, plan("x", Intent.DUE)) is Intent.OUT_OF_SCOPE
    pays = plan("wat krijg ik daarvoor?", Intent.OUT_OF_SCOPE, subject=("krijg",))
    assert keep_answering(pays, plan("x", Intent.DUE)) is Intent.TOPIC
