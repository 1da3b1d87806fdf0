"""Cues: the words that give away what is asked, and words that only look like them."""

import pytest

from assistant.planning.cues import find_cues


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Wie trekt deze actie?", "opens with who"),
        ("Welke departementen helpen?", "opens with who"),
        ("Door wie wordt dat betaald?", "who"),
        ("Хто це робить?", "who"),
        ("Per wanneer geldt dat?", "when"),
        ("Bis wann ist das fertig?", "when"),
        ("Hoe veel zijn het er?", "how_many"),
        ("Ile działań jest tam?", "how_many"),
        ("Waar staat LCM voor?", "meaning"),
        ("Welke streefwaarde geldt?", "goal"),
        ("Wat is reeds verwezenlijkt?", "achieved"),
        ("Vat lijn 2 samen", "overview"),
        ("Op welke bladzijde?", "place"),
        ("Vindt gij dat goed?", "opinion"),
        ("Ben je het met mij eens?", "opinion"),
        ("Ik vind het niks, jij ook?", "opinion"),
        ("Is dat moreel in orde?", "opinion"),
        ("Word jij daar blij van?", "opinion"),
        ("Heeft u er vertrouwen in?", "opinion"),
        ("Bent u voor of tegen de wallet?", "opinion"),
        ("hoe vraag ik een pasje aan", "practical"),
    ],
)
def test_words_give_away_what_is_asked(text: str, cue: str) -> None:
    """In Dutch, Flemish and the other languages, whatever the case."""
    assert cue in find_cues(text)
    assert cue in find_cues(text.upper())


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Wiegen en wielen", "who"),
        ("De minister van wie men spreekt", "opens with who"),
        ("Alle algoritmes", "achieved"),
        ("Waar vind ik de tabel?", "opinion"),
        ("Zou je als ouder mee mogen kijken?", "opinion"),
        ("Zou je straks een wallet krijgen?", "opinion"),
        ("Heeft u iets over privacy?", "opinion"),
        ("Wat zegt u over de wallet?", "opinion"),
        ("doelgroepen", "goal"),
        ("Kortrijk", "overview"),
    ],
)
def test_a_part_of_a_word_is_no_cue(text: str, cue: str) -> None:
    """Words that begin or look alike say nothing."""
    assert cue not in find_cues(text)
