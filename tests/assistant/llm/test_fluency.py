"""Answers in the words of a model: only what the guard lets through, and else as they were."""

from collections.abc import Callable

import pytest

from assistant.answering.answer import Answer, Sentence, Status
from assistant.answering.citations import Role
from assistant.llm.fluency import Fluency, compose_fluently, stream_fluently
from assistant.llm.model import LanguageModel
from assistant.llm.wording import Piece
from assistant.pipeline import ask
from assistant.sources import Sources
from tests.assistant.llm.conftest import SKILLS
from tests.assistant.llm.models import FailingModel, SayingModel

Speak = Callable[[LanguageModel], Fluency]

HELPS = "De overheid wil mensen digitaal vaardiger maken [B1]."
SHARE = "Tussen de 25% en 50% van de gemeenten is actief bezig [B2]."


def word(answer: Answer, speak: Speak, text: str) -> Answer:
    """Word `answer` with a model that says `text`."""
    return compose_fluently(SKILLS, answer, speak(SayingModel(text)))


def said_by_model(found: Answer, grounded: Answer) -> list[tuple[str, tuple[int, ...]]]:
    """Return the sentences that are not those of the grounded answer, with their citations."""
    known = {read_wording(one) for one in grounded.sentences}
    return [(one.text, one.citations) for one in found.sentences if read_wording(one) not in known]


def read_wording(sentence: Sentence) -> str:
    """Return a sentence of an answer without what opens it."""
    return sentence.text.split(": ", 1)[-1]


def bare(written: str) -> str:
    """Return a sentence without its token."""
    return written.rsplit(" [", 1)[0] + "."


def test_sentences_that_their_sources_carry_are_used(grounded: Answer, speak: Speak) -> None:
    """The first says what plan it is from, a result by when; each has its token's citation."""
    assert (grounded.citations[0].ref, grounded.citations[0].field) == ("1.1.A1", "description")
    found = word(grounded, speak, f"{HELPS} {SHARE}")
    assert found.engine == "llm"
    assert said_by_model(found, grounded) == [
        (f"Dit staat in de Werkagenda van november 2022. {bare(HELPS)}", (1,)),
        (f"Tot en met 2023: {bare(SHARE)}", (2,)),
    ]
    assert [one.quote for one in found.citations[:2]] == [
        grounded.citations[0].quote,
        grounded.citations[1].quote,
    ]


def test_citations_are_numbered_anew_in_the_order_of_their_use(
    grounded: Answer, speak: Speak
) -> None:
    """The numbers have no holes, and every quote is one of the grounded answer."""
    found = word(grounded, speak, f"{SHARE} {HELPS}")
    assert [numbers for _, numbers in said_by_model(found, grounded)] == [(1,), (2,)]
    assert [one.n for one in found.citations] == list(range(1, len(found.citations) + 1))
    assert found.citations[0].quote == grounded.citations[1].quote
    assert {one.role for one in found.citations} == {Role.SUPPORT}


def test_what_the_model_leaves_out_is_said_as_it_was(grounded: Answer, speak: Speak) -> None:
    """Nothing of the grounded answer is lost: each of its quotes is still there."""
    found = word(grounded, speak, HELPS)
    assert {one.quote for one in found.citations} == {one.quote for one in grounded.citations}
    assert grounded.sentences[0].text not in found.markdown
    assert all(one.text in found.markdown for one in grounded.sentences[1:])


def test_a_line_with_a_sentence_that_its_source_does_not_carry_stays_as_it_was(
    grounded: Answer, speak: Speak
) -> None:
    """The other lines are used; what leaned on the lost sentence goes with it."""
    untrue = "Dat zijn meer dan 300 gemeenten per jaar [B2]."
    found = word(grounded, speak, f"{HELPS} {SHARE} {untrue}")
    assert [numbers for _, numbers in said_by_model(found, grounded)] == [(1,)]
    assert "300" not in found.markdown
    assert grounded.sentences[1].text in found.markdown


def test_a_number_or_name_that_the_model_leaves_out_is_still_said(
    grounded: Answer, speak: Speak
) -> None:
    """The answer's own line is said too before another item is."""
    assert "Informatiepunten Digitale Overheid (IDO)" in grounded.sentences[0].text
    found = word(grounded, speak, f"{HELPS} {SHARE}")
    assert read_wording(grounded.sentences[0]) in map(read_wording, found.sentences)


def test_a_line_with_all_that_the_answer_says_takes_its_place(
    grounded: Answer, speak: Speak
) -> None:
    """Nothing is said twice."""
    written = read_wording(grounded.sentences[0])
    text = written.replace(".", " [B1].")
    assert word(grounded, speak, text).sentences[0].text.endswith(written)
    assert len(word(grounded, speak, text).sentences) == len(grounded.sentences)


def test_who_carries_it_out_stands_beside_its_own_action(sources: Sources, speak: Speak) -> None:
    """Also when the model goes on to another item at once."""
    answer = ask(SKILLS, (), sources, limit=2000)
    lead, other = (
        answer.citations[0],
        next(one for one in answer.citations if one.ref != answer.citations[0].ref),
    )
    token = [one.n for one in answer.citations if one.field != "executors"].index(other.n) + 1
    quote = other.quote.split(".")[0]
    found = word(answer, speak, f"{HELPS} {quote} [B{token}].")
    refs = {one.n: one.ref for one in found.citations}
    cited = [refs[one.citations[0]] for one in found.sentences]
    assert cited == sorted(cited, key=lambda ref: ref != lead.ref)
    assert any(one.text.startswith("Kijk ook hiernaar. ") for one in found.sentences)


def test_an_item_that_was_left_is_not_taken_up_again(grounded: Answer, speak: Speak) -> None:
    """All that is to be told of it was told when the model left it."""
    other = next(one for one in grounded.citations if one.ref != grounded.citations[0].ref)
    token = [one.n for one in grounded.citations if one.field != "executors"].index(other.n) + 1
    text = f"{HELPS} {other.quote.split('.')[0]} [B{token}]. {SHARE}"
    assert bare(SHARE) not in [read_wording(one) for one in word(grounded, speak, text).sentences]


def test_a_sentence_with_an_unknown_or_no_token_is_dropped(grounded: Answer, speak: Speak) -> None:
    """No source, no sentence."""
    other = bare(HELPS).replace("wil", "zou")
    found = word(grounded, speak, f"{HELPS} {other} {SHARE} Ook zo is het [B99].")
    assert [numbers for _, numbers in said_by_model(found, grounded)] == [(1,), (2,)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ik kan deze vraag niet beantwoorden.",
        "De overheid maakt 60% van de mensen digitaal vaardiger [B1]. " + SHARE,
        "The government helps people to become digitally skilled [B1].",
        "De overheid helpt mensen [B99].",
        "Bla " * 1000,
    ],
    ids=["empty", "refuses", "direct answer untrue", "wrong language", "no source", "babble"],
)
def test_without_its_direct_answer_an_answer_stays_as_it_is(
    grounded: Answer, speak: Speak, text: str
) -> None:
    """The grounded answer takes the place of one whose first sentence is lost."""
    assert word(grounded, speak, text) == grounded


def test_the_direct_answer_must_come_from_the_item_that_leads(
    grounded: Answer, speak: Speak
) -> None:
    """A model may not begin with something beside what is asked."""
    others = [one for one in grounded.citations if one.ref != grounded.citations[0].ref]
    text = f"{others[0].quote.split('.')[0]} [B{others[0].n}]. {HELPS}"
    assert word(grounded, speak, text) == grounded


def test_a_model_that_fails_halfway_leaves_what_was_verified(
    grounded: Answer, speak: Speak
) -> None:
    """Half a sentence is not among it; a model that fails at once changes nothing."""
    halfway = compose_fluently(SKILLS, grounded, speak(FailingModel(f"{HELPS} {SHARE} De over")))
    assert [numbers for _, numbers in said_by_model(halfway, grounded)] == [(1,), (2,)]
    assert compose_fluently(SKILLS, grounded, speak(FailingModel())) == grounded


def test_repetition_is_said_once_and_then_given_up(grounded: Answer, speak: Speak) -> None:
    """A model that goes round in circles is not heard out."""
    found = word(grounded, speak, f"{HELPS} " * 200)
    assert len(said_by_model(found, grounded)) == 1


@pytest.mark.parametrize(
    "question",
    [
        "Wie voert actie 1 van prioriteit 1.1 uit?",
        "Welke acties heeft BZK samen met VWS?",
        "Hoeveel acties zijn er?",
        "Wat kost een paspoort?",
        "Hallo!",
    ],
)
def test_what_is_no_prose_never_reaches_a_model(
    sources: Sources, speak: Speak, question: str
) -> None:
    """Who, lists, counts and what is no answer are the register's, to the letter."""
    model = SayingModel(HELPS)
    answer = ask(question, (), sources, limit=2000)
    assert compose_fluently(question, answer, speak(model)) == answer
    assert model.asked == []


def test_what_the_answer_says_without_a_source_stays(sources: Sources, speak: Speak) -> None:
    """A note on personal data goes before the model's words, and is not the model's."""
    question = f"Ik heet Jan Jansen. {SKILLS}"
    answer = ask(question, (), sources, limit=2000)
    assert answer.status is Status.ANSWERED
    note = answer.sentences[0]
    assert note.citations == ()
    model = SayingModel(HELPS)
    found = compose_fluently(SKILLS, answer, speak(model))
    assert found.sentences[0] == note
    assert "Jansen" not in model.asked[0].user


def test_pieces_come_with_the_citations_that_they_are_the_first_to_use(
    grounded: Answer, speak: Speak
) -> None:
    """So that a reader can show each source with its sentence."""
    text = f"{HELPS} {SHARE} De overheid benadert mensen proactief [B1]."
    pieces: list[Piece] = list(stream_fluently(SKILLS, grounded, speak(SayingModel(text))))
    assert [[one.n for one in piece.citations] for piece in pieces[:3]] == [[1], [2], []]


def test_the_prompt_holds_the_quotes_under_their_tokens(grounded: Answer, speak: Speak) -> None:
    """The model sees short tokens; numbers, refs and addresses are left to code."""
    model = SayingModel(HELPS)
    compose_fluently(SKILLS, grounded, speak(model))
    (messages,) = model.asked
    quote = " ".join(grounded.citations[0].quote.split())
    assert f"[B1] ({grounded.citations[0].label}) {quote}" in messages.user
    assert messages.user.endswith(f"Vraag: {SKILLS}")
    assert "November 2022" in messages.system
