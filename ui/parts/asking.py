"""Draws how a question is asked: the input, questions as buttons, and the wait."""

import streamlit as st

from ui import texts
from ui.api.models import Mode, Sentence
from ui.content import markup
from ui.parts.dialogue import QUESTION_LIMIT, Dialogue
from ui.parts.drawing import draw
from ui.parts.turns import draw_waiting


def draw_input(dialogue: Dialogue, label: str, key: str) -> None:
    """Draw the input, which is locked while a question is being asked."""
    locked = dialogue.pending is not None
    with (
        st.form(f"{dialogue.page}-form", border=False),
        st.container(key="question-row", horizontal=True, vertical_alignment="bottom"),
    ):
        st.text_input(
            label,
            key=key,
            max_chars=QUESTION_LIMIT,
            placeholder=texts.QUESTION_PLACEHOLDER,
            disabled=locked,
            autocomplete="off",
        )
        st.form_submit_button(
            texts.SEND,
            type="primary",
            disabled=locked,
            on_click=dialogue.hold_typed,
            args=(key,),
        )


def draw_buttons(dialogue: Dialogue, heading: str, questions: tuple[str, ...], key: str) -> None:
    """Draw each question as a button that asks it."""
    with st.container(key=key):
        draw("heading", text=heading)
        for number, question in enumerate(questions):
            st.button(
                markup.label(question),
                key=f"{key}-{number}",
                on_click=dialogue.hold,
                args=(question,),
                disabled=dialogue.pending is not None,
            )


def ask_pending(dialogue: Dialogue, mode: Mode) -> None:
    """Ask the pending question while the page shows that, and draw the page anew."""
    question = dialogue.pending or ""
    place = st.empty()

    def show(sentences: tuple[Sentence, ...] = ()) -> None:
        with place:
            draw_waiting(question, sentences)

    show()
    dialogue.answer_pending(mode, show)
    st.rerun()
