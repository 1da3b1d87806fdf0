"""The road from the PDF to the agenda, as one list of calls."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ingestion.agenda import Agenda, Source
from ingestion.audit import Audit, audit_agenda
from ingestion.layout import lay_out
from ingestion.organisations import ExecutorReader, read_organisations
from ingestion.pages import Page
from ingestion.parse import parse_agenda
from ingestion.pdf import hash_pdf, read_pages
from ingestion.repair import Repair, is_damaged, read_phrases
from ingestion.settings import PROJECT

Progress = Callable[[str, int, int], None]
"""Is told the step, how much of it is done, and of how much."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A PDF as read: the agenda, and the account of its words."""

    agenda: Agenda
    audit: Audit


def keep_silent(step: str, done: int, total: int) -> None:
    """Tell nobody how far it is."""


def read_agenda(pdf: Path, progress: Progress = keep_silent) -> Reading:
    """Return the agenda in `pdf`; PdfUnreadable or NotAnAgenda if there is none to be read."""
    pages = list(read_pages(pdf, partial(progress, "Reading pages")))
    sheets = [lay_out(page) for page in pages]
    source = Source(
        file=pdf.name,
        sha256=hash_pdf(pdf),
        pages=tuple(sheet.number for sheet in sheets if sheet.number is not None),
    )
    executors = ExecutorReader(read_organisations())
    agenda = parse_agenda(sheets, source, _choose_repair(pages), executors)
    return Reading(agenda, audit_agenda(pages, sheets, agenda))


def _choose_repair(pages: Sequence[Page]) -> Callable[[str], str]:
    """Return the repair for a damaged text layer, and for a sound one `str`: nothing to do."""
    raw = (word.text for page in pages for word in page.words)
    return Repair(read_phrases(PROJECT / "data" / "repairs.yaml")) if is_damaged(raw) else str
