"""Phonetics: who writes what is heard is read; what is right, a name or the agenda's stays."""

import pytest

from assistant.answering.answer import Status
from assistant.pipeline import ask
from assistant.planning.phonetics import Phonetics
from assistant.sources import Sources
from ingestion.index import search_text


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("ik kan nit schrijve", "ik kan niet schrijven"),
        ("so makelijk bij de gemente", "so makkelijk bij de gemeente"),
        ("waneer siet de overhijd mijn numer", "wanneer ziet de overheid mijn nummer"),
        ("hoe kome wij daar", "hoe komen wij daar"),
        ("eerluk en betrauwbaar", "eerlijk en betrouwbaar"),
        ("de polisie en het berigt", "de politie en het bericht"),
        ("Hekkers op mijn compjoeter", "hackers op mijn computer"),
    ],
)
def test_a_word_that_sounds_as_another_is_that_word(written: str, meant: str) -> None:
    """Long vowels, final letters, the letters that sound alike, and English words."""
    assert Phonetics([]).mend(written) == meant


@pytest.mark.parametrize(
    "text",
    [
        "Hij zijt: gij zoudt de wand nog rijden, noch de rat",
        "Mijn buurvrouw is verhuisd",
        "vraag het aan Dogter en aan BZK",
        "mijn DigiD en MijnOverheid",
        "een wildvreemde xqzv",
    ],
)
def test_what_is_a_word_or_a_name_stays(text: str) -> None:
    """Also what sounds as a more common word, and what sounds as none."""
    assert Phonetics([]).mend(text) == text


def test_a_known_word_stays() -> None:
    """Whatever it sounds like."""
    assert Phonetics([]).mend("de algoritmus") == "de algoritmus"
    assert Phonetics([]).mend("de weth") == "de wet"
    assert Phonetics(["De Weth"]).mend("de weth") == "de weth"


def test_the_words_of_the_agenda_stay(sources: Sources) -> None:
    """None of them is taken for another."""
    for passage in sources.passages.values():
        text = search_text(passage)
        assert sources.phonetics.mend(text) == text


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("ik kan nit schrijve. mag mijn dogter alles op de compjoeter voor mij doen", "1.2.D2"),
        ("komt er een stempel op een ep dat je siet dat die eerluk is", "2.1.A1"),
    ],
)
def test_a_question_as_it_sounds_is_answered(text: str, ref: str, sources: Sources) -> None:
    """As it would be if it were spelt by the book."""
    answer = ask(text, (), sources, 2000)
    assert answer.status is Status.ANSWERED
    assert answer.considered[0].ref == ref
