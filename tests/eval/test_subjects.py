"""The assistant as a subject: what a user receives, and what is given at each stage."""

import pytest

from assistant.schemas import AskResponse
from assistant.sources import Sources
from eval.cases import Case, Turn
from eval.observation import Observation
from eval.subjects import AssistantSubject, Stage
from tests.eval.examples import make_case

LIMIT = 1000
SKILLS = make_case("Wat doet de overheid aan digitale vaardigheden?")
HIDDEN = make_case("fietsen zonder helm", refs=["1.1.A2"])
ABSENT = make_case(
    "Wat doet de overheid aan digitale vaardigheden?", status="not_in_agenda", refs=[], pages=[]
)


def ask(sources: Sources, case: Case, stage: Stage = Stage.FULL) -> Observation:
    """Return what the assistant does with `case` from `stage` on."""
    return AssistantSubject(sources, LIMIT, stage).observe(case)


def test_the_response_is_that_of_the_wire_contract(sources: Sources) -> None:
    """What is judged can be read back as the API's own response."""
    observation = ask(sources, SKILLS)
    response = AskResponse.model_validate(observation.response)
    assert response.status == "answered"
    assert observation.refs[0].startswith("1.1.")
    assert observation.milliseconds > 0


def test_the_ranking_has_every_item_once(sources: Sources) -> None:
    """It is the search's own, best first, and the evidence tells why each was taken or left."""
    observation = ask(sources, SKILLS)
    assert len(observation.ranking) == len(set(observation.ranking)) > 50
    assert observation.evidence[0]["item_rank"] == 1
    assert {one["taken"] for one in observation.evidence} == {True, False}
    assert all(one["reason"] for one in observation.evidence)
    assert observation.confidence == pytest.approx(observation.evidence[0]["score"], abs=1e-4)


def test_a_list_is_planned_and_its_rows_are_counted(sources: Sources) -> None:
    """What needs no search is judged by its table, and ranked by a search all the same."""
    observation = ask(sources, make_case("Welke acties heeft de VNG samen met OCW?"))
    assert observation.plans[0]["filters"]["organisations"] == ["VNG", "OCW"]
    assert len(observation.rows) == observation.response["table"]["total"] > 0
    assert observation.confidence is None
    assert observation.ranking


def test_gold_evidence_is_what_the_answer_rests_on(sources: Sources) -> None:
    """A question that nothing leads to its place is answered from the place that gold gives."""
    assert "1.1.A2" not in ask(sources, HIDDEN).refs
    assert ask(sources, HIDDEN, Stage.ANSWER).refs == ("1.1.A2",)


def test_gold_evidence_for_what_is_absent_is_none(sources: Sources) -> None:
    """Without an answer in the agenda there is nothing to rest on."""
    assert ask(sources, ABSENT, Stage.RETRIEVAL).answers
    assert ask(sources, ABSENT, Stage.ANSWER).response["status"] == "not_in_agenda"


def test_the_history_has_the_refs_of_gold(sources: Sources) -> None:
    """A follow-up is about what gold says was cited before, whatever the assistant would cite."""
    case = make_case("en wie doet dat?", kind="follow_up")
    turn = Turn(question="Wat gebeurt er met open source?", refs=("1.1.A1",))
    observation = ask(sources, case.model_copy(update={"history": (turn,)}))
    assert observation.refs[0] == "1.1.A1"


def test_a_turn_without_refs_is_really_asked(sources: Sources) -> None:
    """Where gold does not say what was cited before, the assistant's own answer does."""
    case = make_case("en wie doet dat?", kind="follow_up")
    turn = Turn(question="Welke actie gaat over een toegankelijke overheid voor iedereen?", refs=())
    asked = ask(sources, make_case(turn.question)).refs
    observation = ask(sources, case.model_copy(update={"history": (turn,)}))
    assert set(observation.refs) & set(asked)
