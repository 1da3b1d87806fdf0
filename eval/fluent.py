"""Fluent: the assistant with a scripted model beside the assistant alone."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from assistant.llm.opening import make_fluency
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


@dataclass(frozen=True, slots=True)
class Comparison:
    """Each metric without and with the model, where both have a value.

    `worded` are the questions that the model was let through for. Of the different sentences that
    it offered, `untrue` counts the spoilt ones that were stopped and `true` the others that were
    lost.
    Readability is that of the worded answers alone.
    """

    metrics: Mapping[str, tuple[float, float]]
    worded: int
    untrue: Rate
    true: Rate
    passed_through: tuple[Offered, ...]

    @property
    def worse(self) -> Sequence[str]:
        """The metrics, other than readability, that are worse with the model."""
        return [
            name
            for name, (without, with_) in self.metrics.items()
            if name not in READABILITY and with_ < without
        ]


def compare_model(model: ScriptedModel, split: Split | None) -> Comparison:
    """Put the cases of `split`, or all, to the assistant with and without `model`."""
    settings, limit = IngestionSettings(), AssistantSettings().question_limit
    cases = load_cases(split=split)
    with open_sources(settings) as sources, closing(open_current_index(settings)) as index:
        fluency = make_fluency(model, index, sources.embedder)
        alone = AssistantSubject(sources, limit)
        fluent = AssistantSubject(sources, limit, fluency=fluency)
        results = put_cases(cases, (alone, fluent), read_source(settings.pdf))
    return _compare(results[alone.name], results[fluent.name], model.offered)


def _compare(
    alone: Sequence[Result], fluent: Sequence[Result], offered: Sequence[Offered]
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
    said = {pair for one in fluent for pair in _list_said(one.observation.response)}
    different = dict.fromkeys(offered)
    untrue = [one for one in different if one.wrong]
    through = tuple(one for one in untrue if _key(one.text, one.quote) in said)
    true = [one for one in different if not one.wrong]
    lost = sum(_key(one.text, one.quote) not in said for one in true)
    return Comparison(
        metrics=metrics,
        worded=sum(worded),
        untrue=Rate(len(untrue) - len(through), len(untrue)),
        true=Rate(lost, len(true)),
        passed_through=through,
    )


def _list_said(response: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield each sentence of an answer with each quote that it cites."""
    quotes = {citation["n"]: citation["quote"] for citation in response["citations"]}
    for sentence in response["sentences"]:
        for n in sentence["citations"]:
            yield _key(sentence["text"], quotes[n])


def _key(text: str, quote: str) -> tuple[str, str]:
    """Return what tells a sentence with its source from another, without the opening by code."""
    bare = re.sub(r"^Dit staat in de Werkagenda van \w+ \d{4}\. ", "", text)
    return bare.rstrip(". ").casefold(), " ".join(quote.split())


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
