"""The subcommand `werkagenda bench-load`."""

from pathlib import Path

import click


@click.command("bench-load")
@click.option("--seconds", default=5.0, show_default=True, help="Length of each load.")
@click.option("--soak", default=1.0, show_default=True, help="Minutes of the soak.")
@click.option("--editions", default=100, show_default=True, help="Most agendas in one index.")
@click.option(
    "--write", "page", type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="Put the tables into this page, between its marks.",
)  # fmt: skip
def bench_load(seconds: float, soak: float, editions: int, page: Path | None) -> None:
    """Measure what the service carries; exit code 1 if that is less than it must be."""
    from eval.load.measurement import measure_load
    from eval.load.report import replace_tables, write_tables

    sizes = [size for size in (1, 10, 100) if size <= editions]
    measured = measure_load(seconds, soak, sizes, click.echo)
    tables = write_tables(measured)
    click.echo(f"\n{tables}")
    if page:
        replace_tables(page, tables)
    for shortfall in measured.shortfalls:
        click.echo(f"does not hold: {shortfall}")
    if measured.shortfalls:
        raise click.exceptions.Exit(1)
