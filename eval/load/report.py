"""The report of a measurement of load: tables in Markdown, kept between two marks in a page."""

from pathlib import Path

from eval.load.editions import Growth
from eval.load.measurement import Measured

BEGIN, END = "<!-- figures: werkagenda bench-load --write -->", "<!-- /figures -->"


def write_tables(measured: Measured) -> str:
    """Return the figures as Markdown."""
    lines = [
        f"Measured on {measured.machine}; the clients run on the same cores.",
        "",
        "| load | workers | clients | answers/s | p50 ms | p95 ms | p99 ms | errors |",
        "|---|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {one.name} | {one.workers or '–'} | {one.clients} | {one.load.rate:.0f} "
        f"| {one.load.p50:.0f} | {one.load.p95:.0f} | {one.load.p99:.0f} | {one.load.errors} |"
        for one in measured.loads
    ]
    soak = measured.soak
    lines += [
        "",
        f"Soak of {soak.minutes:g} minutes, one worker, {soak.answers} answers, "
        f"{soak.errors} errors: {soak.memory[0]:.0f} MB after the warm-up, "
        f"{soak.memory[-1]:.0f} MB at the end ({soak.growth:+.1%}).",
        "",
        "| agendas in one index | passages | embedding s | writing s | on disk MB "
        "| best 20, ms | all passages, ms |",
        "|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {one.editions} | {one.passages} | {one.embed_seconds:.0f} | {one.write_seconds:.1f} "
        f"| {one.megabytes:.0f} | {one.search_milliseconds:.1f} | {_write_exact(one)} |"
        for one in measured.growth
    ]
    return "\n".join(lines)


def _write_exact(one: Growth) -> str:
    exact = one.exact_milliseconds
    return "does not find all" if exact is None else f"{exact:.1f}"


def replace_tables(page: Path, tables: str) -> None:
    """Put `tables` between the marks in `page`; ValueError if they are not there."""
    text = page.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"{page} has no marks {BEGIN} and {END}")
    page.write_text(f"{before}{BEGIN}\n\n{tables}\n\n{END}{after}", encoding="utf-8")
