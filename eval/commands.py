"""The evaluation's subcommand of `werkagenda`."""

from pathlib import Path
from typing import Literal

import click

from eval.gates import GATES, load_gates, write_gates
from eval.gates import raise_gates as raise_bounds
from eval.history import HISTORY, compare_with_last, record_run
from eval.subjects import Stage
from ingestion.settings import PROJECT

FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("eval")
@click.option("--split", type=click.Choice(["dev", "heldout"]), help="Only this split.")
@click.option(
    "--stage", type=click.Choice(Stage, case_sensitive=False), default=Stage.FULL,
    help="The assistant from this stage on, with gold from the one before; no baselines.",
)  # fmt: skip
@click.option("--no-baselines", is_flag=True, help="Only the assistant.")
@click.option("--failures", is_flag=True, help="Print what is wrong with each failed question.")
@click.option("--markdown", is_flag=True, help="Print the README's table in place of the figures.")
@click.option("--raise-gates", is_flag=True, help="Move the gates up to what was measured.")
@click.option("--record", is_flag=True, help="Add the run to the history.")
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False),
    default=PROJECT / "var" / "eval", show_default="var/eval", help="Folder of the report.",
)  # fmt: skip
@click.option(
    "--gates", type=FILE, default=GATES, show_default="eval/gates.yaml", help="The gates.",
)  # fmt: skip
@click.option(
    "--history", type=FILE, default=HISTORY, show_default="eval/history.jsonl",
    help="The recorded runs, with the last of which this one is compared.",
)  # fmt: skip
def evaluate(
    split: Literal["dev", "heldout"] | None,
    stage: Stage,
    no_baselines: bool,
    failures: bool,
    markdown: bool,
    raise_gates: bool,
    record: bool,
    out: Path,
    gates: Path,
    history: Path,
) -> None:
    """Put the known questions to the assistant and to simpler systems, and report.

    Ends with exit code 1 when a figure is below its gate.
    """
    whole = stage is Stage.FULL
    if record and not (whole and split is None):
        raise click.UsageError("Only a run of everything can be recorded.")
    if raise_gates and not whole:
        raise click.UsageError("Only the whole assistant can raise the gates, not a stage of it.")

    from rich.console import Console

    from eval.evaluation import evaluate_subjects
    from eval.figures import BEST
    from eval.report.files import write_files
    from eval.report.findings import gather_findings
    from eval.report.text import list_failures, print_findings, summarise_markdown
    from ingestion.progress import ProgressBar

    with ProgressBar() as bar:
        run = evaluate_subjects(split, stage, bar.show, baselines=whole and not no_baselines)
    bounds = load_gates(gates)
    findings = gather_findings(run, bounds, compare_with_last(run, history) if whole else None)
    if markdown:
        click.echo(summarise_markdown(findings))
    else:
        print_findings(findings, Console())
    if failures:
        click.echo("\n".join(list_failures(run)))
    click.echo(f"Report: {write_files(findings, out)}", err=markdown)
    if raise_gates:
        write_gates(raise_bounds(bounds, findings.figures, BEST), gates)
    if record:
        record_run(run, findings.figures, history)
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
