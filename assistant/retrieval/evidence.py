"""Evidence: passages with what the search says of them, grouped into the agenda's items."""

from dataclasses import dataclass
from enum import StrEnum

from ingestion.passages import Passage


class Reason(StrEnum):
    """Why a passage was taken into the answer, or left."""

    TAKEN = "one of the best passages of one of the best items"
    ITEM_LEFT = "its item is not among the best"
    PASSAGE_LEFT = "its item has better passages"


@dataclass(frozen=True, slots=True)
class Match:
    """How well something matches the question, by meaning and by words.

    `cosine` (-1 to 1) and `bm25` (from 0) are absolute. The ranks count from 1 among all of its
    kind; there is no lexical rank where no word matches. `fused` orders, and means nothing else.
    """

    cosine: float
    bm25: float
    dense_rank: int
    lexical_rank: int | None
    fused: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage, its match among all passages, and why it is taken or left."""

    passage: Passage
    match: Match
    reason: Reason = Reason.ITEM_LEFT


@dataclass(frozen=True, slots=True)
class Item:
    """An action, goal, challenge, …: its match among all items, its evidence best first."""

    ref: str
    match: Match
    evidence: tuple[Evidence, ...]

    @property
    def taken(self) -> tuple[Evidence, ...]:
        """The evidence that the answer rests on, best first."""
        return tuple(found for found in self.evidence if found.reason is Reason.TAKEN)
