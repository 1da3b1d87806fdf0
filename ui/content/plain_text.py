"""An answer as plain text, to paste into a letter or a message."""

import re

from ui.api.models import Answer

MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_MARKS = re.compile(r"\*\*|^> ?|\\(?=[!-/:-@\[-`{-~])", re.MULTILINE)


def write_answer(question: str, answer: Answer) -> str:
    """Return question, answer and sources as text; each source with its page and quote."""
    parts = [question, strip_marks(answer.answer)]
    if answer.referral:
        referral = answer.referral
        parts.append(" ".join(filter(None, (referral.text, referral.url, referral.phone))))
    sources = [f"[{one.n}] {one.label}: “{one.quote}”" for one in answer.citations]
    if sources:
        parts.append("\n".join(("Bronnen:", *sources)))
    parts.append(f"Uit de Werkagenda Waardengedreven Digitaliseren ({name_month(answer.as_of)}).")
    return "\n\n".join(parts)


def strip_marks(markdown: str) -> str:
    """Return the text of an answer's Markdown."""
    return _MARKS.sub("", markdown).strip()


def name_month(as_of: str) -> str:
    """Name a month such as "2022-11" in Dutch; what is no month stays as it is."""
    year, _, month = as_of.partition("-")
    if year.isdecimal() and month.isdecimal() and 1 <= int(month) <= len(MONTHS):
        return f"{MONTHS[int(month) - 1]} {year}"
    return as_of
