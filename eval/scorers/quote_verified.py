"""Quote verified: each quote stands in the PDF, on the page that it is cited from."""

from collections.abc import Mapping
from typing import Any

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import NOT_APPLICABLE, Score
from eval.source import Source, restores


def score(_case: Case, observation: Observation, source: Source) -> Score:
    """Return the share of the citations whose quote is verified; without any it does not apply."""
    cited = observation.response["citations"]
    if not cited:
        return NOT_APPLICABLE
    faults = [(one["quote"], fault) for one in cited if (fault := _find_fault(one, source))]
    value = 1 - len(faults) / len(cited)
    named = "; ".join(f"{fault}: {quote}" for quote, fault in faults)
    return Score(value, f"{len(cited)} quotes", named or "each stands on its page")


def _find_fault(citation: Mapping[str, Any], source: Source) -> str:
    page, pdf_page = citation["page"], citation["pdf_page"]
    if source.printed(pdf_page) != page:
        return f"page {pdf_page} of the file is not page {page}"
    if not source.holds(pdf_page, citation["raw"]):
        return f"not on page {page}"
    if not restores(citation["quote"], citation["raw"]):
        return "the quote shown is not the text of the file"
    return ""
