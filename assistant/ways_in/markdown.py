"""Markdown: a whole answer as one text, for clients that show nothing but text."""

from collections.abc import Iterator

from assistant.replies import llm as llm_replies
from assistant.schemas import AskResponse, Citation, Table


def write_whole(response: AskResponse) -> str:
    """Return the answer with its table, its referral and its sources."""
    return "\n\n".join((response.answer, *write_rest(response)))


def write_rest(response: AskResponse) -> Iterator[str]:
    """Yield what comes after the sentences: the table, the referral and the sources."""
    if response.table:
        yield _write_table(response.table)
    if response.referral:
        one = response.referral
        yield " · ".join(filter(None, (one.text, one.url, one.phone)))
    if response.citations:
        yield f"**{llm_replies.SOURCES}**\n\n" + "\n".join(map(_write_source, response.citations))


def _write_source(citation: Citation) -> str:
    quote = " ".join(citation.quote.split())
    return f"- [{citation.n}] {citation.label}: “{quote}”"


def _write_table(table: Table) -> str:
    head = f"| {' | '.join(table.columns)} |\n|{'---|' * len(table.columns)}"
    rows = (
        "| " + " | ".join(_write_cell(row.get(column, "")) for column in table.columns) + " |"
        for row in table.rows
    )
    return "\n".join((head, *rows))


def _write_cell(value: object) -> str:
    said = "; ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    return " ".join(said.replace("|", "\\|").split())
