"""The pen of a content stream: places every glyph, and joins glyphs into words.

Operators and their meaning: ISO 32000-1, 8.4 (graphics state), 8.5 (paths), 9.3 and 9.4 (text).
The text and transformation matrices come from the caller, which follows the same stream; what the
pen adds is how far the text has advanced since the last positioning operator.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from math import atan2, hypot, pi
from typing import Any, NamedTuple

from ingestion.pages import Page, Rule, Word

Matrix = tuple[float, float, float, float, float, float]
Decode = Callable[[bytes], list[tuple[str, float]]]
"""Turns the bytes of a string operand into (character, width in thousandths of the size)."""

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
POSITIONING = {b"BT", b"Td", b"TD", b"Tm", b"T*", b"'", b'"'}
SHOWING = {b"Tj", b"TJ", b"'", b'"'}
PAINTING = {b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*"}
WORD_GAP = 0.15
"""Glyphs further apart than this share of their size belong to two words."""
KERNING = 0.6
"""Within a word, a glyph moves back over the one before by at most this share of the size."""
RULE_THICKNESS = 2.5
"""A painted path at most this high (points) and much wider is a rule."""


def multiply(first: Sequence[float], second: Sequence[float]) -> Matrix:
    """Return the matrix that applies `first`, then `second`."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j,
            e * g + f * i + k, e * h + f * j + m)  # fmt: skip


class Glyph(NamedTuple):
    """A character at its place; `turn` counts quarter turns of its baseline."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    size: float
    font: str
    turn: int


@dataclass(frozen=True, slots=True)
class TextState:
    """What `q` saves and `Q` restores of the text state."""

    font: str = ""
    decode: Decode = lambda _: []
    size: float = 1.0
    character_spacing: float = 0.0
    word_spacing: float = 0.0
    stretch: float = 1.0
    rise: float = 0.0


@dataclass(slots=True)
class Pen:
    """Collects the glyphs and rules of one page, operator by operator."""

    state: TextState = field(default_factory=TextState)
    saved: list[TextState] = field(default_factory=list)
    advance: float = 0.0
    corners: list[tuple[float, float]] = field(default_factory=list)
    paths: list[list[tuple[float, float]]] = field(default_factory=list)
    glyphs: list[Glyph] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)

    def set_font(self, font: str, decode: Decode, size: float) -> None:
        """Take up another font; `decode` turns its strings into characters and widths."""
        self.state = replace(self.state, font=font, decode=decode, size=size)

    def follow(self, operator: bytes, operands: Sequence[Any], cm: Matrix, tm: Matrix) -> None:
        """Carry out one operator; `cm` and `tm` are the matrices after it."""
        if operator in POSITIONING:
            self.advance = 0.0
        if operator in SHOWING:
            if operator == b'"':
                self.state = replace(
                    self.state,
                    word_spacing=float(operands[0]),
                    character_spacing=float(operands[1]),
                )
            self._show(operands[0] if operator == b"TJ" else [operands[-1]], multiply(tm, cm))
        elif operator == b"q":
            self.saved.append(self.state)
        elif operator == b"Q" and self.saved:
            self.state = self.saved.pop()
        elif operator == b"Tc":
            self.state = replace(self.state, character_spacing=float(operands[0]))
        elif operator == b"Tw":
            self.state = replace(self.state, word_spacing=float(operands[0]))
        elif operator == b"Tz":
            self.state = replace(self.state, stretch=float(operands[0]) / 100)
        elif operator == b"Ts":
            self.state = replace(self.state, rise=float(operands[0]))
        else:
            self._draw(operator, operands, cm)

    def _show(self, parts: Sequence[Any], matrix: Matrix) -> None:
        state = self.state
        for part in parts:
            if isinstance(part, (int, float)):
                self.advance -= float(part) / 1000 * state.size * state.stretch
                continue
            if not isinstance(part, bytes):
                continue
            for text, width in state.decode(part):
                start = self.advance
                end = start + width / 1000 * state.size * state.stretch
                self.glyphs.append(_place(text, start, end, state, matrix))
                spacing = state.character_spacing + (state.word_spacing if text == " " else 0.0)
                self.advance = end + spacing * state.stretch

    def _draw(self, operator: bytes, operands: Sequence[Any], cm: Matrix) -> None:
        if operator == b"re":
            x, y, width, height = (float(operand) for operand in operands[:4])
            self.paths.append([_apply(cm, x, y), _apply(cm, x + width, y + height)])
        elif operator == b"m":
            self.paths.append([_apply(cm, float(operands[0]), float(operands[1]))])
        elif operator in {b"l", b"c", b"v", b"y"} and self.paths:
            self.paths[-1].append(_apply(cm, float(operands[-2]), float(operands[-1])))
        elif operator in PAINTING or operator == b"n":
            if operator != b"n":
                self.rules += [rule for path in self.paths if (rule := _rule(path))]
            self.paths = []

    def page(self, pdf_page: int, width: float, height: float) -> Page:
        """Return what was collected, turned upright when most glyphs stand on their side."""
        turns = [glyph.turn for glyph in self.glyphs]
        turn = max(set(turns), key=turns.count) if turns else 0
        glyphs = [_turn_back(glyph, turn, width, height) for glyph in self.glyphs]
        if turn % 2:
            width, height = height, width
        return Page(pdf_page, width, height, tuple(_words(glyphs)), tuple(self.rules))


def _apply(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _place(text: str, start: float, end: float, state: TextState, matrix: Matrix) -> Glyph:
    x0, y0 = _apply(matrix, start, state.rise)
    x1, y1 = _apply(matrix, end, state.rise)
    turn = round(atan2(matrix[1], matrix[0]) / (pi / 2)) % 4
    size = abs(state.size) * hypot(matrix[2], matrix[3])
    return Glyph(text, x0, y0, x1, y1, size, state.font, turn)


def _turn_back(glyph: Glyph, turn: int, width: float, height: float) -> Glyph:
    def back(x: float, y: float) -> tuple[float, float]:
        return ((x, y), (y, width - x), (width - x, height - y), (height - y, x))[turn]

    if turn == 0:
        return glyph
    x0, y0 = back(glyph.x0, glyph.y0)
    x1, y1 = back(glyph.x1, glyph.y1)
    return glyph._replace(x0=x0, y0=y0, x1=x1, y1=y1, turn=(glyph.turn - turn) % 4)


def _rule(path: list[tuple[float, float]]) -> Rule | None:
    xs, ys = [x for x, _ in path], [y for _, y in path]
    height = max(ys) - min(ys)
    if height > RULE_THICKNESS or max(xs) - min(xs) < 10 * max(height, 1.0):
        return None
    return Rule(min(xs), max(xs), (min(ys) + max(ys)) / 2)


def _words(glyphs: list[Glyph]) -> list[Word]:
    words: list[Word] = []
    open_word = False
    for glyph in glyphs:
        if glyph.turn != 0 or not glyph.text.strip():
            open_word = False
            continue
        if open_word and _continues(words[-1], glyph):
            words[-1] = replace(words[-1], text=words[-1].text + glyph.text, x1=glyph.x1)
        else:
            words.append(Word(glyph.text, glyph.x0, glyph.x1, glyph.y0, glyph.size, glyph.font))
        open_word = True
    return words


def _continues(word: Word, glyph: Glyph) -> bool:
    gap = (glyph.x0 - word.x1) / word.size
    level = abs(glyph.y0 - word.y) < 0.05 * word.size
    same_size = abs(glyph.size - word.size) < 0.1 * word.size
    return level and same_size and -KERNING < gap < WORD_GAP
