"""Guard: how many untrue sentences the guard stops, and how many true ones it loses."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter

from assistant.guard.guard import Guard
from assistant.guard.statement import Objection, Statement, Support
from assistant.llm.opening import make_guard
from assistant.sources import open_current_index
from eval.corruptions import CORRUPTIONS
from ingestion.embedding import open_embedder
from ingestion.index import Index
from ingestion.settings import PROJECT, IngestionSettings

SENTENCES = PROJECT / "data" / "guard"

TRUE = "true"
WRONG_SOURCE = "wrong source"
WIDENED = "widened"

BEST: dict[str, float | None] = {
    "guard_precision": 1.0,
    "guard_recall": 1.0,
    "guard_loss": 0.0,
}
"""The value of a perfect guard by metric."""


class _Entry(BaseModel):
    """Sentences about the cited passages, which these do or do not carry."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    cited: tuple[str, ...]
    supported: tuple[str, ...] = ()
    unsupported: tuple[str, ...] = ()


_Entries = TypeAdapter(tuple[_Entry, ...])


@dataclass(frozen=True, slots=True)
class Labelled:
    """A statement with what is known of it: whether it is true, where it is from, its kind."""

    statement: Statement
    is_true: bool
    origin: str
    kind: str


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled statement and the guard's objection to it, None if it is let through."""

    labelled: Labelled
    objection: Objection | None


class Rate(NamedTuple):
    """So many were stopped, of so many."""

    stopped: int
    all: int

    @property
    def share(self) -> float:
        """The share, from 0 to 1; 1 of none."""
        return self.stopped / self.all if self.all else 1.0


@dataclass(frozen=True, slots=True)
class GuardFigures:
    """What was stopped of the `untrue` and of the `true` sentences, and of the untrue by kind."""

    untrue: Rate
    true: Rate
    by_kind: Mapping[str, Rate]
    mistakes: tuple[Judged, ...]

    @property
    def precision(self) -> float:
        """The share of what the guard stops that is untrue."""
        return self.untrue.stopped / max(1, self.untrue.stopped + self.true.stopped)

    @property
    def recall(self) -> float:
        """The share of what is untrue that the guard stops."""
        return self.untrue.share

    @property
    def metrics(self) -> Mapping[str, float]:
        """The figures by the names that gates and history have for them."""
        values = (self.precision, self.recall, self.true.share)
        return {name: round(value, 4) for name, value in zip(BEST, values, strict=True)}


def measure_guard(settings: IngestionSettings) -> GuardFigures:
    """Put all labelled sentences to the guard; raises as opening the index does."""
    with closing(open_current_index(settings)) as index:
        guard = make_guard(index, open_embedder(settings.embedder))
        return sum_up(judge_all(guard, label_sentences(index)))


def judge_all(guard: Guard, sentences: Sequence[Labelled]) -> tuple[Judged, ...]:
    """Return what `guard` says of each of `sentences`."""
    return tuple(Judged(one, guard.judge(one.statement)) for one in sentences)


def sum_up(judged: Sequence[Judged]) -> GuardFigures:
    """Return the figures of what was judged."""
    untrue = [one for one in judged if not one.labelled.is_true]
    true = [one for one in judged if one.labelled.is_true]
    kinds = dict.fromkeys(one.labelled.kind for one in untrue)
    return GuardFigures(
        untrue=_rate(untrue),
        true=_rate(true),
        by_kind={
            kind: _rate([one for one in untrue if one.labelled.kind == kind]) for kind in kinds
        },
        mistakes=tuple(
            one for one in judged if (one.objection is not None) == one.labelled.is_true
        ),
    )


def label_sentences(index: Index, folder: Path = SENTENCES) -> tuple[Labelled, ...]:
    """Return the sentences in `folder`, and each true one in all ways that it can be spoilt."""
    written = [one for path in sorted(folder.glob("*.yaml")) for one in _read(path, index)]
    spoilt = [bad for one in written if one.is_true for bad in _spoil(one, index)]
    return (*written, *spoilt)


def make_supports(passages: Sequence[str], index: Index) -> tuple[Support, ...]:
    """Return the supports that the passages with these ids are, each with its plain wording."""
    found = []
    for n, id_ in enumerate(passages, start=1):
        one = index.passages[id_]
        plain = index.plain[one.ref].sentences.get(id_, "") if one.ref in index.plain else ""
        found.append(
            Support(f"B{n}", n, one.ref, one.field, one.label, one.quote, " ".join(plain.split()))
        )
    return tuple(found)


def _rate(judged: Sequence[Judged]) -> Rate:
    return Rate(sum(one.objection is not None for one in judged), len(judged))


def _read(path: Path, index: Index) -> Iterator[Labelled]:
    for entry in _Entries.validate_python(yaml.safe_load(path.read_text(encoding="utf-8"))):
        cited = make_supports(entry.cited, index)
        for is_true, texts in ((True, entry.supported), (False, entry.unsupported)):
            for text in texts:
                statement = Statement(text, cited, index.agenda.edition)
                yield Labelled(statement, is_true, path.stem, TRUE if is_true else path.stem)


def _spoil(labelled: Labelled, index: Index) -> Iterator[Labelled]:
    statement, edition = labelled.statement, index.agenda.edition
    for kind, corrupt in CORRUPTIONS.items():
        text = corrupt(statement.text)
        if text is not None and not _may_be_true(kind, statement):
            yield Labelled(Statement(text, statement.cited, edition), False, "corruption", kind)
    other = make_supports([_find_other(statement, index)], index)
    yield Labelled(Statement(statement.text, other, edition), False, "corruption", WRONG_SOURCE)


def _may_be_true(kind: str, statement: Statement) -> bool:
    """Whether what `kind` makes of the sentence may stand in its sources in other words."""
    wide = re.search(r"\b(?:alle\w*|elke?|ieder\w*)\b", statement.evidence)
    return kind == WIDENED and wide is not None


def _find_other(statement: Statement, index: Index) -> str:
    """Return the id of a passage of another item in the same priority, or else of the next item."""
    first = statement.cited[0]
    others = [
        one
        for one in index.passages.values()
        if one.ref != first.ref and one.field == first.field and one.quote not in statement.evidence
    ]
    near = [one for one in others if one.ref[:3] == first.ref[:3]]
    candidates = near or others
    return candidates[len(statement.text) % len(candidates)].id
