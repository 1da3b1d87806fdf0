"""Printout: an answer as text for the terminal."""

import textwrap

from assistant import replies
from assistant.schemas import AskResponse

_BULLET = "- "


def print_answer(response: AskResponse, width: int = 80) -> str:
    """Return the answer and its numbered sources, in lines of at most `width` characters."""
    lines: list[str] = []
    for line in response.answer.splitlines():
        lines += _wrap(line, width, _BULLET if line.startswith(_BULLET) else "") or [""]
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
