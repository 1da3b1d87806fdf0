"""The subcommands of `werkagenda` that measure the guard and the answers of a model."""

from typing import Literal

import click

LEAST_STOPPED = 0.99
MOST_LOST = 0.03


@click.command("eval-guard")
@click.option("--mistakes", is_flag=True, help="Print every sentence that is judged wrongly.")
def evaluate_guard(mistakes: bool) -> None:
    """Measure the guard on labelled sentences.

    Ends with exit code 1 if it stops too few untrue sentences or loses too many true ones.
    """
    from eval.guard import measure_guard
    from ingestion.settings import IngestionSettings

    figures = measure_guard(IngestionSettings())
    untrue, true = figures.untrue, figures.true
    for kind, rate in (*figures.by_kind.items(), ("all untrue", untrue), ("all true", true)):
        click.echo(f"stopped, {kind:<22} {rate.stopped:5} of {rate.all:5}  {rate.share:7.1%}")
    click.echo(f"precision {figures.precision:.3f}, recall {figures.recall:.3f}")
    if mistakes:
        for one in figures.mistakes:
            said = one.objection.name if one.objection else "let through"
            label = one.labelled
            click.echo(f"{said}: {label.statement.text} ({label.kind}; {label.statement.evidence})")
    if untrue.share < LEAST_STOPPED or true.share > MOST_LOST:
        raise click.exceptions.Exit(1)


@click.command("eval-llm")
@click.option("--split", type=click.Choice(["dev", "heldout"]), help="Only this split.")
@click.option(
    "--model", "name", type=click.Choice(["honest", "dishonest"]), default="honest",
    show_default=True, help="A scripted model whose honesty is known.",
)  # fmt: skip
def evaluate_llm(split: Literal["dev", "heldout"] | None, name: str) -> None:
    """Compare the assistant's answers with and without a scripted language model.

    Ends with exit code 1 if a figure is worse with the model.
    """
    from eval.fluent import compare_model
    from eval.scripted_models import make_dishonest, make_honest

    model = make_honest() if name == "honest" else make_dishonest()
    compared = compare_model(model, split)
    click.echo(f"{'metric':<20} {'alone':>8} {name:>10}")
    for metric, (alone, fluent) in compared.metrics.items():
        click.echo(f"{metric:<20} {alone:8.3f} {fluent:10.3f}")
    untrue, true = compared.untrue, compared.true
    click.echo(f"answers in the model's words: {compared.worded}")
    click.echo(f"untrue sentences stopped: {untrue.stopped} of {untrue.all} ({untrue.share:.1%})")
    click.echo(f"true sentences lost: {true.stopped} of {true.all} ({true.share:.1%})")
    for one in compared.passed_through:
        click.echo(f"let through: {one.text} [{one.token}] ({one.wrong})")
    for one in compared.lost:
        click.echo(f"lost: {one.text} [{one.token}] ({one.quote})")
    for result in compared.failed_with:
        faults = "; ".join(f"{name}: {s.explanation}" for name, s in result.faults.items())
        click.echo(f"fails with it: {result.case.id} ({faults})")
    if compared.worse:
        click.echo(f"worse: {', '.join(compared.worse)}")
        raise click.exceptions.Exit(1)
