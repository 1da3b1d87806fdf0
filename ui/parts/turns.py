"""Draws the parts of a conversation on the page."""

from ui import texts
from ui.api.client import Failure, Rejection
from ui.api.models import Answer, Sentence
from ui.content.conversation import Turn
from ui.content.plain_text import name_month, write_answer
from ui.parts.drawing import draw


def draw_turn(turn: Turn, turn_id: str) -> None:
    """Draw a question with its answer and sources, or why there is none."""
    outcome = turn.outcome
    if isinstance(outcome, Answer):
        draw(
            "turn",
            turn_id=turn_id,
            question=turn.question,
            answer=outcome,
            numbers={citation.n for citation in outcome.citations},
            terms=turn.terms,
            as_of=name_month(outcome.as_of),
            plain_text=write_answer(turn.question, outcome),
        )
    else:
        draw_failure(outcome, turn.question, turn_id)


def draw_failure(failure: Failure | Rejection, question: str = "", turn_id: str = "") -> None:
    """Draw why there is no answer to `question`, or nothing to show."""
    failed = isinstance(failure, Failure)
    draw(
        "failure",
        turn_id=turn_id,
        question=question,
        reason=texts.FAULTS[failure.fault] if isinstance(failure, Failure) else failure.reason,
        kept=failed and bool(question),
    )


def draw_waiting(question: str, sentences: tuple[Sentence, ...] = ()) -> None:
    """Draw that an answer is being looked for, and the sentences that are there already."""
    draw("waiting", question=question, sentences=sentences)
