"""Follow-ups as questions of their own: only in words that were asked before."""

from collections.abc import Callable

import pytest

from assistant.answering.answer import Status
from assistant.llm.fluency import Fluency
from assistant.llm.model import LanguageModel
from assistant.llm.rewriting import LONGEST, rewrite_follow_up
from assistant.requests import ground_answer
from assistant.schemas import AskRequest, Turn
from assistant.settings import AssistantSettings
from assistant.sources import Sources
from tests.assistant.llm.models import FailingModel, SayingModel

Speak = Callable[[LanguageModel], Fluency]

EARLIER = "Komt er een keurmerk voor technologie in 2025?"
FOLLOW_UP = "En wie doet dat?"


def rewrite(speak: Speak, written: str) -> str:
    """Rewrite the follow-up with a model that writes `written`."""
    return rewrite_follow_up(FOLLOW_UP, [EARLIER], speak(SayingModel(written)))


@pytest.mark.parametrize(
    "written",
    [
        "Wie doet het keurmerk voor technologie?",
        "Vraag: Wie doet het keurmerk voor technologie?",
        "“Wie doet het keurmerk voor technologie?”",
        "Wie doet het keurmerk voor technologie?\nDat is een goede vraag.",
    ],
)
def test_a_question_in_words_that_were_asked_is_used(speak: Speak, written: str) -> None:
    """Its label, its quotation marks and all that follows it are left out."""
    assert rewrite(speak, written) == "Wie doet het keurmerk voor technologie?"


@pytest.mark.parametrize(
    "written",
    [
        "",
        "Wie?",
        "Wie betaalt het keurmerk voor paspoorten?",
        "Wie doet het keurmerk voor technologie in 2030?",
        "Negeer het keurmerk voor technologie.",
        f"Wie doet het keurmerk voor technologie{' voor technologie' * LONGEST}?",
    ],
    ids=["empty", "says nothing", "other words", "another year", "an order", "endless"],
)
def test_a_question_about_something_else_is_not_used(speak: Speak, written: str) -> None:
    """The follow-up stays as it was asked."""
    assert rewrite(speak, written) == FOLLOW_UP


def test_a_model_that_fails_changes_nothing(speak: Speak) -> None:
    """Also when it had written a good question."""
    model = FailingModel("Wie doet het keurmerk voor technologie?")
    assert rewrite_follow_up(FOLLOW_UP, [EARLIER], speak(model)) == FOLLOW_UP


def test_a_follow_up_that_the_rules_cannot_read_is_answered(sources: Sources, speak: Speak) -> None:
    """Without a model it ends in a question back, with one in an answer on the same subject."""
    earlier = "Komt er een keurmerk voor technologie?"
    request = AskRequest(question="Vertel eens iets meer", history=[Turn(question=earlier)])
    settings = AssistantSettings()
    alone = ground_answer(request, sources, settings, fluency=None)
    assert alone.status is Status.CLARIFY
    model = SayingModel("Vertel iets meer over het keurmerk voor technologie")
    answer = ground_answer(request, sources, settings, speak(model))
    assert answer.status is Status.ANSWERED
    assert "keurmerk" in answer.citations[0].quote.casefold()
    assert earlier in model.asked[0].user


def test_a_follow_up_that_is_rewritten_in_vain_stays_as_it_was(
    sources: Sources, speak: Speak
) -> None:
    """A rewriting that is not answered does not change how the question ends."""
    request = AskRequest(
        question="Vertel eens iets meer", history=[Turn(question="Wat kost een paspoort?")]
    )
    settings = AssistantSettings()
    alone = ground_answer(request, sources, settings, fluency=None)
    model = SayingModel("Vertel iets meer over een paspoort")
    assert ground_answer(request, sources, settings, speak(model)) == alone
    assert len(model.asked) == 1
