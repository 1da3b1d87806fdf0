"""The report as text: rich tables for the terminal, and Markdown."""

import textwrap
from collections.abc import Iterator, Sequence

from rich import box
from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

from eval.report.findings import Findings
from eval.report.tables import TITLES, Cell, Table, describe_guard
from eval.run import Run

SHOWN = 160
"""So many characters of a wrong answer say enough in a list."""


def print_findings(findings: Findings, console: Console) -> None:
    """Print the main tables, what changed since the last recorded run, and the gates."""
    for table in (*findings.metric_tables, *findings.group_tables[:2]):
        console.print(_rich(table))
    for line in describe_verdict(findings):
        console.print(Text(line))


def write_markdown(findings: Findings) -> str:
    """Return the report with all tables as Markdown."""
    configuration = findings.run.configuration
    parts = [
        "# Evaluation",
        f"Commit `{configuration.commit or 'none'}`, {configuration.cases} questions "
        f"(`{configuration.questions}`), embedder {configuration.index['embedder']}. "
        "Made by `make eval`.",
        "\n".join(f"- {line}" for line in describe_verdict(findings)),
    ]
    for table in (*findings.metric_tables, *findings.group_tables, *findings.detail_tables):
        parts += [f"## {table.title}", *([table.note] if table.note else []), _markdown(table)]
    return "\n\n".join(parts) + "\n"


def summarise_markdown(findings: Findings) -> str:
    """Return the main figures as a Markdown table, with the commit that they were measured at."""
    configuration = findings.run.configuration
    measured = (
        f"{configuration.cases} questions, commit `{configuration.commit or 'none'}`, embedder "
        f"{configuration.index['embedder']}. {findings.summary.note}"
    )
    return f"{_markdown(findings.summary)}\n\n{measured}"


def describe_verdict(findings: Findings) -> Iterator[str]:
    """Yield the lines that say how the run went: passed, changed, gates."""
    results = findings.run.results[findings.run.subject]
    failed = len(findings.run.failed)
    yield f"{findings.run.subject}: {len(results) - failed} of {len(results)} questions passed"
    if findings.run.guard:
        yield describe_guard(findings.run.guard)
    if findings.comparison:
        comparison = findings.comparison
        yield (
            f"since {comparison.since or 'the last recorded run'}"
            f"{'' if comparison.same_questions else ' (the questions differ)'}: "
            f"gained {_name(comparison.gained)}; lost {_name(comparison.lost)}"
        )
    for breach in findings.breaches:
        yield f"BELOW THE GATE: {breach}"


def list_failures(run: Run) -> Iterator[str]:
    """Yield for each failed question what was asked, and what was wrong beside what was right."""
    for result in run.failed:
        case = result.case
        lost = f", lost by {run.losses[case.id]}" if case.id in run.losses else ""
        asked = " | ".join([*(turn.question for turn in case.history), case.question])
        yield f"{case.id} ({case.kind}{lost}): {asked}"
        for name, score in result.faults.items():
            got = textwrap.shorten(score.answer, SHOWN, placeholder=" …") or "nothing"
            yield f"    {TITLES[name]}: {got} – {score.explanation}"


def _name(ids: Sequence[str]) -> str:
    return f"{len(ids)} ({', '.join(ids)})" if ids else "none"


def _rich(table: Table) -> RichTable:
    drawn = RichTable(title=table.title, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
    for place, column in enumerate(table.columns):
        drawn.add_column(column, justify="right" if place else "left", no_wrap=not place)
    for row in table.rows:
        drawn.add_row(*(Text(cell.text, style=_style(cell)) for cell in row))
    return drawn


def _style(cell: Cell) -> str:
    return "bold red" if cell.alarm else "bold" if cell.strong else ""


def _markdown(table: Table) -> str:
    rule = ["---", *("---:" for _ in table.columns[1:])]
    rows = [list(table.columns), rule, *([_emphasise(cell) for cell in row] for row in table.rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _emphasise(cell: Cell) -> str:
    return f"**{cell.text}**" if cell.strong and cell.text else cell.text
