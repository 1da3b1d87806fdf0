"""The same agenda, typeset differently, gives the same export."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from ingestion.export import export
from ingestion.layout import lay_out
from ingestion.pdf import read_pages
from ingestion.reading import read_agenda
from tests.ingestion.typesetting import chromium_typesetter, reportlab_typesetter
from tests.ingestion.typesetting.style import STYLES, Style

TRANSCRIPTION = Path(__file__).parent / "transcription.yaml"
NO_CHROMIUM = pytest.mark.skipif(
    chromium_typesetter.program() is None,
    reason="no Chromium: apt-get install chromium, or set CHROMIUM to its path",
)
PRODUCERS = [
    pytest.param(reportlab_typesetter.typeset, id="reportlab"),
    pytest.param(chromium_typesetter.typeset, id="chromium", marks=NO_CHROMIUM),
]
THIS_EDITION = [style for style in STYLES if style.years == (2023, 2025)]


@pytest.fixture(scope="module")
def transcription() -> dict[str, Any]:
    """Return the hand transcription of the agenda, which the variants are typeset from."""
    content: dict[str, Any] = yaml.safe_load(TRANSCRIPTION.read_text(encoding="utf-8"))
    return content


def _without_footnotes(priorities: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**priority, "footnotes": []} for priority in priorities]


@pytest.mark.parametrize("typeset", PRODUCERS)
@pytest.mark.parametrize("style", THIS_EDITION, ids=lambda style: style.name)
def test_another_typesetting_gives_the_same_export(
    transcription: dict[str, Any], style: Style, typeset: Any, tmp_path: Path
) -> None:
    """Page size, fonts, column positions, rules, numbers and damage make no difference."""
    reading = read_agenda(typeset(transcription, style, tmp_path / "variant.pdf"))
    parsed = export(reading.agenda)
    for part in ("title", "edition", "programme_lines", "gaps"):
        assert parsed[part] == transcription[part]
    assert parsed["front"][0] == transcription["front"][0]
    ours, theirs = parsed["priorities"], transcription["priorities"]
    if not style.footnotes:
        ours, theirs = _without_footnotes(ours), _without_footnotes(theirs)
    assert ours == theirs
    assert reading.audit.lost == ()
    assert reading.audit.doubled == ()


@pytest.mark.parametrize("typeset", PRODUCERS)
def test_another_edition_has_its_own_years(
    transcription: dict[str, Any], typeset: Any, tmp_path: Path
) -> None:
    """Result columns are keyed by the years in their header."""
    (style,) = [style for style in STYLES if style.years == (2025, 2027)]
    parsed = export(read_agenda(typeset(transcription, style, tmp_path / "next.pdf")).agenda)
    for ours, theirs in zip(parsed["priorities"], transcription["priorities"], strict=True):
        for our_action, their_action in zip(ours["actions"], theirs["actions"], strict=True):
            assert our_action["results_2025"] == their_action["results_2023"]
            assert our_action["results_2027"] == their_action["results_2025"]
            assert "results_2023" not in our_action


def test_rows_are_found_without_rules(pdf: Path) -> None:
    """The real file's rows are cut in the same places when its rules are not looked at."""
    for page in read_pages(pdf, lambda *_: None):
        assert lay_out(replace(page, rules=())).tables == lay_out(page).tables


def test_staggered_rows_of_page_21(pdf: Path) -> None:
    """A number beside the middle of its row takes the whole row, and no line of the next."""
    (page,) = [page for page in read_pages(pdf, lambda *_: None) if page.pdf_page == 11]
    (table,) = lay_out(page).tables
    assert [row.number for row in table.rows] == [1, 2, 3, 4]
    assert [[len(cell) for cell in row.cells] for row in table.rows] == [
        [5, 8, 6, 3],
        [3, 6, 3, 1],
        [4, 7, 2, 2],
        [2, 4, 0, 1],
    ]


def test_an_empty_page_has_nothing_on_it(pdf: Path) -> None:
    """A page without words is laid out as a page without anything."""
    first = next(read_pages(pdf, lambda *_: None))
    sheet = lay_out(replace(first, words=(), rules=()))
    assert (sheet.number, sheet.tables, sheet.columns, sheet.blocks) == (None, (), (), ())
