"""A dialogue in the browser's session: the turns that are done, and the question being asked.

A question stays pending until its outcome is kept, so that no rerun can lose it.
"""

from collections.abc import Callable

import streamlit as st

from ui.api.client import Outcome, ask, fetch_glossary
from ui.api.models import Answer, Mode, Sentence, Term
from ui.content.conversation import Turn, history
from ui.content.glossary import find_terms
from ui.settings import PageSettings

QUESTION_LIMIT = 2000
"""Longest question that can be typed or shared, in characters."""


class Dialogue:
    """The dialogue of one page; pages do not see each other's."""

    def __init__(self, page: str) -> None:
        self.page = page
        st.session_state.setdefault(self._key("turns"), ())
        st.session_state.setdefault(self._key("pending"), None)

    def _key(self, name: str) -> str:
        return f"{self.page}-{name}"

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The turns that are done, oldest first."""
        turns: tuple[Turn, ...] = st.session_state[self._key("turns")]
        return turns

    @property
    def pending(self) -> str | None:
        """The question that is being asked, if any."""
        pending: str | None = st.session_state[self._key("pending")]
        return pending

    def hold(self, question: str) -> None:
        """Make `question` the pending one, unless it is empty or another one is being asked."""
        if question.strip() and self.pending is None:
            st.session_state[self._key("pending")] = question.strip()[:QUESTION_LIMIT]

    def hold_typed(self, key: str) -> None:
        """Make the question in the input `key` the pending one, and empty the input."""
        self.hold(st.session_state[key])
        st.session_state[key] = ""

    def hold_again(self) -> None:
        """Take back the last turn and make its question the pending one."""
        *kept, last = self.turns
        st.session_state[self._key("turns")] = tuple(kept)
        self.hold(last.question)

    def forget(self) -> None:
        """Begin again, with nothing kept."""
        st.session_state[self._key("turns")] = ()
        st.session_state[self._key("pending")] = None

    def answer_pending(self, mode: Mode, show: Callable[[tuple[Sentence, ...]], None]) -> None:
        """Ask the pending question and keep its outcome; `show` is given the sentences so far."""
        question = self.pending
        if question is None:
            return
        sentences: tuple[Sentence, ...] = ()
        for part in ask(PageSettings(), question, history(self.turns), mode):
            if isinstance(part, Sentence):
                sentences = (*sentences, part)
                show(sentences)
            else:
                self._keep(question, part)

    def _keep(self, question: str, outcome: Outcome) -> None:
        terms: tuple[Term, ...] = ()
        if isinstance(outcome, Answer):
            terms = find_terms(fetch_glossary(PageSettings()), outcome.answer)
        st.session_state[self._key("turns")] = (*self.turns, Turn(question, outcome, terms))
        st.session_state[self._key("pending")] = None
