"""Page right: the answer shows a right page, by the number that is printed on it."""

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import NOT_APPLICABLE, Score
from eval.source import Source


def score(case: Case, observation: Observation, source: Source) -> Score:
    """Return 1 if a gold page is cited and the PDF prints that number on it, else 0."""
    if not (case.gold.answerable and case.gold.pages):
        return NOT_APPLICABLE
    pages = dict.fromkeys((one["page"], one["pdf_page"]) for one in observation.support)
    right = any(
        page in case.gold.pages and source.printed(pdf_page) == page for page, pdf_page in pages
    )
    shown = ", ".join(f"{page} (page {pdf_page} of the file)" for page, pdf_page in pages)
    wanted = ", ".join(map(str, case.gold.pages))
    return Score(float(right), shown or "no page", f"expected one of {wanted}")
