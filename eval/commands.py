"""The evaluation's subcommand of `werkagenda`."""

from pathlib import Path
from typing import Literal

import click

from eval.subjects import Stage
from ingestion.settings import PROJECT


@click.command("eval")
@click.option("--split", type=click.Choice(["dev", "heldout"]), help="Only this split.")
@click.option(
    "--stage", type=click.Choice(Stage, case_sensitive=False),
    help="Only the assistant, from this stage on, with gold from the one before; no baselines.",
)  # fmt: skip
@click.option("--record", is_flag=True, help="Add the run to eval/history.jsonl.")
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False),
    default=PROJECT / "var" / "eval", show_default="var/eval", help="Folder of the report.",
)  # fmt: skip
def evaluate(
    split: Literal["dev", "heldout"] | None, stage: Stage | None, record: bool, out: Path
) -> None:
    """Put the known questions to the assistant and to simpler systems, and report.

    Ends with exit code 1 when a figure is below its gate.
    """
    if record and (split or stage):
        raise click.UsageError("Only a run of everything can be recorded.")

    from rich.console import Console

    from eval.evaluation import evaluate_subjects
    from eval.gates import load_gates
    from eval.history import compare_with_last, record_run
    from eval.report.files import write_files
    from eval.report.findings import gather_findings
    from eval.report.text import print_findings
    from ingestion.progress import ProgressBar

    with ProgressBar() as bar:
        run = evaluate_subjects(split, stage, bar.show)
    comparison = None if stage else compare_with_last(run)
    findings = gather_findings(run, load_gates(), comparison)
    print_findings(findings, Console())
    click.echo(f"Report: {write_files(findings, out)}")
    if record:
        record_run(run, findings.figures)
    if findings.breaches:
        raise click.exceptions.Exit(1)


@click.command()
def bench() -> None:
    """Measure time and memory on a fresh index; exit code 1 if a figure is over its limit."""
    from eval.bench import run_bench

    over = False
    for measured in run_bench():
        over = over or measured.value > measured.limit
        click.echo(
            f"{measured.name:<24} {measured.value:8.1f} {measured.unit:<2} "
            f"(at most {measured.limit:g})"
        )
    if over:
        raise click.exceptions.Exit(1)
