"""A baseline: its best four documents are the answer, whatever they are."""

from collections.abc import Sequence

from assistant.schemas import AskResponse
from eval.baselines.baseline import TOP, Baseline
from eval.baselines.documents import Document, Place
from tests.eval.examples import make_case


def make_document(number: int) -> Document:
    """Return a document about one item."""
    place = Place(f"1.1.A{number}", "description", "", 9, 5)
    return Document(f"d{number}", "gezocht", f"getoond {number}", "citaat", "citaat", (place,))


DOCUMENTS = [make_document(number) for number in range(6)]


def answer_with(scores: Sequence[float]) -> Baseline:
    """Return a baseline that finds the documents in their order with `scores`."""
    return Baseline("b", DOCUMENTS, lambda _: list(enumerate(scores)))


def test_the_best_four_are_shown_and_cited() -> None:
    """The answer is what a language model would have been given, on the wire contract."""
    observation = answer_with([0.9, 0.8, 0.7, 0.6, 0.5, 0.4]).observe(make_case())
    response = AskResponse.model_validate(observation.response)
    assert response.status == "answered"
    assert observation.refs == tuple(f"1.1.A{number}" for number in range(TOP))
    assert response.answer == "\n\n".join(f"getoond {number}" for number in range(TOP))
    assert [one["taken"] for one in observation.evidence] == [True] * TOP + [False] * 2


def test_the_ranking_goes_beyond_what_is_shown() -> None:
    """Recall at 10 is judged on all that was found."""
    observation = answer_with([0.9, 0.8, 0.7, 0.6, 0.5, 0.4]).observe(make_case())
    assert observation.ranking == tuple(f"1.1.A{number}" for number in range(6))


def test_what_matches_nothing_is_not_shown() -> None:
    """A search by words that knows no word of the question has no answer."""
    observation = answer_with([0.0] * 6).observe(make_case())
    assert observation.response["status"] == "not_in_agenda"
    assert observation.refs == ()


def test_a_baseline_plans_nothing() -> None:
    """It is not judged on plans or on confidence."""
    observation = answer_with([0.9]).observe(make_case())
    assert observation.plans == ()
    assert observation.confidence is None
