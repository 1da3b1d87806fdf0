"""The audit sees every word, and what is lost or counted twice."""

from dataclasses import replace
from pathlib import Path

from ingestion.audit import audit_agenda
from ingestion.layout import lay_out
from ingestion.pdf import read_pages
from ingestion.reading import Reading


def test_every_word_is_accounted_for_once(reading: Reading) -> None:
    """The file's 8,159 words stand in one field each, or in named furniture."""
    audit = reading.audit
    assert audit.words == 8159
    assert audit.in_fields + sum(audit.furniture.values()) == audit.words
    assert (audit.lost, audit.doubled, audit.unnumbered) == ((), (), ())
    assert audit.furniture == {
        "bullet": 232,
        "divider": 26,
        "footer": 266,
        "footnote marker": 14,
        "footnote number": 7,
        "navigation": 106,
        "number": 77,
        "table header": 200,
        "title": 83,
    }


def test_a_dropped_result_is_named(pdf: Path, reading: Reading) -> None:
    """When a cell is left out of the agenda, its words are reported as lost."""
    pages = list(read_pages(pdf, lambda *_: None))
    sheets = [lay_out(page) for page in pages]
    agenda = reading.agenda
    first = agenda.priorities[0]
    action = replace(first.actions[0], results={2023: (), 2025: ()})
    priority = replace(first, actions=(action, *first.actions[1:]))
    damaged = replace(agenda, priorities=(priority, *agenda.priorities[1:]))
    lost = audit_agenda(pages, sheets, damaged).lost
    assert "PDF page 5: contactgemeenten" in lost
    dropped = [text for texts in first.actions[0].results.values() for text in texts]
    assert len(lost) == sum(len(text.raw.split()) for text in dropped)


def test_a_text_in_two_fields_is_named(pdf: Path, reading: Reading) -> None:
    """When two fields hold the same words of the page, these are reported as doubled."""
    pages = list(read_pages(pdf, lambda *_: None))
    agenda = reading.agenda
    line = agenda.programme_lines[0]
    doubled = replace(line, summary=(*line.summary, line.title))
    copied = replace(agenda, programme_lines=(doubled, *agenda.programme_lines[1:]))
    audit = audit_agenda(pages, [lay_out(page) for page in pages], copied)
    assert [word.split(": ")[1] for word in audit.doubled] == line.title.raw.split()
