"""Plans in the words of gold: described for the scorer, and put in the assistant's place."""

from assistant.planning.plan import Filters, Intent, Plan
from assistant.planning.planner import plan_question
from assistant.planning.question import Question, Turn
from assistant.sources import Sources
from eval.plans import describe_plan, plan_gold
from eval.scorers import plan as scorers
from eval.source import Source
from tests.eval.examples import make_case, make_observation

QUESTION = Question("Welke acties doet BZK?", "Welke acties doet BZK?")


def test_a_plan_is_described_under_the_names_of_gold(source: Source) -> None:
    """What gold calls not_programme_line is a place with `outside` in the assistant's plan."""
    filters = Filters(("BZK",), without=("VNG",), year=2025, programme_line=3, outside=True)
    described = describe_plan(Plan(Intent.COUNT, QUESTION, filters, about=("1.1.A1",)))
    gold = {
        "organisations": ["BZK"],
        "without_organisations": ["VNG"],
        "year": 2025,
        "not_programme_line": 3,
    }
    case = make_case(intent="count", filters=gold)
    observation = make_observation(plans=[described])
    assert scorers.filters(case, observation, source).value == 1
    assert scorers.intent(case, observation, source).value == 1
    assert described["about"] == ["1.1.A1"]
    inside = make_case(intent="count", filters={**gold, "not_programme_line": None})
    assert scorers.filters(inside, observation, source).value == 0


def test_a_gold_plan_replaces_intent_and_filters(sources: Sources) -> None:
    """The assistant's own reading of what gold does not speak of stays."""
    case = make_case(intent="count", filters={"organisations": ["VNG"], "not_priority": "1.1"})
    own = plan_question(QUESTION, (), sources)
    given = plan_gold(case)(QUESTION, (), sources)
    assert (own.intent, own.filters.organisations) == (Intent.ORGANISATION_ACTIONS, ("BZK",))
    assert given.intent is Intent.COUNT
    assert given.filters == Filters(("VNG",), priority="1.1", outside=True)
    assert given.subject == own.subject


def test_a_gold_plan_refers_back_to_the_gold_places(sources: Sources) -> None:
    """Of what was cited before, a follow-up is about the places that gold wants."""
    case = make_case(kind="follow_up", refs=["1.1.A1"])
    history = [Turn("wat is een idb", ("1.1.A2", "1.1.A1"))]
    question = Question("en wie doet dat?", "en wie doet dat?")
    assert plan_gold(case)(question, history, sources).about == ("1.1.A1",)


def test_the_parts_of_a_double_question_are_planned_by_the_assistant() -> None:
    """Gold has one plan, and it belongs to one of the two."""
    assert plan_gold(make_case(kind="double")) is plan_question
