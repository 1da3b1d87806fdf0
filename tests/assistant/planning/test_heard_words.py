"""Heard words: those of the agenda and of who asks about it."""

import pytest

from assistant.sources import Sources


@pytest.mark.parametrize("text", ["algoritmes", "algoritmeregister", "digivaardigheid", "toeslag"])
def test_words_of_the_agenda_are_heard(sources: Sources, text: str) -> None:
    """A word, a compound of one and a part of one are heard."""
    assert sources.heard.find_unheard(text) == ()


def test_other_words_are_not(sources: Sources) -> None:
    """A word that neither the agenda nor who asks about it uses is told."""
    assert sources.heard.find_unheard("een algoritme voor appelmoes") == ("appelmoes",)
