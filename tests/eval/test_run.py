"""The run: what is decisive for a question, and which stage lost it."""

from dataclasses import dataclass, replace

import pytest

from eval.cases import Case
from eval.observation import Observation
from eval.run import DECISIVE, PASSED, find_losses, put_case, put_cases
from eval.scorers.catalogue import METRICS
from eval.source import Source
from tests.eval.examples import make_case, make_citation, make_observation, make_result, make_run

RIGHT = make_observation(
    answer="Er komt een breed aanbod in de bibliotheken.", citations=[make_citation()]
)
ABSENT = make_observation(status="not_in_agenda", answer="Dat staat er niet in.")


@dataclass(frozen=True)
class Parrot:
    """A subject that says the same to every question."""

    name: str
    says: Observation = RIGHT

    def observe(self, case: Case) -> Observation:
        """Say it."""
        return replace(self.says, case_id=case.id)


def test_a_right_answer_is_passed(source: Source) -> None:
    """All decisive metrics are 1 or do not apply, and the score says so."""
    result = put_case(make_case(), Parrot("a"), source)
    assert result.passed
    assert result.faults == {}
    assert result.scores[PASSED].answer == "right"


def test_a_wrong_answer_names_its_faults(source: Source) -> None:
    """An answer withheld is wrong in its status, its place and its page."""
    result = put_case(make_case(), Parrot("a", ABSENT), source)
    assert not result.passed
    assert list(result.faults) == ["status", "ref_cited", "page_right"]
    assert result.scores[PASSED].value == 0


def test_what_is_not_decisive_fails_no_question(source: Source) -> None:
    """The right place cited second, beside another: less good, and still right."""
    citations = [make_citation("1.1.A2"), make_citation(n=2)]
    wordy = make_observation(answer=RIGHT.response["answer"], citations=citations)
    result = put_case(make_case(), Parrot("a", wordy), source)
    assert result.scores["first_citation"].value == 0
    assert result.passed


def test_the_decisive_metrics_exist() -> None:
    """A metric that is renamed must not fall out of the judgement unseen."""
    assert set(DECISIVE) <= {metric.name for metric in METRICS}


def test_every_subject_gets_every_case_in_order(source: Source) -> None:
    """The results stand side by side."""
    cases = [make_case(id_=f"voorbeeld-{n}") for n in (2, 1)]
    results = put_cases(cases, [Parrot("a"), Parrot("b")], source)
    assert {name: [one.case for one in found] for name, found in results.items()} == {
        "a": cases,
        "b": cases,
    }


@pytest.mark.parametrize(
    ("with_plan", "with_evidence", "lost"),
    [(RIGHT, RIGHT, "plan"), (ABSENT, RIGHT, "retrieval"), (ABSENT, ABSENT, "answer")],
)
def test_a_question_is_lost_by_the_last_stage_that_fails_with_gold_before_it(
    with_plan: Observation, with_evidence: Observation, lost: str, source: Source
) -> None:
    """What a perfect plan mends, the plan lost; what only perfect evidence mends, the search."""
    failed = [put_case(make_case(), Parrot("full", ABSENT), source)]
    stages = Parrot("gold plan", with_plan), Parrot("gold evidence", with_evidence)
    assert find_losses(failed, *stages, source) == {"voorbeeld-001": lost}


def test_a_run_is_about_its_first_subject() -> None:
    """Only what that subject failed is called failed."""
    good, bad = make_result(), make_result(make_case(id_="voorbeeld-002"), fault="facts_said")
    run = make_run(good, bad, rival=[bad, bad])
    assert run.subject == "assistant"
    assert run.failed == [bad]
