"""The first page: ask a question, read the answer, check its sources.

The conversation lives in the session: `turns` are done, `pending` is the question that is being
asked. A question stays pending until its outcome is kept, so that no rerun can lose it.
"""

from collections.abc import Iterable

import streamlit as st

from ui import markup, texts, theme
from ui.api_client import Answer, Failure, ask
from ui.conversation import Turn, history
from ui.rendering import draw_outcome, draw_question, draw_script, draw_waiting
from ui.settings import PageSettings

state = st.session_state
state.setdefault("turns", ())
state.setdefault("pending", None)


def hold(question: str) -> None:
    """Make `question` the pending one, unless another one is being asked."""
    if state.pending is None:
        state.pending = question


def hold_typed() -> None:
    """Make the question that was typed the pending one."""
    hold(state.typed)


def hold_again() -> None:
    """Take back the last turn and make its question the pending one."""
    *kept, last = state.turns
    state.turns = tuple(kept)
    hold(last.question)


def draw_introduction() -> None:
    """Say what the page is and how old the agenda is."""
    st.title(texts.PAGE_TITLE, anchor=False)
    st.html(markup.paragraph(texts.INTRODUCTION, "lead"))
    st.html(markup.paragraph(texts.AS_OF, "hint"))


def draw_buttons(heading: str, questions: Iterable[str], key: str) -> None:
    """Draw each question as a button that asks it."""
    st.html(markup.paragraph(heading, "heading"))
    for number, question in enumerate(questions):
        st.button(
            markup.label(question),
            key=f"{key}-{number}",
            on_click=hold,
            args=(question,),
            disabled=state.pending is not None,
        )


def draw_next_step(last: Turn, key: str) -> None:
    """Draw what can be done after the last turn."""
    if isinstance(last.outcome, Answer) and last.outcome.suggestions:
        draw_buttons(texts.SUGGESTIONS_HEADING, last.outcome.suggestions, f"{key}-suggestion")
    elif isinstance(last.outcome, Failure):
        st.button(texts.RETRY, key=f"{key}-retry", type="primary", on_click=hold_again)


def answer_pending() -> None:
    """Ask the pending question and keep its outcome."""
    draw_question(state.pending)
    draw_waiting()
    draw_script(theme.scroll_to_turn(len(state.turns) + 1))
    outcome = ask(PageSettings(), state.pending, history(state.turns))
    state.turns = (*state.turns, Turn(state.pending, outcome))
    state.pending = None
    st.rerun()


def draw_conversation() -> None:
    """Draw all turns, then what is going on or what can be done next."""
    for place, turn in enumerate(state.turns):
        draw_question(turn.question)
        draw_outcome(turn.outcome, f"turn-{place}")
    # Two places, so that no button of the last run lingers under a question that is being asked.
    asking, next_step = st.empty(), st.empty()
    if state.pending is not None:
        with asking.container():
            answer_pending()
    elif state.turns:
        with next_step.container():
            draw_next_step(state.turns[-1], f"turn-{len(state.turns) - 1}")
            draw_script(theme.scroll_to_turn(len(state.turns)))


draw_introduction()
if not state.turns:
    draw_buttons(texts.EXAMPLES_HEADING, texts.EXAMPLES, "example")
conversation = st.container()
# In a container, for at the root Streamlit would keep the end of the page in view.
with st.container(key=theme.INPUT_KEY):
    st.chat_input(
        texts.QUESTION_PLACEHOLDER,
        key="typed",
        on_submit=hold_typed,
        disabled=state.pending is not None,
        submit_mode="disable",
    )
with conversation:
    draw_conversation()
