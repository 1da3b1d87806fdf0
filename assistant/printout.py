"""Printout: an answer as text for the terminal."""

import textwrap

from assistant.replies import api as replies
from assistant.schemas import AskResponse

_BULLET = "- "


def print_answer(response: AskResponse, width: int = 80) -> str:
    """Return the answer, its list, where to go on and its numbered sources.

    No line is longer than `width` characters.
    """
    lines: list[str] = []
    for line in response.answer.splitlines():
        lines += _wrap(line, width, _BULLET if line.startswith(_BULLET) else "") or [""]
    if response.table:
        lines.append("")
        for row in response.table.rows:
            first, second, *_ = (str(row[name]) for name in response.table.columns)
            lines += _wrap(f"{_BULLET}{first}: {second}", width, _BULLET)
    if response.referral:
        reach = (response.referral.text, response.referral.phone, response.referral.url)
        lines += ["", *_wrap(" ".join(filter(None, reach)), width, "")]
    for citation in response.citations:
        mark = f"[{citation.n}] "
        where = f"{replies.pdf_page(citation.pdf_page)}: “{citation.quote}”"
        lines += ["", *_wrap(mark + citation.label, width, mark)]
        lines += _wrap(" " * len(mark) + where, width, mark)
    return "\n".join(lines)


def _wrap(text: str, width: int, hanging: str) -> list[str]:
    """Break `text` into lines that hang under what follows its first mark, `hanging`."""
    # A hyphen at the end of a line would read as if the agenda had it there.
    return textwrap.wrap(text, width, subsequent_indent=" " * len(hanging), break_on_hyphens=False)
