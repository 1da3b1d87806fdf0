"""Language: the question's, or announced in it."""

import pytest

from eval.cases import load_cases
from eval.scorers.language import detect_language, score
from eval.source import Source
from tests.eval.examples import make_case, make_observation

ENGLISH = make_case("How many information points will there be?", kind="other_language")
DUTCH_ANSWER = "Er komen 600 informatiepunten in de bibliotheken, zegt de werkagenda."
ENGLISH_ANSWER = "There will be 600 information points, according to the plan."
ANNOUNCEMENT = "I can only quote this plan in Dutch."


def test_dutch_is_answered_in_dutch(source: Source) -> None:
    """An answer that slips into English is wrong, whatever it says."""
    for answer, value in ((DUTCH_ANSWER, 1), (ENGLISH_ANSWER, 0)):
        assert score(make_case(), make_observation(answer=answer), source).value == value


def test_english_is_answered_in_english_or_announced(source: Source) -> None:
    """Dutch is right after a first sentence in the question's language, and only then."""
    dutch = [{"text": DUTCH_ANSWER, "citations": []}]
    announced = [{"text": ANNOUNCEMENT, "citations": []}, *dutch]
    for answer, sentences, value in (
        (ENGLISH_ANSWER, [], 1),
        (f"{ANNOUNCEMENT}\n\n{DUTCH_ANSWER * 5}", announced, 1),
        (DUTCH_ANSWER, dutch, 0),
        (f"{DUTCH_ANSWER * 5}\n\n{ANNOUNCEMENT}", [*dutch, *announced[:1]], 0),
    ):
        observation = make_observation(answer=answer, sentences=sentences)
        assert score(ENGLISH, observation, source).value == value, answer


def test_a_dutch_question_needs_more_than_a_dutch_opening(source: Source) -> None:
    """A Dutch question is not answered in English by announcing it in Dutch."""
    sentences = [{"text": "Er komen 600 punten.", "citations": []}]
    observation = make_observation(answer=ENGLISH_ANSWER, sentences=sentences)
    assert score(make_case(), observation, source).value == 0


def test_no_answer_has_no_language(source: Source) -> None:
    """An empty answer is another rule's fault."""
    assert score(make_case(), make_observation(answer=" "), source).value is None


def test_the_questions_of_other_languages_are_recognised() -> None:
    """Each is in one of the six languages, and none passes for Dutch."""
    asked = [case for case in load_cases() if case.kind == "other_language"]
    found = [detect_language(case.question) for case in asked]
    assert [found.count(code) for code in ("en", "de", "tr", "pl", "ar", "uk")] == [4] * 6


@pytest.mark.parametrize("text", ["", "600", "[1] …"])
def test_a_text_without_words_counts_as_dutch(text: str) -> None:
    """Numbers belong to no language."""
    assert detect_language(text) == "nl"
