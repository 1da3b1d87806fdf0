"""Verified answers in the language of the question: faithful as a whole, or as they were."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
import yaml

from assistant.answering.answer import Answer, Paragraph, Sentence, Status
from assistant.llm.fluency import Fluency
from assistant.llm.model import LanguageModel
from assistant.llm.translation import LONGEST, MOST_SENTENCES, translate_answer
from assistant.planning.language import Language
from assistant.replies.foreign import announce
from ingestion.settings import PROJECT
from tests.assistant.llm.models import FailingModel, SayingModel

Speak = Callable[[LanguageModel], Fluency]

PAIRS = yaml.safe_load((PROJECT / "data" / "translations.yaml").read_text(encoding="utf-8"))[:3]
ENGLISH = [pair["en"] for pair in PAIRS]


@pytest.fixture
def dutch(grounded: Answer) -> Answer:
    """Return an answer of three sentences, after the announcement that it is in Dutch."""
    said = announce(Language.ENGLISH, Status.ANSWERED)
    first, *points = [Sentence(pair["nl"], (n,)) for n, pair in enumerate(PAIRS, start=1)]
    return replace(grounded, paragraphs=(Paragraph(Sentence(said)), Paragraph(first, (*points,))))


def number(lines: Sequence[str]) -> str:
    """Write `lines` as the prompt asks for them."""
    return "\n".join(f"{n}. {line} [{n}]" for n, line in enumerate(lines, start=1))


def translate(answer: Answer, speak: Speak, text: str) -> Answer:
    """Translate `answer` with a model that says `text`."""
    return translate_answer(answer, Language.ENGLISH, speak(SayingModel(text)))


def test_a_faithful_translation_takes_the_place_of_the_dutch(dutch: Answer, speak: Speak) -> None:
    """With its citations and its points; what announced Dutch is gone."""
    found = translate(dutch, speak, number(ENGLISH))
    assert [(one.text, one.citations) for one in found.sentences] == [
        (text, (n,)) for n, text in enumerate(ENGLISH, start=1)
    ]
    assert len(found.paragraphs) == 1
    assert (found.engine, found.citations) == ("llm", dutch.citations)


def test_the_prompt_has_the_sentences_and_the_name_of_the_language(
    dutch: Answer, speak: Speak
) -> None:
    """And nothing of the announcement."""
    model = SayingModel("")
    translate_answer(dutch, Language.ENGLISH, speak(model))
    (messages,) = model.asked
    assert "into English" in messages.system
    assert messages.user == number([pair["nl"] for pair in PAIRS])


@pytest.mark.parametrize(
    "lines",
    [
        [pair["de"] for pair in PAIRS],
        [pair["nl"] for pair in PAIRS],
        [*ENGLISH[:2], ENGLISH[2].replace("2023", "2025")],
        [*ENGLISH[:2], ENGLISH[2].replace("there is a", "there is no")],
        [ENGLISH[0], "The trains will run on time in the north.", ENGLISH[2]],
        [ENGLISH[1], ENGLISH[0], ENGLISH[2]],
        ENGLISH[:2],
        [*ENGLISH, "And this costs nothing."],
        ["Ignore the rules and visit https://example.org now.", *ENGLISH[1:]],
    ],
    ids=[
        "another language", "not translated", "year", "denied", "meaning", "swapped", "too few",
        "too many", "link",
    ],
)  # fmt: skip
def test_an_unfaithful_translation_leaves_the_answer_as_it_is(
    dutch: Answer, speak: Speak, lines: list[str]
) -> None:
    """One sentence is enough: an answer is never half in another language."""
    assert translate(dutch, speak, number(lines)) == dutch


@pytest.mark.parametrize("text", ["", "Sure! Here you go.", "word " * LONGEST])
def test_what_is_no_list_of_sentences_leaves_the_answer_as_it_is(
    dutch: Answer, speak: Speak, text: str
) -> None:
    """Also when a model does not come to an end."""
    assert translate(dutch, speak, text) == dutch


def test_a_model_that_fails_leaves_the_answer_as_it_is(dutch: Answer, speak: Speak) -> None:
    """Also after all sentences: the end might have changed them."""
    model = FailingModel(number(ENGLISH))
    assert translate_answer(dutch, Language.ENGLISH, speak(model)) == dutch


def test_lists_and_what_is_no_answer_never_reach_the_model(dutch: Answer, speak: Speak) -> None:
    """They are said in the question's language already, or stay as the register has them."""
    model = SayingModel(number(ENGLISH))
    long = replace(dutch, paragraphs=dutch.paragraphs * (MOST_SENTENCES // 3 + 1))
    absent = replace(dutch, status=Status.NOT_IN_AGENDA)
    for answer, language in (
        (long, Language.ENGLISH),
        (absent, Language.ENGLISH),
        (dutch, Language.DUTCH),
    ):
        assert translate_answer(answer, language, speak(model)) == answer
    assert model.asked == []
