"""Drafts become one answer in which each place has one number."""

from assistant.answering.answer import Status
from assistant.answering.citations import Role
from assistant.answering.compose import write_answer
from assistant.answering.draft import Draft, Line, Section, say
from assistant.sources import Sources


def draft(status: Status, *lines: Line) -> Draft:
    """Return a draft of one section for each of `lines`."""
    return Draft(status, tuple(map(Section, lines)))


def test_a_place_that_is_used_twice_has_one_number(sources: Sources) -> None:
    """Citations are numbered by first use, over all drafts."""
    one, other = (sources.passages[id_] for id_ in ("1.1.A1/description/1", "2.4.A6/executors/1"))
    drafts = [
        draft(Status.ANSWERED, Line("a", (other,))),
        draft(Status.ANSWERED, Line("b", (one, other))),
    ]
    answer = write_answer((), drafts, "November 2022", lambda _: ())
    assert [citation.ref for citation in answer.citations] == ["2.4.A6", "1.1.A1"]
    assert answer.markdown == "a [1]\n\nb [2] [1]"


def test_an_answer_and_an_absence_are_partial_without_near_places(sources: Sources) -> None:
    """Beside what supports an answer nothing is shown that only comes near one."""
    one, other = (sources.passages[id_] for id_ in ("1.1.A1/description/1", "2.4.A6/executors/1"))
    drafts = [
        draft(Status.ANSWERED, Line("a", (one,))),
        draft(Status.NOT_IN_AGENDA, Line("b", (other,))),
    ]
    answer = write_answer((), drafts, "November 2022", lambda _: ())
    assert answer.status is Status.PARTIAL
    assert [(c.ref, c.role) for c in answer.citations] == [("1.1.A1", Role.SUPPORT)]


def test_an_absence_alone_cites_what_is_near(sources: Sources) -> None:
    """Without an answer no citation has the role of support."""
    one = sources.passages["1.1.A1/description/1"]
    drafts = [draft(Status.NOT_IN_AGENDA, Line("b", (one,)))]
    answer = write_answer((), drafts, "November 2022", lambda _: ())
    assert [citation.role for citation in answer.citations] == [Role.NEAREST]


def test_notices_come_first() -> None:
    """What is said of the status goes before the answer itself."""
    drafts = [Draft(Status.CONVERSATION, say("Dag!"))]
    answer = write_answer((), drafts, "November 2022", lambda status: (f"{status}:",))
    assert [sentence.text for sentence in answer.sentences] == ["conversation:", "Dag!"]
