"""GET /v1/glossary: the abbreviations and hard words of the agenda, explained."""

from fastapi import APIRouter
from pydantic import BaseModel

from assistant.glossary import open_glossary

router = APIRouter()


class TermResponse(BaseModel):
    """A term: `full` is what its letters stand for, or it in Dutch.

    The explanation stands in the agenda at `ref`, or is `ours`.
    """

    term: str
    full: str
    plain: str
    ref: str
    ours: bool
    variants: list[str]


@router.get("/v1/glossary")
def get_glossary() -> list[TermResponse]:
    """Return all terms, in alphabetical order."""
    return [
        TermResponse(
            term=term.term,
            full=term.full,
            plain=term.plain,
            ref=term.ref,
            ours=term.ours,
            variants=list(term.variants),
        )
        for term in open_glossary().terms
    ]
