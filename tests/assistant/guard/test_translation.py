"""Translations of a sentence: faithful ones, and every way in which one is not."""

from collections.abc import Iterator
from contextlib import closing

import pytest
import yaml

from assistant.guard.guard import Guard
from assistant.guard.translation import Flaw
from assistant.llm.opening import make_guard
from assistant.planning.language import Language
from assistant.sources import Sources
from ingestion.index import open_index
from ingestion.settings import PROJECT, IngestionSettings

PAIRS: list[dict[str, str]] = yaml.safe_load(
    (PROJECT / "data" / "translations.yaml").read_text(encoding="utf-8")
)
LANGUAGES = [
    Language.ENGLISH,
    Language.GERMAN,
    Language.TURKISH,
    Language.POLISH,
    Language.ARABIC,
    Language.UKRAINIAN,
]
TEST = "Tot en met 2023 is er een test van BZK voor mensen."


@pytest.fixture(scope="module")
def guard(index_settings: IngestionSettings, sources: Sources) -> Iterator[Guard]:
    """Return the guard over the real index."""
    with closing(open_index(index_settings, None)) as index:
        yield make_guard(index, sources.embedder)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_faithful_translation_has_no_flaw(guard: Guard, language: Language) -> None:
    """Of the labelled ones at most one in each language is lost."""
    flaws = [guard.judge_translation(pair["nl"], pair[language], language) for pair in PAIRS]
    assert len(PAIRS) - flaws.count(None) <= 1, flaws


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_translation_of_another_sentence_says_something_else(
    guard: Guard, language: Language
) -> None:
    """Not one of the labelled ones passes beside the wrong sentence."""
    passed = [
        (one["nl"], other[language])
        for one in PAIRS
        for other in PAIRS
        if one is not other
        and guard.judge_translation(one["nl"], other[language], language) is None
    ]
    assert passed == []


@pytest.mark.parametrize(
    ("translated", "flaw"),
    [
        ("Until the end of 2023 there is a test by BZK for people.", None),
        ("Until the end of 2024 there is a test by BZK for people.", Flaw.NUMBER),
        ("Until the end of 2023 there is a test by OCW for people.", Flaw.NAME),
        ("Until the end of 2023 there is a test for people.", Flaw.NAME),
        ("Until the end of 2023 there is no test by BZK for people.", Flaw.NEGATION),
        ("Bis Ende 2023 gibt es einen Test von BZK für die Menschen.", Flaw.LANGUAGE),
        ("Tot en met 2023 is er een test van BZK voor mensen.", Flaw.LANGUAGE),
        ("Until 2023 there is a test by BZK, see https://example.org for more.", Flaw.FORM),
        ("In 2023 BZK will buy new trains and repair the old roads in the north.", Flaw.MEANING),
    ],
)
def test_what_is_changed_is_a_flaw(guard: Guard, translated: str, flaw: Flaw | None) -> None:
    """A number, a name, a denial, the language, a link, the meaning."""
    assert guard.judge_translation(TEST, translated, Language.ENGLISH) is flaw
