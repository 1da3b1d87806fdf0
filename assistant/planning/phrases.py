"""Phrases: how people ask for each intent, as `data/intents` has them, with their slots filled."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from assistant.planning.language import LanguageReader
from assistant.planning.plan import Intent
from ingestion.settings import PROJECT

PHRASES = PROJECT / "data" / "intents"
VARIANTS = 2
"""So many times a phrase with a slot is filled: what is asked must not depend on the subject."""

_SLOT = re.compile(r"\{(\w+)\}")
_DEFAULT = "nl"

Lines = Mapping[str, list[str]]
"""Lines of text by language."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A question in `language` (nl, en, de, tr, pl, ar, uk or other) that asks for `intent`."""

    text: str
    language: str
    intent: Intent


def read_phrases(folder: Path = PHRASES) -> tuple[Phrase, ...]:
    """Return all phrases in the order of the intents, the same ones each time.

    A file is named after its intent; `slots/` holds what fills the braces in a phrase.
    """
    slots = {path.stem: _read_lines(path) for path in sorted((folder / "slots").glob("*.yaml"))}
    return tuple(
        Phrase(text, language, intent)
        for intent in Intent
        for language, lines in _read_lines(folder / f"{intent}.yaml").items()
        for place, line in enumerate(lines)
        for text in _fill_slots(line, place, language, slots)
    )


def open_language_reader() -> LanguageReader:
    """Return a reader of languages that has learnt from the phrases."""
    return LanguageReader((phrase.text, phrase.language) for phrase in read_phrases())


def _read_lines(path: Path) -> Lines:
    texts: Mapping[str, str] = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    return {language: text.splitlines() for language, text in texts.items()}


def _fill_slots(line: str, place: int, language: str, slots: Mapping[str, Lines]) -> Iterator[str]:
    """Yield `line` with its slot filled from the list in its language, further on at each place."""
    slot = _SLOT.search(line)
    if slot is None:
        yield line
        return
    lines = slots[slot[1]]
    fillings = lines.get(language, lines[_DEFAULT])
    for variant in range(VARIANTS):
        filling = fillings[(place * VARIANTS + variant) % len(fillings)]
        yield line.replace(slot[0], filling)
