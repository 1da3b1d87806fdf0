"""Recognition: how much personal data is found, and how much is seen where there is none."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from assistant.privacy.masking import find_personal_data
from assistant.privacy.spans import Kind, Span
from eval.privacy.corpus import Sample

RECALL = 0.98
FALSE_ALARMS = 0.02
"""What must hold: at least, and at most."""

Finder = Callable[[str], Sequence[Span]]


@dataclass(frozen=True, slots=True)
class Recognition:
    """What was found; `missed` and `alarms` are the data and the words in question, for a person.

    `samples` counts the questions, `harmless` those without personal data.
    """

    samples: int
    harmless: int
    marked: Mapping[Kind, int]
    missed: Sequence[tuple[Kind, str, str]]
    alarms: Sequence[tuple[str, str]]
    alarmed: int

    @property
    def recall(self) -> float:
        """The share of the personal data of which nothing is left."""
        return 1 - len(self.missed) / sum(self.marked.values())

    @property
    def false_alarms(self) -> float:
        """The share of the harmless questions in which something is masked."""
        return self.alarmed / self.harmless

    @property
    def is_enough(self) -> bool:
        """Whether both are as they must be."""
        return self.recall >= RECALL and self.false_alarms <= FALSE_ALARMS


def measure_recognition(
    samples: Sequence[Sample], find: Finder = find_personal_data
) -> Recognition:
    """Compare what `find` sees in the texts of `samples` with their marks.

    Data counts as found only if every letter and digit of it is. Whatever `find` sees outside a
    mark is told as an alarm, also in a question that has personal data elsewhere.
    """
    marked, missed, alarms, alarmed = Counter[Kind](), [], [], 0
    for sample in samples:
        found = find(sample.text)
        seen = {place for span in found for place in range(span.start, span.end)}
        for span in sample.spans:
            marked[span.kind] += 1
            data = sample.text[span.start : span.end]
            if any(c.isalnum() and span.start + i not in seen for i, c in enumerate(data)):
                missed.append((span.kind, data, sample.text))
        beside = [span for span in found if not any(_overlap(span, mark) for mark in sample.spans)]
        alarms += [(sample.text[span.start : span.end], sample.text) for span in beside]
        alarmed += bool(beside) and not sample.spans
    harmless = sum(not sample.spans for sample in samples)
    return Recognition(len(samples), harmless, marked, missed, alarms, alarmed)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
