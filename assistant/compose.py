"""Compose: puts evidence into plain, cited Dutch, quoting the agenda word for word."""

from collections.abc import Iterable, Sequence

from assistant import replies
from assistant.answer import Answer, Paragraph, Sentence, Status
from assistant.citations import Citation, Role, cite
from assistant.evidence import Evidence, Item
from ingestion.passages import Passage


def compose_answer(items: Sequence[Item], edition: str) -> Answer:
    """Answer with the evidence taken in `items`: the first one directly, the others beside it."""
    taken = [[found.passage for found in item.taken] for item in items if item.taken]
    cited = _cite((passage for passages in taken for passage in passages), Role.SUPPORT)
    paragraphs = []
    for place, (lead, *points) in enumerate(taken):
        opening = (
            replies.open_beside(lead.label) if place else replies.open_answer(lead.field, edition)
        )
        paragraphs.append(
            Paragraph(
                _quote(opening, cited[lead.id]),
                tuple(_quote(replies.name_field(one.field), cited[one.id]) for one in points),
            )
        )
    return Answer(Status.ANSWERED, tuple(paragraphs), tuple(cited.values()), tuple(items), edition)


def compose_absence(items: Sequence[Item], nearest: Sequence[Evidence], edition: str) -> Answer:
    """Say that the agenda has no answer, and name the places `nearest` to one, if any."""
    passages = [found.passage for found in nearest]
    cited = _cite(passages, Role.NEAREST)
    paragraphs = [Paragraph(Sentence(replies.say_absent(edition)))]
    if passages:
        places = tuple(Sentence(one.label, (cited[one.id].n,)) for one in passages)
        paragraphs.append(Paragraph(Sentence(replies.NEAREST), places))
    return Answer(
        Status.NOT_IN_AGENDA, tuple(paragraphs), tuple(cited.values()), tuple(items), edition
    )


def _cite(passages: Iterable[Passage], role: Role) -> dict[str, Citation]:
    """Return the citations of `passages` by passage id, numbered from 1."""
    return {one.id: cite(one, n, role) for n, one in enumerate(passages, start=1)}


def _quote(opening: str, citation: Citation) -> Sentence:
    return Sentence(f"{opening}: {citation.quote}", (citation.n,))
