"""Answerability training: fits the model to questions that the agenda answers, and does not."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from assistant.answering.abstention import find_unsaid
from assistant.answering.answerability import SAID, UNSAID, describe_plan
from assistant.answering.search import find_items
from assistant.logistic import Features, Model, fit_model
from assistant.planning.planner import plan_question
from assistant.planning.question import Question
from assistant.sources import Sources
from ingestion.settings import PROJECT

QUESTIONS = PROJECT / "data" / "answerability"
RIDGE = 0.03
"""Chosen on questions that nobody had fitted: with less it knows its own questions by heart."""
_KINDS = {"answerable": SAID, "near_scope": UNSAID, "false_premise": UNSAID}
_PARTS = {"said": SAID, "unsaid": UNSAID, "untrue": UNSAID}


@dataclass(frozen=True, slots=True)
class Example:
    """A question, and whether the agenda answers it."""

    text: str
    known: str


def read_examples(folder: Path = QUESTIONS) -> Sequence[Example]:
    """Return the questions in `folder` that may be fitted to, with the class of each."""
    examples = []
    for kind, known in _KINDS.items():
        texts = yaml.safe_load((folder / f"{kind}.yaml").read_text("utf-8"))
        examples += [Example(text, known) for text in texts["fit"].splitlines()]
    for file in sorted((folder / "items").glob("*.yaml")):
        for parts in yaml.safe_load(file.read_text("utf-8")).values():
            examples += _read_parts(parts)
    return examples + _read_parts(yaml.safe_load((folder / "everyday.yaml").read_text("utf-8")))


def _read_parts(parts: Mapping[str, str]) -> list[Example]:
    return [
        Example(text, known)
        for part, known in _PARTS.items()
        for text in parts.get(part, "").splitlines()
    ]


def train_model(
    examples: Sequence[Example], sources: Sources, progress: Callable[[int, int], None]
) -> Model:
    """Return the model of `examples`; the same input gives the same model.

    `progress` is told how many of them are read, of how many.
    """
    rows: list[Features] = []
    for number, example in enumerate(examples, start=1):
        plan = plan_question(Question(example.text, example.text), (), sources)
        claim = find_unsaid(plan, find_items(plan, sources), sources)
        vector = sources.embedder.embed_query(plan.question.topic)
        rows.append(describe_plan(plan, claim, vector))
        progress(number, len(examples))
    known = [example.known for example in examples]
    return fit_model(rows, known, (SAID, UNSAID), sources.embedder.name, RIDGE)
