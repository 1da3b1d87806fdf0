"""The catalogue: every scorer is in it, under one name."""

from pkgutil import iter_modules

from eval import scorers
from eval.scorers.catalogue import METRICS, score_observation
from eval.source import Source
from tests.eval.examples import make_case, make_citation, make_observation


def test_every_scorer_is_used() -> None:
    """No file of the package is forgotten, and no metric has another's name or title."""
    files = {module.name for module in iter_modules(scorers.__path__)} - {"catalogue"}
    used = {metric.score.__module__.rpartition(".")[2] for metric in METRICS}
    assert used == files
    assert len({metric.name for metric in METRICS}) == len(METRICS)
    assert len({metric.title for metric in METRICS}) == len(METRICS)


def test_a_perfect_answer_has_the_best_value_of_each_metric(source: Source) -> None:
    """What applies to it scores 1, and a rate of faults 0; what does not, has no value."""
    answer = "In het plan staat dat er een breed aanbod komt om vaardigheden te verbeteren."
    observation = make_observation(
        answer=answer,
        citations=[make_citation()],
        ranking=["1.1.A1"],
        plans=[{"intent": "topic", "filters": {}}],
    )
    case = make_case(facts=[["breed aanbod"]], forbidden=["afgerond"])
    scores = score_observation(case, observation, source)
    judged = [metric for metric in METRICS if metric.best is not None]
    inapplicable = {"exact_list", "list_f1", "abstention"}
    for metric in judged:
        expected = None if metric.name in inapplicable else metric.best
        assert scores[metric.name].value == expected, metric.name
