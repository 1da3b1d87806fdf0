"""Questions about a subject are told from the best items, or not at all."""

import pytest

from assistant.answering.draft import Draft, find_refs
from assistant.answering.search import answer_search
from assistant.answering.voice import Mode, Voice
from assistant.planning.plan import Filters, Intent, Plan
from assistant.planning.planner import plan_question
from assistant.planning.question import Question
from assistant.retrieval.evidence import Reason
from assistant.sources import Sources


def search(text: str, sources: Sources, intent: Intent = Intent.TOPIC, **asked: int) -> Draft:
    """Answer `text` as a question of `intent` with the conditions `asked`."""
    plan = Plan(intent, Question(text, text), Filters(**asked), subject=(text,))  # type: ignore[arg-type]  # only a year
    return answer_search(plan, sources, Voice(Mode.CITIZEN, sources.plain))


@pytest.mark.parametrize(
    ("year", "field"), [(2023, "results_2023"), (2024, "results_2025"), (2025, "results_2025")]
)
def test_a_year_leads_with_the_results_that_are_due_then(
    sources: Sources, year: int, field: str
) -> None:
    """A year in between is due in the next column."""
    draft = search("red teaming", sources, Intent.DUE, year=year)
    first = draft.sections[0].lead.passages[0]
    assert (first.ref, first.field) == ("2.4.A6", field)


def test_a_number_leads_where_a_number_is_asked(sources: Sources) -> None:
    """How many leads with a passage that counts."""
    draft = search("hoeveel informatiepunten digitale overheid komen er", sources)
    assert "600" in draft.sections[0].lead.passages[0].quote


def test_executors_lead_where_it_is_asked_who(sources: Sources) -> None:
    """Of two places that match as well, the one that names executors."""
    text = "wie is er betrokken bij de DSA"
    draft = search(text, sources, Intent.RESPONSIBLE)
    assert find_refs(draft.sections)[0] == "1.3.A3"
    assert draft.sections[0].lead.passages[0].field == "executors"


def test_the_absence_of_a_year_is_said(sources: Sources) -> None:
    """When it is asked by when, and no year stands beside it, that is part of the answer."""
    draft = search("algoritmeregister", sources, Intent.DUE)
    said = [line.text for section in draft.sections for line in section.lines]
    assert "De Werkagenda noemt hierbij geen jaar." in said


def test_absent_actions_are_named_where_actions_are_asked(sources: Sources) -> None:
    """The goals of 3.3 are in the file, its actions are not; those of 2.3 are."""
    absent = "De acties van 3.3 horen op pagina's van de Werkagenda die ik niet heb."
    for text, is_absent in (("acties voor algoritmes", True), ("doelen voor algoritmes", False)):
        plan = plan_question(Question(text, text), (), sources)
        draft = answer_search(plan, sources, Voice(Mode.CITIZEN, sources.plain))
        said = [line.text for section in draft.sections for line in section.lines]
        assert any(absent in line for line in said) is is_absent


def test_all_evidence_has_a_reason(sources: Sources) -> None:
    """What is taken is told, and what is left keeps why."""
    draft = search("keurmerk voor technologie", sources)
    taken = {
        found.passage.ref
        for item in draft.considered
        for found in item.evidence
        if found.reason is Reason.TAKEN
    }
    assert taken == set(find_refs(draft.sections))


def test_suggestions_are_follow_ups(sources: Sources) -> None:
    """They ask for what was not told yet, and for the place around it."""
    draft = search("keurmerk voor technologie", sources)
    assert draft.suggestions[-1] == "Welke doelen horen bij prioriteit 2.1?"
    assert "Wie doet dat?" not in draft.suggestions
