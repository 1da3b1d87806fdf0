"""Answerability training: fits the model to questions that the agenda answers, and does not."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml

from assistant.answering.abstention import find_unsaid
from assistant.answering.answerability import describe_plan
from assistant.answering.search import find_items
from assistant.kernel import KernelModel
from assistant.kernel_training import fit_kernel
from assistant.ngrams import Ngrams, find_ngrams
from assistant.planning.phrases import read_phrases
from assistant.planning.plan import Intent
from assistant.planning.planner import plan_question
from assistant.planning.question import Question
from assistant.sources import Sources
from ingestion.embedding import Vectors
from ingestion.settings import PROJECT

QUESTIONS = PROJECT / "data" / "answerability"
_KINDS = {"answerable": False, "near_scope": True, "false_premise": True}
_PARTS = {"said": False, "unsaid": True, "untrue": True}
"""Whether the agenda does not say what is asked, by where a question is kept."""


@dataclass(frozen=True, slots=True)
class Example:
    """A question, whether the agenda says nothing of what it asks, and nothing of its subject."""

    text: str
    unsaid: bool
    elsewhere: bool = False


def read_examples(folder: Path = QUESTIONS) -> Sequence[Example]:
    """Return the questions in `folder` that may be fitted to."""
    examples = []
    for kind, unsaid in _KINDS.items():
        texts = yaml.safe_load((folder / f"{kind}.yaml").read_text("utf-8"))
        examples += [Example(text, unsaid) for text in texts["fit"].splitlines()]
    for file in sorted((folder / "items").glob("*.yaml")):
        for parts in yaml.safe_load(file.read_text("utf-8")).values():
            examples += _read_parts(parts)
    for name in ("everyday", "stated", "details", "foreign"):
        examples += _read_parts(yaml.safe_load((folder / f"{name}.yaml").read_text("utf-8")))
    for name in ("neighbours", "lookalikes"):
        parts = yaml.safe_load((folder / f"{name}.yaml").read_text("utf-8"))
        examples += _read_parts(parts, elsewhere=True)
    others = yaml.safe_load((folder / "other_subject.yaml").read_text("utf-8"))
    texts = [*others["fit"].splitlines(), *_read_errands()]
    return examples + [Example(text, unsaid=True, elsewhere=True) for text in dict.fromkeys(texts)]


def _read_errands() -> list[str]:
    """Return the phrases from which the intents learn what is out of scope."""
    return [phrase.text for phrase in read_phrases() if phrase.intent is Intent.OUT_OF_SCOPE]


def _read_parts(parts: Mapping[str, str], *, elsewhere: bool = False) -> list[Example]:
    """Return the questions in `parts`; with `elsewhere` what is unsaid is of another subject."""
    return [
        Example(text, unsaid, elsewhere and unsaid)
        for part, unsaid in _PARTS.items()
        for text in parts.get(part, "").splitlines()
    ]


def train_model(
    examples: Sequence[Example], sources: Sources, progress: Callable[[int, int], None]
) -> KernelModel:
    """Return the model of `examples`; the same input gives the same model.

    `progress` is told how many of them are read, of how many.
    """
    points: list[Vectors] = []
    ngrams: list[Ngrams] = []
    for number, example in enumerate(examples, start=1):
        plan = plan_question(Question(example.text, example.text), (), sources)
        items = find_items(plan, sources)
        claim = find_unsaid(plan, items, sources)
        points.append(describe_plan(plan, claim, items, sources))
        ngrams.append(find_ngrams(plan.question.topic))
        progress(number, len(examples))
    known = [(example.unsaid, example.elsewhere) for example in examples]
    return fit_kernel(np.array(points), ngrams, known, sources.embedder.name)
