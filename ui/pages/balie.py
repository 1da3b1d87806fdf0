"""The page for staff at a library's desk: ask for a visitor, read aloud, hand over on paper."""

from datetime import UTC, datetime

import streamlit as st

from ui import texts
from ui.api.client import Failure
from ui.api.models import Answer
from ui.content.conversation import Turn
from ui.content.handout import name_date, pick_spoken
from ui.content.plain_text import name_month
from ui.parts.asking import ask_pending, draw_buttons, draw_input
from ui.parts.dialogue import Dialogue
from ui.parts.drawing import draw
from ui.parts.turns import draw_failure

dialogue = Dialogue("balie")


def receive_next() -> None:
    """Clear all that this browser's session knows, for the next visitor."""
    st.session_state.clear()
    st.query_params.clear()


def draw_turn(turn: Turn) -> None:
    """Draw what to say, where to send the visitor, and what to hand over."""
    if not isinstance(turn.outcome, Answer):
        draw_failure(turn.outcome, turn.question)
        if isinstance(turn.outcome, Failure):
            st.button(texts.RETRY, key="retry", type="primary", on_click=dialogue.hold_again)
        return
    answer = turn.outcome
    draw(
        "desk",
        question=turn.question,
        answer=answer,
        spoken=pick_spoken(answer),
        numbers={citation.n for citation in answer.citations},
        as_of=name_month(answer.as_of),
        today=name_date(datetime.now(tz=UTC).astimezone().date()),
    )
    if answer.suggestions:
        draw_buttons(dialogue, texts.SUGGESTIONS_HEADING, answer.suggestions, "suggestions-desk")


draw("balie")
draw_input(dialogue, texts.VISITOR_QUESTION, "key-v")
st.button(texts.NEW_VISITOR, key="key-n", on_click=receive_next, disabled=not dialogue.turns)
below = st.empty()
with below.container():
    if dialogue.pending is not None:
        ask_pending(dialogue, "balie")
    elif dialogue.turns:
        draw_turn(dialogue.turns[-1])
    else:
        draw_buttons(dialogue, texts.EXAMPLES_HEADING, texts.EXAMPLES["balie"], "examples")
