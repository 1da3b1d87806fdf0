"""The phrases: complete, varied, and filled in their own language."""

from collections import Counter
from pathlib import Path

import pytest

from assistant.planning.phrases import PHRASES, VARIANTS, read_phrases
from assistant.planning.plan import Intent

LANGUAGES = ("nl", "en", "de", "tr", "pl", "ar", "uk")


def count_lines(folder: Path) -> Counter[tuple[str, str]]:
    """Return how many phrases each intent has in each language."""
    return Counter((phrase.intent, phrase.language) for phrase in read_phrases(folder))


def test_every_intent_has_enough_phrases_in_every_language() -> None:
    """At least sixty in Dutch, and some in each other language."""
    counts = count_lines(PHRASES)
    assert all(counts[intent, "nl"] >= 60 for intent in Intent)
    assert all(counts[intent, language] >= 6 for intent in Intent for language in LANGUAGES)


def test_no_slot_is_left_open() -> None:
    """Every brace is filled."""
    assert not [phrase.text for phrase in read_phrases() if "{" in phrase.text]


def write_phrases(folder: Path, topic: str, things: str) -> None:
    """Write phrases of a topic and a list of things; the other intents have none."""
    for intent in Intent:
        (folder / f"{intent}.yaml").write_text("nl: ''\n", "utf-8")
    (folder / "topic.yaml").write_text(topic, "utf-8")
    (folder / "slots").mkdir()
    (folder / "slots" / "thing.yaml").write_text(things, "utf-8")


def test_a_slot_is_filled_in_the_language_of_its_phrase(tmp_path: Path) -> None:
    """Each phrase takes the next things of the list; without a list of its own it takes Dutch."""
    write_phrases(
        tmp_path,
        "nl: |\n  wat is {thing}\n  en {thing}?\n"
        "en: |\n  what is {thing}\npl: |\n  co to {thing}\n",
        "nl: |\n  appel\n  peer\n  pruim\nen: |\n  apple\n",
    )
    texts = [phrase.text for phrase in read_phrases(tmp_path)]
    assert VARIANTS == 2
    assert texts == [
        *("wat is appel", "wat is peer", "en pruim?", "en appel?"),
        *("what is apple", "what is apple", "co to appel", "co to peer"),
    ]


def test_an_unknown_slot_is_an_error(tmp_path: Path) -> None:
    """A misspelt slot does not pass as text."""
    write_phrases(tmp_path, "nl: |\n  wat is {thign}\n", "nl: |\n  appel\n")
    with pytest.raises(KeyError, match="thign"):
        read_phrases(tmp_path)
