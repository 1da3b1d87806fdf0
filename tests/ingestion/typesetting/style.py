"""The knobs of a typeset agenda, and named sets of them."""

from dataclasses import dataclass
from typing import Literal

A3_LANDSCAPE = (1190.55, 841.89)
A4_LANDSCAPE = (841.89, 595.28)
LETTER_LANDSCAPE = (792.0, 612.0)
SLIDE = (1280.0, 720.0)

SMALLEST_GAP_WITHOUT_RULES = 0.7


@dataclass(frozen=True)
class Style:
    """How a typeset agenda looks; lengths are points unless they say em."""

    name: str
    page_size: tuple[float, float] = A4_LANDSCAPE
    font: str = "Liberation Sans"  # CSS family for Chromium; reportlab always embeds Vera
    size: float = 8.5  # of the running text; a page that is too full gets a smaller one
    leading: float = 1.25  # em
    margin: float = 36.0
    gutter: float = 12.0
    columns: tuple[float, float, float, float] = (1, 12, 13, 10)
    """Relative widths: number, description, each result column, executors."""
    goal_columns: tuple[float, float, float] = (1, 14, 15)
    """Relative widths: number, goal, indicators; the challenge spans the first two."""
    rules: bool = True
    row_gap: float = 0.8  # em of white between two rows, on top of the leading
    hanging: float = 0.0  # em that the second line of a bullet is indented
    number_at: Literal["top", "middle"] = "top"
    cells_at: Literal["top", "middle"] = "top"
    header_at: Literal["left", "centre"] = "left"
    header_in_two_lines: bool = True
    folio_at: Literal["left", "right"] = "left"  # the printed page number in the footer
    navigation: bool = False
    markers: bool = False
    footnotes: bool = True
    damaged: bool = False
    two_line_titles: bool = False
    ligatures: bool = False  # lets Chromium use the font's ligature glyphs
    years: tuple[int, ...] = (2023, 2025)

    def __post_init__(self) -> None:
        """Refuse rows that nothing would keep apart."""
        if not self.rules and self.row_gap < SMALLEST_GAP_WITHOUT_RULES:
            raise ValueError(f"row_gap={self.row_gap} is too small for rules=False ({self.name})")


STYLES: list[Style] = [
    Style(
        name="wide-slide-like-the-original",
        page_size=SLIDE,
        font="Liberation Sans, Arimo, Arial",
        size=12,
        gutter=20,
        number_at="middle",
        cells_at="middle",
        navigation=True,
        markers=True,
        damaged=True,
    ),
    Style(
        name="a4-plain-without-rules",
        rules=False,
        row_gap=1.4,
        header_in_two_lines=False,
        footnotes=False,
        hanging=0.9,
    ),
    Style(
        name="a3-roomy-serif",
        page_size=A3_LANDSCAPE,
        font="Liberation Serif",
        size=13,
        leading=1.35,
        margin=70,
        gutter=26,
        columns=(1.5, 10, 11, 12),
        goal_columns=(1.5, 11, 15),
        rules=False,
        row_gap=1.6,
        header_at="centre",
        two_line_titles=True,
        markers=True,
        folio_at="right",
    ),
    Style(
        name="letter-centred-staggered",
        page_size=LETTER_LANDSCAPE,
        font="DejaVu Sans Condensed",
        size=8,
        margin=30,
        columns=(1.2, 15, 12, 8),
        goal_columns=(1.2, 17, 12),
        number_at="middle",
        cells_at="middle",
        header_at="centre",
        navigation=True,
        two_line_titles=True,
        footnotes=False,
        markers=True,
    ),
    Style(
        name="a4-dense-damaged-without-rules",
        font="Liberation Sans Narrow, Liberation Sans",
        size=9,
        leading=1.15,
        margin=24,
        gutter=12,
        columns=(1, 9, 15, 9),
        goal_columns=(1, 10, 17),
        rules=False,
        row_gap=1.1,
        number_at="middle",
        cells_at="top",
        navigation=True,
        markers=True,
        damaged=True,
        folio_at="right",
    ),
    Style(
        name="a3-staggered-without-rules",
        page_size=A3_LANDSCAPE,
        font="DejaVu Serif",
        size=11,
        margin=54,
        gutter=30,
        columns=(2, 13, 13, 8),
        rules=False,
        row_gap=2.4,
        number_at="top",
        cells_at="middle",
        hanging=1.1,
        header_in_two_lines=False,
        damaged=True,
        footnotes=False,
    ),
    Style(
        name="slide-next-edition",
        page_size=SLIDE,
        size=11.5,
        margin=48,
        gutter=24,
        columns=(1, 9, 12, 12),
        header_at="centre",
        hanging=0.8,
        number_at="middle",
        markers=True,
        years=(2025, 2027),
    ),
]
