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
