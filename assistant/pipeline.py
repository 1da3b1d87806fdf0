"""The road from a question to its answer, as one list of calls."""

from collections.abc import Sequence

from assistant.abstention import judge_signals, measure_signals
from assistant.answer import Answer, Status
from assistant.compose import compose_absence, compose_answer
from assistant.question import read_question
from assistant.selection import find_nearest, select_evidence
from assistant.sources import Sources


def ask(question: str, history: Sequence[str], sources: Sources, limit: int) -> Answer:
    """Answer `question`, asked after the questions in `history` (oldest first).

    A question may be `limit` characters long; raises `InvalidQuestion` for one that cannot be read.
    """
    asked = read_question(question, history, limit)
    items = sources.retriever.retrieve(asked)
    signals = measure_signals(asked, items, sources.stems)
    if judge_signals(signals) is Status.NOT_IN_AGENDA:
        nearest = find_nearest(items) if signals.is_near else ()
        return compose_absence(items, nearest, sources.agenda.edition)
    return compose_answer(select_evidence(items, asked), sources.agenda.edition)
