"""The commands of the ingestion, as a newcomer types them."""

import csv
import json
import subprocess
import sys
from io import BytesIO, StringIO
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result
from reportlab.pdfgen.canvas import Canvas

from assistant.program import main
from ingestion.reading import Reading
from ingestion.settings import IngestionSettings


def _run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_ingest_reports_what_was_found_and_what_is_missing(
    index_settings: IngestionSettings,
) -> None:
    """The report counts the items, accounts for the words and names the gaps."""
    outcome = _run("ingest", "--index", index_settings.index_dir)
    assert outcome.exit_code == 0, outcome.output
    assert "28 goals with 37 indicators, 44 actions with 103 results by 2023" in outcome.output
    assert "Words: 8159 in the text layer = 7148 in fields + 1011 furniture" in outcome.output
    assert "lost: none; in two fields: none" in outcome.output
    assert "pages: 2, 4 … 52 (26 pages)" in outcome.output
    assert "actions: 1.2.A1, 1.2.A2, 1.2.A3, 2.1.A5" in outcome.output
    assert "Index: unchanged" in outcome.output


def test_export_has_every_format() -> None:
    """JSON, CSV and XLSX hold the 44 actions; the raw JSON has the letters lost."""
    whole = json.loads(_run("export").output)
    assert sum(len(priority["actions"]) for priority in whole["priorities"]) == 44
    raw = json.loads(_run("export", "--raw").output)
    assert "inzeten" in json.dumps(raw) and "inzetten" in json.dumps(whole)
    text = (
        _run("export", "--format", "csv").output_bytes.decode("utf-8-sig")
        if hasattr(Result, "output_bytes")
        else _run("export", "--format", "csv").stdout_bytes.decode("utf-8-sig")
    )
    rows = list(csv.DictReader(StringIO(text), delimiter=";"))
    assert len(rows) == 44
    assert rows[0]["executors"] == "BZK, OCW, VWS, SZW, VNG, gemeenten, bibliotheken"
    book = openpyxl.load_workbook(BytesIO(_run("export", "--format", "xlsx").stdout_bytes))
    assert book["acties"].max_row == 45


def _text_page(path: Path, text: str) -> Path:
    canvas = Canvas(str(path))
    canvas.drawString(72, 700, text)
    canvas.save()
    return path


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (lambda path: path, "cannot be read"),
        (lambda path: (path.write_bytes(b"") and path) or path, "is empty"),
        (lambda path: path.write_text("brief") and path, "is not a PDF"),
        (lambda path: _text_page(path, "Een brief over iets anders"), "is not a Werkagenda"),
        (lambda path: _text_page(path, ""), "no text at all"),
    ],
    ids=["missing", "empty", "not a PDF", "no agenda", "no text"],
)
def test_bad_input_is_one_message_and_the_index_stays(
    make: object, problem: str, tmp_path: Path, index_settings: IngestionSettings
) -> None:
    """The message names the file; the exit code is not 0; the existing index still answers."""
    assert callable(make)
    file = make(tmp_path / "bestand.pdf")
    outcome = _run("ingest", "--pdf", file, "--index", index_settings.index_dir)
    assert outcome.exit_code == 1
    assert problem in outcome.output
    assert "bestand.pdf" in outcome.output
    assert "Traceback" not in outcome.output
    again = _run("ingest", "--index", index_settings.index_dir)
    assert "Index: unchanged" in again.output


def test_the_program_itself_ends_with_a_message(tmp_path: Path) -> None:
    """As a process: exit code 1, one line on standard error, nothing on standard output."""
    program = Path(sys.executable).with_name("werkagenda")
    ended = subprocess.run(
        [program, "ingest", "--pdf", tmp_path / "weg.pdf"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert len(ended.stderr.strip().splitlines()) == 1


def test_the_export_of_the_reading_is_what_is_printed(reading: Reading) -> None:
    """The command prints the same agenda that the code reads."""
    printed = json.loads(_run("export").output)
    assert printed["source"]["sha256"] == reading.agenda.source.sha256
