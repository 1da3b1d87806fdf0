"""The whole road from a question to its answer, over the real agenda."""

import re

import pytest

from assistant.answer import Answer, Status
from assistant.citations import Role
from assistant.pipeline import ask
from assistant.question import InvalidQuestion
from assistant.sources import Sources


def answer(sources: Sources, question: str, *earlier: str) -> Answer:
    """Answer `question` after the `earlier` ones."""
    return ask(question, earlier, sources, limit=2000)


def test_a_question_is_answered_with_the_words_of_the_agenda(sources: Sources) -> None:
    """The answer leads with a quote of the right action and says what plan it is from."""
    found = answer(sources, "Wat doet de overheid aan digitale vaardigheden?")
    assert found.status is Status.ANSWERED
    assert found.citations[0].ref == "1.1.A1"
    assert found.citations[0].page == 9
    assert found.citations[0].pdf_page == 5
    assert "een plan van november 2022" in found.sentences[0].text
    assert "om digitale vaardigheden zoals media-wijsheid" in found.sentences[0].text


def test_every_citation_is_a_passage_word_for_word(sources: Sources) -> None:
    """Quote, raw text, page and label of each citation are those of a passage of the agenda."""
    known = {(p.ref, p.field, p.label, p.page, p.pdf_page, p.quote, p.raw)
             for p in sources.passages.values()}  # fmt: skip
    for question in ("keurmerk voor technologie", "Wat kost een paspoort?", "algoritmes"):
        for c in answer(sources, question).citations:
            assert (c.ref, c.field, c.label, c.page, c.pdf_page, c.quote, c.raw) in known


def test_every_sentence_says_what_it_cites(sources: Sources) -> None:
    """Each sentence of an answer has citations, and quotes them; each citation is used."""
    found = answer(sources, "Hoe weet ik of een website echt van de overheid is?")
    quotes = {citation.n: citation.quote for citation in found.citations}
    for sentence in found.sentences:
        assert sentence.citations
        assert all(sentence.text.endswith(quotes[n]) for n in sentence.citations)
    assert sorted(n for one in found.sentences for n in one.citations) == sorted(quotes)
    assert set(map(int, re.findall(r"\[(\d+)\]", found.markdown))) == set(quotes)


def test_asking_who_leads_with_the_executors_of_that_action(sources: Sources) -> None:
    """The organisations and the action they belong to come from the same record."""
    found = answer(sources, "Wie organiseert de jaarlijkse oefeningen met hackaanvallen?")
    first, second = found.citations[:2]
    assert (first.ref, first.field) == ("2.4.A6", "executors")
    assert first.quote == "BZK, JenV"
    assert (second.ref, second.field) == ("2.4.A6", "description")


def test_not_asking_who_does_not_lead_with_executors(sources: Sources) -> None:
    """A question about what is done is not answered with a list of organisations."""
    found = answer(sources, "Hoe oefent de overheid met hackaanvallen?")
    assert found.citations[0].field != "executors"


def test_at_most_three_items_are_told(sources: Sources) -> None:
    """A broad question gives three items, not everything that is found."""
    found = answer(sources, "digitale overheid burgers gegevens")
    assert 1 < len({citation.ref for citation in found.citations}) <= 3


def test_a_narrow_question_gives_one_item(sources: Sources) -> None:
    """What only one action speaks of is not padded with others."""
    found = answer(sources, "human rights impact assessment")
    assert {citation.ref for citation in found.citations} == {"2.1.A2"}


@pytest.mark.parametrize(
    "question", ["Hoe bak ik een appeltaart?", "Wie wint het WK voetbal?", "wasmachine kapot"]
)
def test_another_subject_is_not_answered(sources: Sources, question: str) -> None:
    """What the agenda does not speak of gives no answer, no places and nothing as support."""
    found = answer(sources, question)
    assert found.status is Status.NOT_IN_AGENDA
    assert found.citations == ()
    assert found.markdown == (
        "In de Werkagenda, een plan van november 2022, vond ik geen antwoord op uw vraag. "
        "Misschien lukt het met andere woorden."
    )


def test_a_near_subject_names_the_nearest_places_as_such(sources: Sources) -> None:
    """At most three places are named, and the text says that they are no answer."""
    found = answer(sources, "Zijn er websites voor daten?")
    assert found.status is Status.NOT_IN_AGENDA
    assert 0 < len(found.citations) <= 3
    assert {citation.role for citation in found.citations} == {Role.NEAREST}
    assert "maar geven geen antwoord" in found.markdown


def test_a_follow_up_keeps_the_subject(sources: Sources) -> None:
    """A follow-up without words of its own is about what was asked before; alone it is nothing."""
    found = answer(sources, "En wie doet dat?", "Komt er een keurmerk voor technologie?")
    assert (found.citations[0].ref, found.citations[0].field) == ("2.1.A1", "executors")
    assert answer(sources, "En wie doet dat?").status is Status.NOT_IN_AGENDA


def test_rejected_evidence_stays_open_to_inspection(sources: Sources) -> None:
    """The answer keeps all that was considered, with the reason why it was left."""
    found = answer(sources, "Wat verandert er in de archiefwet?")
    reasons = [one.reason for item in found.considered for one in item.evidence]
    assert None not in reasons
    assert len(reasons) > len(found.citations)


def test_an_unreadable_question_is_refused(sources: Sources) -> None:
    """The road ends before the search for a question that says nothing."""
    with pytest.raises(InvalidQuestion):
        answer(sources, "?")
