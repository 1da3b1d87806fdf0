"""Supports: the cited passages of an answer as a model is given them, under short tokens."""

from collections.abc import Iterable, Mapping, Sequence

from assistant.answering.answer import Answer
from assistant.answering.citations import Role
from assistant.guard.statement import Support
from ingestion.passages import Passage
from ingestion.plain import Plain

EXECUTORS = "executors"
Place = tuple[str, str, str]
"""What a citation and a passage share: ref, field and quote."""


def index_plain(passages: Iterable[Passage], plain: Mapping[str, Plain]) -> dict[Place, str]:
    """Return the plain wording of each passage that has one, by its place."""
    return {
        (one.ref, one.field, one.quote): plain[one.ref].sentences[one.id]
        for one in passages
        if one.ref in plain and one.id in plain[one.ref].sentences
    }


def list_supports(answer: Answer, plain: Mapping[Place, str]) -> tuple[Support, ...]:
    """Return what carries `answer`, with a token for each citation, in its order.

    Who carries something out is left to the register, and no source of a model.
    """
    return tuple(
        Support(
            token=f"B{place}",
            n=one.n,
            ref=one.ref,
            field=one.field,
            label=one.label,
            quote=one.quote,
            plain=" ".join(plain.get((one.ref, one.field, one.quote), "").split()),
        )
        for place, one in enumerate(
            (
                one
                for one in answer.citations
                if one.role is Role.SUPPORT and one.field != EXECUTORS
            ),
            start=1,
        )
    )


def describe_supports(supports: Sequence[Support]) -> str:
    """Return the supports as a model reads them, one under another."""
    return "\n".join(
        f"[{one.token}] ({one.label}) {' '.join(one.quote.split())}"
        + (f" In gewone woorden: {one.plain}" if one.plain else "")
        for one in supports
    )
