"""Terms are explained from the glossary, beside the places that use them."""

import pytest

from assistant.answering.answer import Status
from assistant.answering.draft import Draft, find_refs
from assistant.answering.meaning import answer_meaning
from assistant.answering.voice import Mode, Voice
from assistant.planning.plan import Filters, Intent, Plan
from assistant.planning.question import Question
from assistant.sources import Sources


def explain(text: str, sources: Sources) -> Draft:
    """Answer `text` as a question for a meaning."""
    plan = Plan(Intent.MEANING, Question(text, text), Filters(), subject=tuple(text.split()))
    return answer_meaning(plan, sources, Voice(Mode.CITIZEN, sources.plain))


@pytest.mark.parametrize(
    ("text", "full", "ref"),
    [
        ("wat betekent SDG", "Single Digital Gateway", "1.2.A6"),
        ("Wat is NICPET?", "Nationaal Innovatiecentrum", "2.2.A3"),
        ("gdi betekenis", "Generieke Digitale Infrastructuur", "1.2.A5"),
    ],
)
def test_an_abbreviation_is_written_out_and_shown(
    sources: Sources, text: str, full: str, ref: str
) -> None:
    """The full form comes first, and a place where the agenda uses it supports it."""
    draft = explain(text, sources)
    assert draft.status is Status.ANSWERED
    assert full.casefold() in draft.sections[0].lead.text.casefold()
    assert ref in find_refs(draft.sections)


def test_a_term_that_the_agenda_does_not_use_is_searched(sources: Sources) -> None:
    """Without the term in the glossary the question is answered, or not, as any other."""
    draft = explain("wat betekent kwantumverstrengeling", sources)
    assert draft.status is Status.NOT_IN_AGENDA


def test_a_detail_that_is_asked_of_a_term_is_no_meaning(sources: Sources) -> None:
    """What one needs to work there is not told by what an IDO is; the number of them is said."""
    draft = explain("Welk diploma moet een IDO-medewerker hebben?", sources)
    assert draft.status is Status.NOT_IN_AGENDA
    draft = explain("Ik lees telkens ADS. Waar staat die afkorting voor?", sources)
    assert draft.status is Status.ANSWERED


def test_a_name_that_is_asked_with_a_term_is_no_meaning(sources: Sources) -> None:
    """Who the Rijksarchitect is, is not told by what a Rijksarchitect does."""
    draft = explain("Hoe heet de Rijksarchitect die is aangesteld?", sources)
    assert draft.status is Status.NOT_IN_AGENDA
