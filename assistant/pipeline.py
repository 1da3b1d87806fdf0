"""The road from a question to its answer, as one list of calls."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from assistant.answering.answer import Answer
from assistant.answering.compose import write_answer
from assistant.answering.draft import find_refs
from assistant.answering.notices import find_notices
from assistant.answering.responders import answer_plan
from assistant.answering.settling import settle_doubt
from assistant.answering.voice import Mode, choose_voice
from assistant.planning.plan import Plan
from assistant.planning.planner import plan_question
from assistant.planning.question import Question, Turn, read_question
from assistant.planning.splitting import split_questions
from assistant.privacy.masking import mask_personal_data
from assistant.sources import Sources

Planner = Callable[[Question, Sequence[Turn], Sources], Plan]
"""Says what a question asks after the turns before it."""


def ask(
    text: str,
    history: Sequence[Turn],
    sources: Sources,
    limit: int,
    mode: Mode | None = None,
    planner: Planner = plan_question,
) -> Answer:
    """Answer the question `text`, asked after the turns of `history` (oldest first), for `mode`.

    A question may be `limit` characters long; raises `InvalidQuestion` for one that cannot be read.
    Another `planner` shows what the rest of the road makes of other plans.
    """
    question = read_question(text, limit)
    masked = mask_personal_data(question.text)
    turns = [_read_turn(turn, limit) for turn in history]
    plans, drafts = [], []
    for part in split_questions(masked.remainder):
        plan = settle_doubt(planner(Question(masked.text, part), turns, sources), sources)
        draft = answer_plan(plan, sources, choose_voice(mode, plan, sources.plain))
        turns.append(Turn(part, find_refs(draft.sections)))
        plans.append(plan)
        drafts.append(draft)
    language = sources.languages.read(masked.remainder)
    notice = partial(find_notices, masked, language)
    answer = write_answer(plans, drafts, sources.agenda.edition, notice)
    return replace(answer, masked=masked.kinds)


def _read_turn(turn: Turn, limit: int) -> Turn:
    """Clean `turn`; several citations of one item are one place to go back to."""
    return Turn(read_question(turn.question, limit).text, tuple(dict.fromkeys(turn.refs)))
