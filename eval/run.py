"""A run: every case put to every subject, scored, with the configuration that it was made with."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from eval.cases import Case
from eval.configuration import Configuration
from eval.guard import GuardFigures
from eval.observation import Observation
from eval.scorers import Score
from eval.scorers.catalogue import score_observation
from eval.source import Source
from eval.subjects import Subject

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
Lost = Literal["plan", "retrieval", "answer"]
"""The stage that lost a question: the last one that fails when the stage before it is perfect."""
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
    """The results of a run; the first subject is the one that it is about.

    `losses` says which stage lost a failed question, by case id; `guard` what the guard does with
    labelled sentences, where the run is of the whole assistant.
    """

    configuration: Configuration
    results: Results
    losses: Mapping[str, Lost]
    guard: GuardFigures | None = None

    @property
    def subject(self) -> str:
        """The name of the subject that the run is about."""
        return next(iter(self.results))

    @property
    def failed(self) -> Sequence[Result]:
        """The questions that the subject of the run did not pass."""
        return [result for result in self.results[self.subject] if not result.passed]


def put_cases(
    cases: Sequence[Case],
    subjects: Iterable[Subject],
    source: Source,
    progress: Progress = lambda *_: None,
) -> Results:
    """Put all `cases` to all `subjects`, one after another, and score what they do."""
    results: dict[str, list[Result]] = {}
    for subject in subjects:
        done = results.setdefault(subject.name, [])
        for case in cases:
            done.append(put_case(case, subject, source))
            progress(subject.name, len(done), len(cases))
    return results


def put_case(case: Case, subject: Subject, source: Source) -> Result:
    """Put one case to `subject`, and score what it does."""
    observation = subject.observe(case)
    scores = score_observation(case, observation, source)
    return Result(case, observation, scores | {PASSED: _judge(scores)})


def find_losses(
    failed: Iterable[Result], retrieval: Subject, answer: Subject, source: Source
) -> Mapping[str, Lost]:
    """Say for each of the `failed` questions which stage lost it, by case id.

    `retrieval` is the assistant that is given a gold plan, `answer` the one that is given gold
    evidence too: what the first passes the plan had lost, what only the second passes retrieval.
    """
    losses: dict[str, Lost] = {}
    for result in failed:
        case = result.case
        if put_case(case, retrieval, source).passed:
            losses[case.id] = "plan"
        elif put_case(case, answer, source).passed:
            losses[case.id] = "retrieval"
        else:
            losses[case.id] = "answer"
    return losses


def _judge(scores: Mapping[str, Score]) -> Score:
    faults = _find_faults(scores)
    return Score(float(not faults), ", ".join(faults) or "right", "all decisive metrics")


def _find_faults(scores: Mapping[str, Score]) -> Mapping[str, Score]:
    decisive = ((name, scores[name]) for name in DECISIVE)
    return {name: score for name, score in decisive if score.value not in (None, 1.0)}
