"""Fluency: has a model word an answer, lets through what its sources carry, else changes nothing.

A model never decides anything: status, sources, lists and who is responsible are those of the
grounded answer that it is given.
"""

from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import takewhile
from threading import Event

from assistant.answering.answer import Answer, Paragraph, Status
from assistant.answering.citations import Role
from assistant.guard.guard import Judge
from assistant.guard.statement import Support
from assistant.llm.bounds import Bounds
from assistant.llm.model import LanguageModel, ModelFailed
from assistant.llm.sentences import Written, cut_sentences
from assistant.llm.supports import EXECUTORS, Place, describe_supports, list_supports
from assistant.llm.wording import Piece, Wording
from assistant.planning.plan import Intent
from prompts.loader import load_prompt

PROMPT = "write_answer"
_WORDED = frozenset({Status.ANSWERED, Status.PARTIAL})
_TOLD = frozenset({Intent.TOPIC, Intent.GOAL, Intent.ACHIEVED, Intent.DUE, Intent.OVERVIEW})
"""What may be told in other words; lists, counts, meanings and who does it stay as they are."""

Pieces = Generator[Piece, None, Answer]
"""Yields an answer piece by piece, each as soon as it is sure; returns the whole answer."""


@dataclass(frozen=True, slots=True)
class Fluency:
    """What is needed to word answers; `plain` is the plain wording of passages by their place."""

    model: LanguageModel
    guard: Judge
    plain: Mapping[Place, str]


def compose_fluently(question: str, answer: Answer, fluency: Fluency) -> Answer:
    """Return `answer` in the words of the model, or as it is if they cannot be trusted."""
    return exhaust(stream_fluently(question, answer, fluency))


def exhaust(pieces: Pieces) -> Answer:
    """Run through `pieces` and return the whole answer."""
    while True:
        try:
            next(pieces)
        except StopIteration as end:
            answer: Answer = end.value
            return answer


def stream_grounded(answer: Answer) -> Pieces:
    """Yield `answer` as it is."""
    unused = {citation.n: citation for citation in answer.citations}
    for sentence in answer.sentences:
        used = (unused.pop(n, None) for n in sentence.citations)
        yield Piece(sentence, tuple(filter(None, used)))
    return answer


def stream_fluently(
    question: str, answer: Answer, fluency: Fluency, stopped: Event | None = None
) -> Pieces:
    """Yield `answer` line by line, in the words of the model where its sources carry them.

    The first of them must be drawn from the item that leads `answer`, with none rejected before it.
    What the model leaves out, or had rejected, is said in the words of `answer`, and so is what
    `answer` says without a source. `stopped` ends the call of the model when it is set.
    """
    if not is_prose(answer):
        return (yield from stream_grounded(answer))
    wording = Wording(answer, list_supports(answer, fluency.plain), fluency.guard)
    before = tuple(takewhile(lambda one: not one.citations, answer.sentences))
    with closing(_word(question, answer, wording, fluency, stopped)) as pieces:
        first = next(pieces, None)
        if first is None:
            return (yield from stream_grounded(replace(answer, drops=wording.drops)))
        yield from (*map(Piece, before), first)
        yield from pieces
    return replace(
        answer,
        paragraphs=tuple(map(Paragraph, (*before, *wording.sentences))),
        citations=wording.citations,
        engine="llm" if wording.is_worded else answer.engine,
        drops=wording.drops,
    )


def _word(
    question: str, answer: Answer, wording: Wording, fluency: Fluency, stopped: Event | None
) -> Generator[Piece, None, None]:
    """Yield what `wording` takes of the model, and then what that lacks; nothing if it is lost."""
    with closing(_hear(question, answer, wording.supports, fluency, stopped)) as heard:
        for written in heard:
            yield from wording.take(written)
            if wording.is_over:
                break
    yield from wording.finish()


def _hear(
    question: str,
    answer: Answer,
    supports: Sequence[Support],
    fluency: Fluency,
    stopped: Event | None,
) -> Generator[Written, None, None]:
    """Yield the sentences of the model, as long as it does not fail."""
    bounds = Bounds.of_seconds(fluency.model.seconds, stopped)
    messages = load_prompt(PROMPT).fill(
        edition=answer.edition, sources=describe_supports(supports), question=question
    )
    pieces = fluency.model.stream(messages, bounds)
    try:
        yield from cut_sentences(pieces)
    except ModelFailed:
        return
    finally:
        bounds.stopped.set()
        if isinstance(pieces, Generator):
            pieces.close()


def is_prose(answer: Answer) -> bool:
    """Whether `answer` may be worded anew: it tells something, and is no list or look-up."""
    support = [one for one in answer.citations if one.role is Role.SUPPORT]
    told = all(plan.intent in _TOLD for plan in answer.plans)
    is_list = answer.table is not None or not support or support[0].field == EXECUTORS
    return answer.status in _WORDED and told and not is_list
