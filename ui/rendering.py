"""Draws the parts of a conversation on the page."""

from typing import get_args

import streamlit as st

from ui import markup, texts
from ui.api_client import Answer, Citation, Failure, Outcome, Role
from ui.theme import ASSISTANT_ICON, YOU_ICON


def draw_question(question: str) -> None:
    """Draw a question, to the letter."""
    with st.chat_message(texts.YOU, avatar=YOU_ICON):
        st.html(markup.paragraph(question, "question"))


def draw_waiting() -> None:
    """Draw that an answer is being looked for."""
    with st.chat_message(texts.ASSISTANT, avatar=ASSISTANT_ICON):
        st.html(markup.paragraph(texts.SEARCHING, "hint"))


def draw_outcome(outcome: Outcome, key: str) -> None:
    """Draw an answer with its sources, or why there is none; `key` tells turns apart."""
    with st.chat_message(texts.ASSISTANT, avatar=ASSISTANT_ICON):
        if isinstance(outcome, Answer):
            _draw_answer(outcome, key)
        elif isinstance(outcome, Failure):
            st.html(markup.paragraph(texts.FAULTS[outcome.fault], "notice"))
        else:
            st.html(markup.paragraph(outcome.reason, "notice"))


def draw_script(script: str) -> None:
    """Run one of the theme's own scripts in the browser; never pass text from elsewhere."""
    st.html(script, unsafe_allow_javascript=True)


def _draw_answer(answer: Answer, key: str) -> None:
    st.html(markup.answer_html(answer.answer, {citation.n for citation in answer.citations}))
    for role in get_args(Role):
        cited = [citation for citation in answer.citations if citation.role == role]
        if cited:
            st.html(markup.paragraph(texts.SOURCES_HEADING[role], "heading"))
            st.html(markup.paragraph(texts.SOURCES_HINT, "hint"))
            for citation in cited:
                _draw_source(citation, f"{key}-source-{citation.n}")


def _draw_source(citation: Citation, key: str) -> None:
    title = f"[{citation.n}] {citation.label} ({texts.page_reference(citation.page)})"
    with st.expander(markup.label(title), key=key):
        st.html(markup.quotation(citation.quote))
        st.html(markup.paragraph(texts.place(citation.page, citation.pdf_page), "hint"))
