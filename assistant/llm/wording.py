"""Wording: the sentences that a model may say in the place of an answer, one after another."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answering.answer import Answer, Sentence
from assistant.answering.citations import Citation
from assistant.guard.guard import Guard
from assistant.guard.statement import Statement, Support
from assistant.llm.sentences import Written
from assistant.replies import llm as llm_replies

MOST_SENTENCES = 12
MOST_REJECTED = 6
"""A model that has so many sentences rejected is not heard out."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence, and the citations that it is the first to use."""

    sentence: Sentence
    citations: tuple[Citation, ...] = ()


class Wording:
    """Takes the sentences of a model for `answer`, of which `supports` are the sources.

    Citations are numbered anew, in the order of their use.
    """

    def __init__(self, answer: Answer, supports: Sequence[Support], guard: Guard) -> None:
        self.supports = supports
        self.sentences: list[Sentence] = []
        self.is_over = False
        """Whether nothing that the model still says will be taken."""
        self._answer = answer
        self._guard = guard
        self._known = {one.n: one for one in answer.citations}
        self._cited: dict[int, Citation] = {}
        self._said: set[str] = set()
        self._rejected: list[Written] = []

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The citations that are used so far."""
        return tuple(self._cited.values())

    def take(self, written: Written) -> Piece | None:
        """Return what is said of `written`, None if its sources do not carry it."""
        cited = self._find_supports(written)
        statement = Statement(written.text, cited, self._answer.edition)
        key = written.text.casefold()
        if key in self._said or self._guard.judge(statement):
            self._rejected.append(written)
            lost = bool(written.tokens) and not self.sentences
            self.is_over = lost or len(self._rejected) >= MOST_REJECTED
            return None
        if not self.sentences and self.supports[0].ref not in {one.ref for one in cited}:
            self.is_over = True
            return None
        self._said.add(key)
        begins = not self.sentences
        text = (
            llm_replies.open_fluent(written.text, self._answer.edition)
            if begins
            else (written.text)
        )
        piece = self._cite(text, [one.n for one in cited])
        self.sentences.append(piece.sentence)
        self.is_over = len(self.sentences) >= MOST_SENTENCES
        return piece

    def has_told(self, sentence: Sentence) -> bool:
        """Whether the model told what `sentence` rests on, and nothing wrong of it."""
        wrong = {one.n for written in self._rejected for one in self._find_supports(written)}
        told = self._cited.keys() - wrong
        return bool(sentence.citations) and told.issuperset(sentence.citations)

    def keep(self, sentence: Sentence) -> Piece:
        """Return `sentence` of the answer with the new numbers of its citations."""
        return self._cite(sentence.text, sentence.citations)

    def _find_supports(self, written: Written) -> tuple[Support, ...]:
        known = range(1, len(self.supports) + 1)
        return tuple(self.supports[n - 1] for n in written.tokens if n in known)

    def _cite(self, text: str, numbers: Sequence[int]) -> Piece:
        new = [n for n in numbers if n not in self._cited]
        for n in new:
            self._cited[n] = replace(self._known[n], n=len(self._cited) + 1)
        cited = tuple(sorted(self._cited[n].n for n in numbers))
        return Piece(Sentence(text, cited), tuple(self._cited[n] for n in new))
