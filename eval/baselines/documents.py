"""Documents: what a baseline searches and shows, one text with the places that it cites."""

from collections.abc import Iterable
from dataclasses import dataclass

from ingestion.index import search_text
from ingestion.passages import Passage


@dataclass(frozen=True, slots=True)
class Place:
    """What a citation says, but for its number and role; `page` is the printed one."""

    ref: str
    field: str
    label: str
    page: int
    pdf_page: int


@dataclass(frozen=True, slots=True)
class Document:
    """A text as it is `searched`, as it is `shown`, and as it is cited.

    It is cited by a quote, repaired (`quote`) and as printed (`raw`); `places` are the items of the
    agenda where that stands, the fullest first.
    """

    id: str
    searched: str
    shown: str
    quote: str
    raw: str
    places: tuple[Place, ...]


def passage_documents(passages: Iterable[Passage]) -> tuple[Document, ...]:
    """Return one document per passage, searched with its context as the assistant searches it."""
    return tuple(
        Document(
            id=passage.id,
            searched=search_text(passage),
            shown=passage.quote,
            quote=passage.quote,
            raw=passage.raw,
            places=(place_of(passage),),
        )
        for passage in passages
    )


def place_of(passage: Passage) -> Place:
    """Return the place where `passage` stands."""
    return Place(passage.ref, passage.field, passage.label, passage.page, passage.pdf_page)
