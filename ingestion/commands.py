"""The ingestion's subcommands of `werkagenda`: `ingest` and `export`."""

import json
import sys
import time
from pathlib import Path

import click

from ingestion.export import export as export_agenda
from ingestion.settings import IngestionSettings

PDF_OPTION = click.option("--pdf", type=click.Path(path_type=Path), help="The agenda's PDF.")


@click.command()
@PDF_OPTION
@click.option("--index", type=click.Path(path_type=Path), help="Folder of the index.")
def ingest(pdf: Path | None, index: Path | None) -> None:
    """Read the agenda's PDF and (re)build the search index, showing what was found."""
    from ingestion.pipeline import ingest_agenda
    from ingestion.progress import ProgressBar
    from ingestion.report import describe_ingestion

    start = time.perf_counter()
    with ProgressBar() as bar:
        outcome = ingest_agenda(_settings(pdf, index), bar.show)
    for line in describe_ingestion(outcome):
        click.echo(line)
    click.echo(f"Done in {time.perf_counter() - start:.1f} s.")


@click.command()
@PDF_OPTION
@click.option(
    "--format", "form", type=click.Choice(["json", "csv", "xlsx"]), default="json",
    show_default=True,
)  # fmt: skip
@click.option("--raw", is_flag=True, help="Texts as in the PDF's text layer, letters lost.")
def export(pdf: Path | None, form: str, raw: bool) -> None:
    """Print the whole agenda as parsed; needs no index."""
    from ingestion.reading import read_agenda
    from ingestion.spreadsheet import tabulate_actions, write_csv, write_xlsx

    agenda = read_agenda(_settings(pdf, None).pdf).agenda
    if form == "json":
        click.echo(json.dumps(export_agenda(agenda, raw), ensure_ascii=False, indent=2))
    else:
        table = tabulate_actions(agenda, raw=raw)
        content = write_csv(table) if form == "csv" else write_xlsx(table)
        sys.stdout.buffer.write(content)


def _settings(pdf: Path | None, index: Path | None) -> IngestionSettings:
    settings = IngestionSettings()
    return settings.model_copy(
        update={"pdf": pdf or settings.pdf, "index_dir": index or settings.index_dir}
    )
