"""Words are mended only when they can hardly be anything else."""

import pytest

from assistant.planning.spelling import Spelling, find_words, fold

KNOWN = ("justitie", "waterschap", "bibliotheken", "onderwijs", "vng", "overheidsbreed")


@pytest.fixture(scope="module")
def spelling() -> Spelling:
    """Return a spelling of a few known words."""
    return Spelling(KNOWN)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("BZK/EZK en VWS-acties", ["BZK", "EZK", "en", "VWS", "acties"]),
        ("B.Z.K. en J&V", ["B.Z.K.", "en", "J&V"]),
        ("BZK&EZK", ["BZK", "EZK"]),
        ("de VNG's (13)", ["de", "VNG", "s", "13"]),
        ("?!", []),
    ],
)
def test_words_are_found(text: str, words: list[str]) -> None:
    """An abbreviation is one word with its dots or its sign, other joined words are two."""
    assert [match[0] for match in find_words(text)] == words


def test_words_are_folded() -> None:
    """Capitals, accents, and an abbreviation's dots and slashes make no difference."""
    assert [fold(word) for word in ("Provinciën", "B.Z.K.", "v/w/s", "J&V")] == [
        "provincien",
        "bzk",
        "vws",
        "j&v",
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Justite", "justitie"),
        ("jusstitie", "justitie"),
        ("jutsitie", "justitie"),
        ("waterscap", "waterschap"),
        ("biblioteken", "bibliotheken"),
        ("biblotheeken", "bibliotheken"),
    ],
)
def test_a_misspelt_word_is_mended(spelling: Spelling, written: str, meant: str) -> None:
    """A letter may be missing, too many, wrong or elsewhere; of a long word, two."""
    assert spelling.read(written) == meant


@pytest.mark.parametrize(
    "word",
    [
        "waterschade",  # two letters, and the word is not long enough
        "vaderschap",  # another first letter
        "onderwijzer",  # a common word
        "vngg",  # too short a name
        "overheidsbrede",  # an inflected adjective
        "bibliografisch",
        "x" * 500,
    ],
)
def test_another_word_stays_what_it_is(spelling: Spelling, word: str) -> None:
    """What only looks like a known word is not mended."""
    assert spelling.read(word) == word
