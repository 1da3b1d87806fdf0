"""A run: every case put to every subject, scored, with the configuration that it was made with."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from eval.cases import Case
from eval.configuration import Configuration
from eval.observation import Observation
from eval.scorers import Score
from eval.scorers.catalogue import score_observation
from eval.source import Source
from eval.subjects import Stage, Subject

PASSED = "passed"
"""The metric over all others: 1 if every decisive score is 1 or does not apply."""
DECISIVE = (
    "status",
    "ref_cited",
    "exact_list",
    "facts_said",
    "page_right",
    "quote_verified",
    "forbidden",
    "language",
)

Results = Mapping[str, Sequence["Result"]]
"""By subject, in the order of the cases."""
Progress = Callable[[str, int, int], None]
"""Is told which subject is asked, how many cases are done, and of how many."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a subject did with a case, and what the scorers say of it, by metric."""

    case: Case
    observation: Observation
    scores: Mapping[str, Score]

    @property
    def faults(self) -> Mapping[str, Score]:
        """The decisive scores that fall short, by metric."""
        return _find_faults(self.scores)

    @property
    def passed(self) -> bool:
        """Whether the person who asked got what gold says, and nothing wrong with it."""
        return not self.faults


@dataclass(frozen=True, slots=True)
class Run:
    """The results of a run; the first subject is the one that it is about."""

    configuration: Configuration
    results: Results

    @property
    def subject(self) -> str:
        """The name of the subject that the run is about."""
        return next(iter(self.results))

    @property
    def failed(self) -> Sequence[Result]:
        """The questions that the subject of the run did not pass."""
        return [result for result in self.results[self.subject] if not result.passed]


def put_cases(
    cases: Sequence[Case], subjects: Sequence[Subject], source: Source, progress: Progress
) -> Results:
    """Put all `cases` to all `subjects`, one after another, and score what they do."""
    results: dict[str, list[Result]] = {}
    for subject in subjects:
        done = results.setdefault(subject.name, [])
        for case in cases:
            observation = subject.observe(case)
            scores = score_observation(case, observation, source)
            done.append(Result(case, observation, scores | {PASSED: _judge(scores)}))
            progress(subject.name, len(done), len(cases))
    return results


def find_losses(results: Results) -> Mapping[str, str]:
    """Say for each case that the whole assistant failed which stage lost it, by case id.

    It is the last stage that still fails when it is given gold by the stage before it. Empty for
    results without all stages.
    """
    if not results.keys() >= set(Stage):
        return {}
    stages = zip(*(results[stage] for stage in Stage), strict=True)
    return {
        full.case.id: "plan" if retrieval.passed else "retrieval" if answer.passed else "answer"
        for full, retrieval, answer in stages
        if not full.passed
    }


def _judge(scores: Mapping[str, Score]) -> Score:
    faults = _find_faults(scores)
    return Score(float(not faults), ", ".join(faults) or "right", "all decisive metrics")


def _find_faults(scores: Mapping[str, Score]) -> Mapping[str, Score]:
    decisive = ((name, scores[name]) for name in DECISIVE)
    return {name: score for name, score in decisive if score.value not in (None, 1.0)}
