"""Requests: from a request over the wire to its answer, the same for every way in."""

from collections.abc import Sequence
from threading import Event

from assistant.answering.answer import Answer, Status
from assistant.llm.fluency import Fluency, Pieces, exhaust, stream_fluently, stream_grounded
from assistant.llm.rewriting import rewrite_follow_up
from assistant.llm.translation import translate_answer
from assistant.pipeline import ask
from assistant.planning.language import Language
from assistant.planning.question import Turn
from assistant.privacy.masking import mask_personal_data
from assistant.schemas import AskRequest
from assistant.service.metrics import count_answer, count_drops
from assistant.settings import AssistantSettings
from assistant.sources import Sources

_UNSURE = frozenset({Status.NOT_IN_AGENDA, Status.OUT_OF_SCOPE, Status.CLARIFY})
"""How a follow-up ends that the rules may have misread."""


def answer_request(
    request: AskRequest,
    sources: Sources,
    settings: AssistantSettings,
    fluency: Fluency | None = None,
) -> Answer:
    """Answer `request`; with `fluency`, in the words of the model where they can be trusted.

    Raises `InvalidQuestion` for a question that cannot be read.
    """
    answer = ground_answer(request, sources, settings, fluency)
    return exhaust(word_answer(request, answer, fluency))


def ground_answer(
    request: AskRequest, sources: Sources, settings: AssistantSettings, fluency: Fluency | None
) -> Answer:
    """Answer `request` from the sources alone; `fluency` may only help to read a follow-up."""
    history = [Turn(turn.question, tuple(turn.refs)) for turn in request.history]
    earlier = history[-settings.history_limit :] if settings.history_limit else []
    limit = settings.question_limit
    answer = ask(request.question, earlier, sources, limit, request.mode)
    if fluency is None or not earlier or answer.status not in _UNSURE:
        return answer
    said = _read_topic(answer)
    rewritten = rewrite_follow_up(said, _mask(earlier), fluency)
    if rewritten == said:
        return answer
    again = ask(rewritten, earlier, sources, limit, request.mode)
    return again if again.status is Status.ANSWERED else answer


def word_answer(
    request: AskRequest, answer: Answer, fluency: Fluency | None, stopped: Event | None = None
) -> Pieces:
    """Yield `answer` piece by piece, each as soon as it is sure; return the whole answer.

    `stopped` ends the call of the model when it is set. Every answer that a client gets comes
    through here, so here it is counted.
    """
    count_answer(answer)
    whole = yield from _word(request, answer, fluency, stopped)
    count_drops(whole.drops)
    return whole


def _word(
    request: AskRequest, answer: Answer, fluency: Fluency | None, stopped: Event | None
) -> Pieces:
    if fluency is None:
        return (yield from stream_grounded(answer))
    language = _choose_language(request, answer)
    if language is Language.DUTCH:
        return (yield from stream_fluently(_read_topic(answer), answer, fluency, stopped))
    # A translation is used whole or not at all, so that no answer changes its language halfway.
    translated = translate_answer(answer, language, fluency, stopped)
    return (yield from stream_grounded(translated))


def _read_topic(answer: Answer) -> str:
    """Return what was asked, without personal data and without orders to the assistant."""
    return " ".join(plan.question.topic for plan in answer.plans)


def _mask(history: Sequence[Turn]) -> list[str]:
    return [mask_personal_data(turn.question).text for turn in history]


def _choose_language(request: AskRequest, answer: Answer) -> Language:
    """Return the language that is asked for, or else that of the question."""
    if request.language:
        return Language(request.language.casefold())
    return answer.plans[0].language if answer.plans else Language.DUTCH
