"""Words find actions whole or as part of a compound, and only all together."""

import pytest

from assistant.register.action_words import ActionWords
from ingestion.agenda import Agenda


@pytest.fixture(scope="module")
def words(agenda: Agenda) -> ActionWords:
    """Return the words of the real agenda's actions."""
    return ActionWords(agenda)


@pytest.mark.parametrize(
    ("q", "refs"),
    [
        ("red teaming", {"2.4.A6"}),
        ("RED", {"2.4.A6"}),
        ("vaardigheid", {"1.1.A1", "1.1.A2", "1.1.A3"}),
        ("desinformatie", {"1.3.A1", "1.3.A2", "1.3.A3", "2.1.A3"}),
        ("de Archiefwet", {"4.1.A4"}),
        ("archiefwet wallet", set()),
        ("ark", set()),
        ("dpc", {"2.4.A5"}),
        ("werkagenda", {"2.1.A8"}),
    ],
)
def test_which_actions_have_the_words(words: ActionWords, q: str, refs: set[str]) -> None:
    """In any case and inflection, in titles and executors too; a short part of a word is no hit."""
    assert words.find_refs(q) == refs


def test_without_words_every_action_is_found(words: ActionWords) -> None:
    """An empty search, or one of signs only, excludes nothing."""
    assert len(words.find_refs("")) == len(words.find_refs(" ? ")) == 44
