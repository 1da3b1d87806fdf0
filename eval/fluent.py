"""Fluent: the assistant with a scripted model beside the assistant alone."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import Any

from assistant.guard.guard import Judge
from assistant.guard.statement import Objection, Statement
from assistant.guard.translation import Flaw
from assistant.llm.opening import make_fluency
from assistant.planning.language import Language
from assistant.settings import AssistantSettings
from assistant.sources import open_current_index, open_sources
from eval.cases import Split, load_cases
from eval.guard import Rate
from eval.run import Result, put_cases
from eval.scripted_models import Offered, ScriptedModel
from eval.source import read_source
from eval.subjects import AssistantSubject
from ingestion.settings import IngestionSettings

READABILITY = ("sentence_length", "reading_ease", "rare_words")
_LLM = "llm"

Pair = tuple[str, str]
"""A sentence and the quote that it cites, as they are compared."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Each metric without and with the model, where both have a value.

    `worded` are the questions that the model was let through for. Of the different sentences that
    it offered, `untrue` counts the spoilt ones that no reader got to see, and `true` the others
    that were heard, with those that the guard objected to. Readability is that of the worded
    answers alone.
    """

    metrics: Mapping[str, tuple[float, float]]
    worded: int
    untrue: Rate
    true: Rate
    passed_through: tuple[Offered, ...]
    lost: tuple[Offered, ...]
    failed_with: tuple[Result, ...]
    """The results with the model of the questions that only pass without it."""

    @property
    def worse(self) -> Sequence[str]:
        """The metrics, other than readability, that are worse with the model."""
        return [
            name
            for name, (without, with_) in self.metrics.items()
            if name not in READABILITY and with_ < without
        ]


@dataclass(slots=True)
class ListeningJudge:
    """Judges as `judge` does, and remembers what it said of each text with each quote."""

    inner: Judge
    heard: dict[Pair, Objection | None] = field(default_factory=dict)

    def judge(self, statement: Statement) -> Objection | None:
        """Return the first objection to `statement`."""
        objection = self.inner.judge(statement)
        for one in statement.cited:
            self.heard[_key(statement.text, one.quote)] = objection
        return objection

    def has_facts(self, statement: Statement) -> bool:
        """Whether the supports of `statement` have all its numbers and names."""
        return self.inner.has_facts(statement)

    def judge_translation(self, original: str, translated: str, language: Language) -> Flaw | None:
        """Return the first flaw of `translated`."""
        return self.inner.judge_translation(original, translated, language)


def compare_model(model: ScriptedModel, split: Split | None) -> Comparison:
    """Put the cases of `split`, or all, to the assistant with and without `model`."""
    settings, limit = IngestionSettings(), AssistantSettings().question_limit
    cases = load_cases(split=split)
    with open_sources(settings) as sources, closing(open_current_index(settings)) as index:
        made = make_fluency(model, index, sources.embedder)
        guard = ListeningJudge(made.guard)
        fluency = replace(made, guard=guard)
        alone = AssistantSubject(sources, limit)
        fluent = AssistantSubject(sources, limit, fluency=fluency)
        results = put_cases(cases, (alone, fluent), read_source(settings.pdf))
    return _compare(results[alone.name], results[fluent.name], model.offered, guard.heard)


def _compare(
    alone: Sequence[Result],
    fluent: Sequence[Result],
    offered: Sequence[Offered],
    heard: Mapping[Pair, Objection | None],
) -> Comparison:
    worded = [one.observation.response["engine"] == _LLM for one in fluent]
    metrics = {}
    for name in alone[0].scores:
        pairs = [
            (without.scores[name].value, with_.scores[name].value)
            for without, with_, is_worded in zip(alone, fluent, worded, strict=True)
            if is_worded or name not in READABILITY
        ]
        known = [(one, two) for one, two in pairs if one is not None and two is not None]
        if known:
            metrics[name] = (_mean([one for one, _ in known]), _mean([two for _, two in known]))
    said = [pair for one in fluent for pair in _list_said(one.observation.response)]
    different = {(_key(one.text, one.quote), one.wrong): one for one in offered}
    untrue = {pair: one for (pair, wrong), one in different.items() if wrong}
    through = tuple(one for pair, one in untrue.items() if _is_said(pair, said))
    true = {pair: one for (pair, wrong), one in different.items() if not wrong and pair in heard}
    lost = tuple(one for pair, one in true.items() if heard[pair])
    return Comparison(
        metrics=metrics,
        worded=sum(worded),
        untrue=Rate(len(untrue) - len(through), len(untrue)),
        true=Rate(len(lost), len(true)),
        passed_through=through,
        lost=lost,
        failed_with=tuple(
            two for one, two in zip(alone, fluent, strict=True) if one.passed and not two.passed
        ),
    )


def _list_said(response: Mapping[str, Any]) -> Iterator[Pair]:
    """Yield each line of an answer with each quote that it cites."""
    quotes = {citation["n"]: citation["quote"] for citation in response["citations"]}
    for sentence in response["sentences"]:
        for n in sentence["citations"]:
            yield _key(sentence["text"], quotes[n])


def _is_said(pair: Pair, said: Sequence[Pair]) -> bool:
    """Whether a line that cites the same quote has the sentence in it."""
    text, quote = pair
    return any(text in line and quote == cited for line, cited in said)


def _key(text: str, quote: str) -> Pair:
    """Return what tells a sentence with its source from another."""
    return " ".join(text.split()).rstrip(". ").casefold(), " ".join(quote.split())


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
