"""An overview tells all programme lines; what asks for one part of it does not."""

import pytest

from assistant.answering.answer import Answer, Status
from assistant.pipeline import ask
from assistant.sources import Sources


def answer(sources: Sources, question: str) -> Answer:
    """Answer `question`."""
    return ask(question, (), sources, limit=2000)


@pytest.mark.parametrize(
    "question",
    [
        "vat de werkagenda samen",
        "Waar gaat deze agenda eigenlijk over?",
        "wat zijn de hoofdlijnen",
        "vertel in stukjes waar heel dat plan over gaat",
        "welke onderwerpen komen aan bod",
        "Kan je me in het kort vertellen wat er in de werkagenda staat",
    ],
)
def test_the_whole_is_told_in_its_lines(sources: Sources, question: str) -> None:
    """Each of the five lines has its own point, with its title cited."""
    found = answer(sources, question)
    assert found.status is Status.ANSWERED
    assert [citation.ref for citation in found.citations[:5]] == ["P1", "P2", "P3", "P4", "P5"]
    assert len(found.paragraphs[0].points) == 5


def test_another_text_is_another_subject(sources: Sources) -> None:
    """Who wants the main lines of what the agenda does not speak of, means another text."""
    assert answer(sources, "Vat het Pensioenakkoord samen").status is Status.OUT_OF_SCOPE


def test_all_priorities_are_listed(sources: Sources) -> None:
    """Who asks for the priorities gets those, not the summaries."""
    found = answer(sources, "noem alle prioriteiten")
    assert found.table
    assert found.table.total == 15


def test_the_reason_is_searched(sources: Sources) -> None:
    """Why the agenda was made stands in its front matter."""
    found = answer(sources, "wat was de aanleiding voor deze werkagenda")
    assert found.citations[0].ref == "V3"
