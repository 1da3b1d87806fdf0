"""Asks whether an answer is right, with an optional remark."""

import streamlit as st

from ui import texts
from ui.api.client import send_feedback
from ui.api.models import Answer
from ui.content.conversation import Turn
from ui.parts.drawing import draw
from ui.settings import PageSettings

REMARK_LIMIT = 500


def draw_feedback(turn: Turn, key: str) -> None:
    """Draw yes and no, then room for a remark; text is sent only with the user's consent."""
    if not isinstance(turn.outcome, Answer):
        return
    state = st.session_state
    given, done = f"{key}-helpful", f"{key}-done"
    with st.container(key=f"feedback-{key}"):
        if done in state:
            draw("notice", text=texts.THANKS if state[done] else texts.NO_FEEDBACK)
            return
        with st.container(horizontal=True, vertical_alignment="center"):
            draw("heading", text=texts.IS_IT_RIGHT)
            for label, helpful in ((texts.YES, True), (texts.NO, False)):
                st.button(
                    label,
                    key=f"{key}-{label}",
                    type="primary" if state.get(given) is helpful else "secondary",
                    on_click=state.__setitem__,
                    args=(given, helpful),
                )
        if given in state:
            _draw_remark(turn.question, turn.outcome, key)


def _draw_remark(question: str, answer: Answer, key: str) -> None:
    state = st.session_state

    def send() -> None:
        consent = bool(state[f"{key}-consent"])
        remark = state[f"{key}-remark"].strip()
        state[f"{key}-done"] = send_feedback(
            PageSettings(),
            {
                "answer_status": answer.status,
                "refs": list(dict.fromkeys(citation.ref for citation in answer.citations)),
                "helpful": state[f"{key}-helpful"],
                "consent": consent,
                **({"question": question} if consent else {}),
                **({"remark": remark} if consent and remark else {}),
            },
        )

    with st.form(f"{key}-form", border=False):
        st.text_area(texts.REMARK, key=f"{key}-remark", max_chars=REMARK_LIMIT)
        draw("hint", text=texts.REMARK_HELP)
        st.checkbox(texts.CONSENT, key=f"{key}-consent")
        st.form_submit_button(texts.SEND_FEEDBACK, on_click=send)
