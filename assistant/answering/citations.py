"""Citations: where a sentence of the answer stands in the agenda, word for word."""

from dataclasses import dataclass
from enum import StrEnum

from ingestion.passages import Passage


class Role(StrEnum):
    """`SUPPORT` carries the answer; `NEAREST` is only the nearest place, and no answer."""

    SUPPORT = "support"
    NEAREST = "nearest"


@dataclass(frozen=True, slots=True)
class Citation:
    """A numbered quote; `page` is the printed number, `pdf_page` counts from 1 in the file."""

    n: int
    ref: str
    field: str
    label: str
    page: int
    pdf_page: int
    quote: str
    raw: str
    role: Role


def cite(passage: Passage, n: int, role: Role) -> Citation:
    """Return the citation of `passage` with number `n`."""
    return Citation(
        n=n,
        ref=passage.ref,
        field=passage.field,
        label=passage.label,
        page=passage.page,
        pdf_page=passage.pdf_page,
        quote=passage.quote,
        raw=passage.raw,
        role=role,
    )
