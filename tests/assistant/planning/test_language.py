"""Languages are recognised, and what could be any language is Dutch."""

import pytest

from assistant.planning.language import Language, LanguageReader
from assistant.planning.phrases import open_language_reader, read_phrases


@pytest.fixture(scope="module")
def languages() -> LanguageReader:
    """Return the reader that has learnt from the phrases."""
    return open_language_reader()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Moet elke gemeente straks zo'n wachtwoordkluis hebben?", Language.DUTCH),
        ("kunne mense zonder geld ok meedoen?", Language.DUTCH),
        ("Awel, hoe zit het daar nu mee?", Language.DUTCH),
        ("Is somebody keeping an eye on the companies behind these apps?", Language.ENGLISH),
        ("Welche Behörde hilft älteren Leuten mit ihren Formularen?", Language.GERMAN),
        ("Yaşlı insanlara bu konuda kim yardım edecek?", Language.TURKISH),
        ("Czy biblioteka pomaga starszym ludziom?", Language.POLISH),
        ("هل تساعد المكتبة كبار السن؟", Language.ARABIC),
        ("Чи допоможе бібліотека літнім людям?", Language.UKRAINIAN),
        ("Est-ce que la bibliothèque aide les personnes âgées ?", Language.OTHER),
        ("Поможет ли библиотека пожилым людям с этими бумагами?", Language.OTHER),
        ("کتابخانه به سالمندان کمک می‌کند؟", Language.OTHER),
        ("図書館は手伝ってくれますか", Language.OTHER),
        ("ΒΟΗΘΑΕΙ Η ΒΙΒΛΙΟΘΗΚΗ;", Language.OTHER),
    ],
)
def test_a_sentence_tells_its_language(
    languages: LanguageReader, text: str, language: Language
) -> None:
    """Dutch with errors stays Dutch, and a language of a known script need not be a known one."""
    assert languages.read(text) is language


@pytest.mark.parametrize(
    "text", ["", "42?", "PLOOI", "wallet", "open data", "Betekenis IRMA", "ja"]
)
def test_a_term_alone_is_dutch(languages: LanguageReader, text: str) -> None:
    """Names, terms and abbreviations belong to no language; the answer is then in Dutch."""
    assert languages.read(text) is Language.DUTCH


def test_terms_in_a_sentence_do_not_change_its_language(languages: LanguageReader) -> None:
    """English terms stay Dutch in Dutch, and Ukrainian in Ukrainian."""
    assert languages.read("Wat zegt de Digital Services Act over platforms?") is Language.DUTCH
    assert languages.read("Про що Digital Services Act?") is Language.UKRAINIAN


def test_capitals_are_words_too(languages: LanguageReader) -> None:
    """Who shouts in English is not taken for a list of abbreviations."""
    assert languages.read("WHO IS RESPONSIBLE FOR THIS?") is Language.ENGLISH


def test_phrases_that_it_has_not_seen_are_recognised() -> None:
    """Of each fifth of the phrases, read by what is learnt from the others, 97 % are right."""
    known = [(phrase.text, phrase.language) for phrase in dict.fromkeys(read_phrases())]
    right = 0
    for fold in range(5):
        reader = LanguageReader(one for at, one in enumerate(known) if at % 5 != fold)
        right += sum(reader.read(text) is Language(code) for text, code in known[fold::5])
    assert right >= 0.97 * len(known)
