"""Abstention knows what the agenda speaks of, by signals that are absolute."""

import pytest

from assistant.abstention import Signals, judge_signals, measure_signals
from assistant.answer import Status
from assistant.question import Question
from assistant.sources import Sources


def measure(sources: Sources, text: str) -> Signals:
    """Measure the signals for `text`."""
    question = Question(text, text)
    return measure_signals(question, sources.retriever.retrieve(question), sources.stems)


@pytest.mark.parametrize(
    "text",
    [
        "Wat doet de overheid aan digitale vaardigheden?",
        "komt er een keurmerk voor technologie",
        "Is het internet op Saba te duur?",
        "bewindvoerder online",
        "Wat is een poortwachter?",
    ],
)
def test_a_question_on_its_subject_is_answered(sources: Sources, text: str) -> None:
    """What the agenda speaks of passes, in a sentence or in two words."""
    assert judge_signals(measure(sources, text)) is Status.ANSWERED


@pytest.mark.parametrize(
    "text",
    [
        "Hoe bak ik een appeltaart?",
        "Wat doet de overheid tegen de droogte?",
        "Wanneer komt mijn kinderbijslag?",
        "Wat is het beleid voor bitcoin en cryptomunten?",
        "en wie doet dat?",
    ],
)
def test_a_question_on_another_subject_is_not(sources: Sources, text: str) -> None:
    """Another subject does not pass, even if it is asked of the government too."""
    assert judge_signals(measure(sources, text)) is Status.NOT_IN_AGENDA


def test_coverage_is_the_share_of_known_words(sources: Sources) -> None:
    """All words known is 1, none is 0, and a rare unknown word weighs more than a common one."""
    assert measure(sources, "digitale vaardigheden").coverage == 1
    assert measure(sources, "appeltaart").coverage == 0
    rare = measure(sources, "digitale appeltaart").coverage
    common = measure(sources, "digitale moeder").coverage
    assert 0 < rare < common < 1


def test_the_best_of_all_is_not_good_enough_by_itself(sources: Sources) -> None:
    """The first place of a poor search stays poor: the signals are not relative to it."""
    assert measure(sources, "appeltaart").cosine < measure(sources, "keurmerk").cosine


def test_the_threshold_itself_is_enough() -> None:
    """Just below the threshold there is no answer, on it there is; near is lower than enough."""
    assert judge_signals(Signals(0.85, 0.0)) is Status.ANSWERED
    assert judge_signals(Signals(0.8499, 0.0)) is Status.NOT_IN_AGENDA
    assert Signals(0.84, 0.0).is_near
    assert not Signals(0.8399, 0.0).is_near
