"""Wording: the lines of an answer in the words of a model, one after another.

A line is what the model says of one source without a break. It is used only if the source carries
every sentence of it; else the answer's own line on that source takes its place. What opens a line,
such as by when, is never left to a model. All lines on one item come together, so that nobody takes
who carries out one action for who carries out another.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.answering.answer import Answer, Sentence
from assistant.answering.citations import Citation
from assistant.guard.guard import Judge
from assistant.guard.statement import Statement, Support
from assistant.guard.strength import ACHIEVED
from assistant.llm.lines import Line, group_by_item, read_wording
from assistant.llm.sentences import Written
from assistant.replies import answers as replies
from assistant.replies import llm as llm_replies

MOST_SENTENCES = 40
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

    def __init__(self, answer: Answer, supports: Sequence[Support], guard: Judge) -> None:
        self.supports = supports
        self.sentences: list[Sentence] = []
        self.is_over = False
        """Whether nothing that the model still says will be taken."""
        self._answer = answer
        self._guard = guard
        self._known = {one.n: one for one in answer.citations}
        self._own = {one.citations[0]: one for one in answer.sentences if len(one.citations) == 1}
        self._items = group_by_item(answer)
        """What is still to be told: the answer's sentences by the ref of their item."""
        self._cited: dict[int, Citation] = {}
        self._line: Line | None = None
        self._before: Support | None = None
        self._taken: set[str] = set()
        self._rejected = 0
        self._told: dict[int, str] = {}
        """What the model said of each support, by citation number."""
        self._kept: set[Sentence] = set()

    @property
    def is_worded(self) -> bool:
        """Whether any sentence of the model was used."""
        return bool(self._told)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The citations that are used so far."""
        return tuple(self._cited.values())

    @property
    def drops(self) -> int:
        """How many sentences of the model were not taken."""
        return self._rejected

    def take(self, written: Written) -> Iterator[Piece]:
        """Yield the line that ends where `written` begins, if another one does."""
        cited = self._find_supports(written)
        if cited and (self._line is None or self._line.support != cited[0]):
            yield from self._end_line()
            if not self.sentences and cited[0].ref != self.supports[0].ref:
                self.is_over = True
            if self.is_over or not self._is_open(cited[0]):
                return
            if self._before and self._before.ref != cited[0].ref:
                yield from self._leave(self._before.ref)
            self._line = Line(cited[0])
        key = written.text.casefold()
        is_repeated = key in self._taken
        opens = self._line is not None and not self._line.texts
        statement = Statement(written.text, cited, self._answer.edition, opens=opens)
        if is_repeated or self._guard.judge(statement):
            self._reject(written, is_repeated=is_repeated)
        elif self._line:
            self._taken.add(key)
            self._line.texts.append(written.text)
            self._line.cited |= {one.n: one for one in cited}
        self.is_over = self.is_over or len(self._taken) >= MOST_SENTENCES
        if self._line and self._line.is_spoilt:
            yield from self._end_line()

    def finish(self) -> Iterator[Piece]:
        """Yield the last line, and what of the answer was not told, as it was."""
        yield from self._end_line()
        if self.sentences and self._before:
            for ref in tuple(dict.fromkeys((self._before.ref, *self._items))):
                yield from self._leave(ref)

    def _leave(self, ref: str) -> Iterator[Piece]:
        """Yield what of the item `ref` was not told, after which no more is said of it."""
        for sentence in self._items.pop(ref, []):
            if sentence not in self._kept and not self._has_told(sentence):
                yield self._keep(sentence)

    def _is_open(self, support: Support) -> bool:
        """Whether more may be said of `support`: its item was not left, its own line not said."""
        return support.ref in self._items and self._own.get(support.n) not in self._kept

    def _reject(self, written: Written, *, is_repeated: bool) -> None:
        """Note that a sentence was rejected, which spoils its line unless it was said before.

        Without its direct answer, which is the first sentence, nothing of the model is used.
        """
        self._rejected += 1
        begins = not self.sentences and not (self._line and self._line.texts)
        is_lost = begins and bool(written.tokens)
        self.is_over = is_lost or self._rejected >= MOST_REJECTED
        if self._line and not is_repeated and self._find_supports(written):
            self._line.is_spoilt = True

    def _end_line(self) -> Iterator[Piece]:
        line, self._line = self._line, None
        if line is None or not (line.texts or self.sentences):
            return
        own = self._own.get(line.support.n)
        if line.is_spoilt:
            if own:
                yield self._keep(own)
        elif line.texts:
            for n in line.cited:
                self._told[n] = " ".join([self._told.get(n, ""), *line.texts])
            text = self._open(line.support, " ".join(line.texts))
            yield self._cite(text, tuple(line.cited))
            self._before = line.support

    def _has_told(self, sentence: Sentence) -> bool:
        """Whether the model told what `sentence` rests on, with all its numbers and names."""
        if not sentence.citations or not self._told.keys() >= set(sentence.citations):
            return False
        said = " ".join(self._told[n] for n in sentence.citations)
        cited = tuple(
            replace(one, quote=said, plain="")
            for one in self.supports
            if one.n in sentence.citations
        )
        return self._guard.has_facts(Statement(read_wording(sentence), cited, self._answer.edition))

    def _keep(self, sentence: Sentence) -> Piece:
        """Return `sentence` of the answer, opened for the place where it now stands."""
        self._kept.add(sentence)
        support = next((one for one in self.supports if (one.n,) == sentence.citations), None)
        text = sentence.text
        if support and support.ref == self.supports[0].ref:
            text = self._open(support, read_wording(sentence))
        self._before = support or self._before
        return self._cite(text, sentence.citations)

    def _open(self, support: Support, text: str) -> str:
        """Return `text` after what must be known to read it: what plan it is from, and by when."""
        before = self._before
        follows = before.field if before and before.ref == support.ref else ""
        tells_when = bool(support.year) or support.field == ACHIEVED
        if (before or tells_when) and not (support.year and support.year in text):
            again = before == support
            opening = llm_replies.MORE if again else replies.name_field(support.field, follows)
            text = f"{opening}: {text}"
        if not self.sentences:
            return llm_replies.open_fluent(text, self._answer.edition)
        is_beside = support.ref != self.supports[0].ref and not follows
        return llm_replies.open_beside(text) if is_beside else text

    def _find_supports(self, written: Written) -> tuple[Support, ...]:
        known = range(1, len(self.supports) + 1)
        return tuple(self.supports[n - 1] for n in written.tokens if n in known)

    def _cite(self, text: str, numbers: Sequence[int]) -> Piece:
        new = [n for n in numbers if n not in self._cited]
        for n in new:
            self._cited[n] = replace(self._known[n], n=len(self._cited) + 1)
        cited = tuple(sorted(self._cited[n].n for n in numbers))
        piece = Piece(Sentence(text, cited), tuple(self._cited[n] for n in new))
        self.sentences.append(piece.sentence)
        return piece
