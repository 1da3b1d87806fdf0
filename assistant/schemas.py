"""The wire contract (v1): what the API takes and gives."""

from dataclasses import asdict
from typing import Any, Literal, Self

from pydantic import BaseModel

from assistant.answering.answer import Answer, Status
from assistant.answering.citations import Role
from assistant.answering.voice import Mode
from assistant.register import tables
from ingestion.passages import Passage


class Turn(BaseModel):
    """An earlier question and the refs that its answer cited."""

    question: str
    refs: list[str] = []


class AskRequest(BaseModel):
    """A question; `history` comes from the client, oldest turn first."""

    question: str
    history: list[Turn] = []
    mode: Mode | None = None
    language: str | None = None


class Sentence(BaseModel):
    """A sentence of the answer and the numbers of its citations."""

    text: str
    citations: list[int]


class Quote(BaseModel):
    """A verbatim quote; `page` is the printed number, `pdf_page` counts from 1 in the file."""

    ref: str
    field: str
    label: str
    page: int
    pdf_page: int
    quote: str
    raw: str

    @classmethod
    def of_passage(cls, passage: Passage) -> Self:
        """Return the quote of `passage`."""
        return cls.model_validate(passage, from_attributes=True)


class Citation(Quote):
    """A numbered quote and what it does in the answer."""

    n: int
    role: Role


class Table(BaseModel):
    """A complete list; `total` counts its rows, and each row has a `ref`."""

    columns: list[str]
    rows: list[dict[str, Any]]
    total: int


class Referral(BaseModel):
    """Where to ask what the agenda cannot answer; `phone` is empty where there is none."""

    text: str
    url: str
    phone: str


class AskResponse(BaseModel):
    """The answer to a question."""

    status: Status
    answer: str
    sentences: list[Sentence]
    citations: list[Citation]
    table: Table | None = None
    referral: Referral | None = None
    suggestions: list[str] = []
    as_of: str
    engine: Literal["grounded", "llm"] = "grounded"
    took_ms: int

    @classmethod
    def of_answer(cls, answer: Answer, took_ms: int) -> Self:
        """Return `answer` as it goes over the wire."""
        return cls(
            status=answer.status,
            answer=answer.markdown,
            sentences=[
                Sentence(text=sentence.text, citations=list(sentence.citations))
                for sentence in answer.sentences
            ],
            citations=[Citation(**asdict(citation)) for citation in answer.citations],
            table=_table(answer.table),
            referral=answer.referral
            and Referral.model_validate(answer.referral, from_attributes=True),
            suggestions=list(answer.suggestions),
            as_of=answer.as_of,
            engine=answer.engine,
            took_ms=took_ms,
        )


def _table(table: tables.Table | None) -> Table | None:
    if table is None:
        return None
    return Table(columns=list(table.columns), rows=list(table.rows), total=table.total)


class ItemResponse(BaseModel):
    """An item of the agenda with all its quotes, in the agenda's order."""

    ref: str
    kind: str
    passages: list[Quote]
