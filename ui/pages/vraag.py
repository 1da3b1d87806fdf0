"""The first page: ask a question, read the answer, check its sources."""

import streamlit as st

from ui import texts
from ui.api.addresses import SHARED_QUESTION
from ui.api.client import Failure
from ui.api.models import Answer, Mode
from ui.content.conversation import Turn
from ui.parts.asking import ask_pending, draw_buttons, draw_input
from ui.parts.dialogue import Dialogue
from ui.parts.drawing import draw
from ui.parts.feedback import draw_feedback
from ui.parts.turns import draw_turn

dialogue = Dialogue("vraag")


def take_shared_question() -> None:
    """Ask the question of a shared link, once; the address no longer has it then."""
    question = st.query_params.pop(SHARED_QUESTION, "")
    if question and not dialogue.turns:
        dialogue.hold(question)


def draw_audience() -> Mode:
    """Draw who asks, and return it: examples and answers differ."""
    mode: Mode = st.radio(
        texts.AUDIENCE,
        list(texts.AUDIENCES),
        format_func=texts.AUDIENCES.__getitem__,
        horizontal=True,
        key="audience",
        persist_state="session",
    )
    return mode


def draw_next_step(last: Turn, key: str) -> None:
    """Draw what can be done after the last turn."""
    if isinstance(last.outcome, Failure):
        st.button(texts.RETRY, key=f"{key}-retry", type="primary", on_click=dialogue.hold_again)
    elif isinstance(last.outcome, Answer):
        if last.outcome.suggestions:
            heading = texts.SUGGESTIONS_HEADING
            draw_buttons(dialogue, heading, last.outcome.suggestions, f"suggestions-{key}")
        draw_feedback(last, key)


def draw_turns() -> None:
    """Draw the last turn with what can be done next, then the earlier ones, newest first."""
    *earlier, last = dialogue.turns
    number = len(earlier)
    draw_turn(last, f"vraag-{number}")
    draw_next_step(last, f"turn-{number}")
    if earlier:
        draw("heading", text=texts.EARLIER)
        for place in reversed(range(number)):
            draw_turn(earlier[place], f"vraag-{place}")
    st.button(texts.START_AGAIN, key="start-again", on_click=dialogue.forget)


take_shared_question()
draw("intro", asked=bool(dialogue.turns))
mode = draw_audience()
draw_input(dialogue, texts.FOLLOW_UP if dialogue.turns else texts.QUESTION, "typed")
# One place for what follows, so that nothing of the last run lingers while a question is asked.
below = st.empty()
with below.container():
    if dialogue.pending is not None:
        ask_pending(dialogue, mode)
    elif dialogue.turns:
        draw_turns()
    else:
        draw_buttons(dialogue, texts.EXAMPLES_HEADING, texts.EXAMPLES[mode], "examples")
