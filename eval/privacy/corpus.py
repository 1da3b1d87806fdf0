"""The corpus: made questions with and without personal data, one a line in text files."""

import re
from dataclasses import dataclass
from pathlib import Path

from assistant.privacy.spans import Kind, Span

PERSONAL = Path(__file__).with_name("personal.txt")
HARMLESS = Path(__file__).with_name("harmless.txt")
FRESH = Path(__file__).with_name("fresh.txt")
HELDOUT = Path(__file__).with_name("heldout.txt")
"""The rules were fitted to the first three; the last was written when they were done."""

_MARK = re.compile(r"\{(?P<kind>[a-z-]+):(?P<it>[^{}]+)\}")


@dataclass(frozen=True, slots=True)
class Sample:
    """A question and where personal data stands in it."""

    text: str
    spans: tuple[Span, ...] = ()


def read_samples(*files: Path) -> tuple[Sample, ...]:
    """Return the samples of `files`, in order; ValueError for a mark of an unknown kind."""
    return tuple(
        parse_sample(line)
        for file in files
        for line in file.read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    )


def parse_sample(line: str) -> Sample:
    """Return the sample of `line`, in which `{naam:Jan}` marks personal data and its kind."""
    text, end, spans = "", 0, []
    for mark in _MARK.finditer(line):
        text += line[end : mark.start()]
        spans.append(Span(len(text), len(text) + len(mark["it"]), Kind(mark["kind"])))
        text += mark["it"]
        end = mark.end()
    return Sample(text + line[end:], tuple(spans))
