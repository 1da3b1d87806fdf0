"""Compose: puts drafts together into one answer, each place cited once, by its number."""

from collections.abc import Callable, Iterable, Sequence

from assistant.answering.answer import Answer, Paragraph, Sentence, Status
from assistant.answering.citations import Citation, Role, cite
from assistant.answering.draft import Draft, Line, Section
from assistant.planning.plan import Plan
from assistant.register.tables import join_tables
from assistant.replies import answers as replies
from ingestion.passages import Passage

MOST_SUGGESTIONS = 3


def write_answer(
    plans: Sequence[Plan],
    drafts: Sequence[Draft],
    edition: str,
    notice: Callable[[Status], Sequence[str]],
) -> Answer:
    """Return the answer that `drafts` give to `plans`, after what `notice` says of its status.

    Beside a draft that answers, another says what is absent, without its nearest places.
    """
    status = _join_status(drafts)
    answers = any(draft.answers for draft in drafts)
    sections = [
        section
        for draft in drafts
        for section in (
            _drop_places(draft.sections) if answers and not draft.answers else draft.sections
        )
    ]
    passages = (
        passage for section in sections for line in section.lines for passage in line.passages
    )
    cited = _cite(passages, Role.SUPPORT if answers else Role.NEAREST)
    paragraphs = [Paragraph(Sentence(text)) for text in notice(status)]
    paragraphs += [
        Paragraph(
            _write_line(section.lead, cited),
            tuple(_write_line(point, cited) for point in section.points),
        )
        for section in sections
    ]
    return Answer(
        status=status,
        paragraphs=tuple(paragraphs),
        citations=tuple(cited.values()),
        edition=edition,
        considered=tuple(item for draft in drafts for item in draft.considered),
        plans=tuple(plans),
        table=join_tables([draft.table for draft in drafts if draft.table]) if answers else None,
        referral=next((draft.referral for draft in drafts if draft.referral), None),
        suggestions=_join_suggestions(drafts),
    )


def _join_status(drafts: Sequence[Draft]) -> Status:
    if all(draft.answers for draft in drafts):
        partial = any(draft.status is Status.PARTIAL for draft in drafts)
        return Status.PARTIAL if partial else Status.ANSWERED
    if any(draft.answers for draft in drafts):
        return Status.PARTIAL
    return drafts[0].status


def _drop_places(sections: Iterable[Section]) -> list[Section]:
    """Return what is said of an absence, without the places that are only near."""
    return [
        Section(Line(section.lead.text))
        for section in sections
        if section.lead.text != replies.NEAREST
    ]


def _cite(passages: Iterable[Passage], role: Role) -> dict[str, Citation]:
    """Return the citations of `passages` by passage id, numbered from 1."""
    unique = {passage.id: passage for passage in passages}
    return {id_: cite(one, n, role) for n, (id_, one) in enumerate(unique.items(), start=1)}


def _write_line(line: Line, cited: dict[str, Citation]) -> Sentence:
    return Sentence(line.text, tuple(cited[passage.id].n for passage in line.passages))


def _join_suggestions(drafts: Sequence[Draft]) -> tuple[str, ...]:
    asked = dict.fromkeys(question for draft in drafts for question in draft.suggestions)
    return tuple(asked)[:MOST_SUGGESTIONS]
