"""Models whose honesty is known: what they read in a prompt and what they write of it."""

import re

from assistant.llm.bounds import Bounds
from assistant.llm.sentences import cut_sentences
from eval.scripted_models import Offered, make_dishonest, make_honest, read_sentences
from prompts.loader import Messages

QUOTE = "Tussen de 25% – 50% van de gemeenten is actief bezig"
PLAIN = "Een deel van de gemeenten is bezig. Het gaat om 25% tot 50%."
USER = f"""Bronnen:
[B1] (1.1 Vaardigheden, actie 1 (pagina 9)) Platforms doorontwikkelen
[B2] (1.1 Vaardigheden, actie 1, resultaat t/m 2023 (pagina 9)) {QUOTE} In gewone woorden: {PLAIN}

Vraag: Wat doet de overheid?"""
BOUNDS = Bounds.of_seconds(5)
MANY = "Bronnen:\n" + "\n".join(
    f"[B{n}] (1.1 Vaardigheden, actie {n} (pagina 9)) De overheid kan {n} gemeenten meer helpen."
    for n in range(1, 41)
)


def test_the_sentences_of_a_prompt_are_those_of_its_sources() -> None:
    """In plain words where there are any, each with the token and the quote of its source."""
    assert read_sentences(USER) == [
        Offered("Platforms doorontwikkelen", "B1", "Platforms doorontwikkelen"),
        Offered("Een deel van de gemeenten is bezig.", "B2", QUOTE),
        Offered("Het gaat om 25% tot 50%.", "B2", QUOTE),
    ]


def test_an_honest_model_writes_what_can_be_read_back() -> None:
    """Each sentence with its token, as the assistant cuts them; nothing is wrong with any."""
    model = make_honest()
    written = list(cut_sentences(model.stream(Messages("", USER), BOUNDS)))
    assert [(one.text.rstrip("."), one.tokens) for one in written] == [
        (one.text.rstrip("."), (int(one.token[1:]),)) for one in read_sentences(USER)
    ]
    assert not any(one.wrong for one in model.offered)


def test_a_prompt_without_sources_is_answered_with_nothing() -> None:
    """A follow-up is not rewritten, nor a sentence translated, by these models."""
    assert list(make_honest().stream(Messages("", "Vervolgvraag: en wie?"), BOUNDS)) == []


def test_a_dishonest_model_says_what_it_spoils_and_how() -> None:
    """About half of its sentences, never the first, in many ways, and always the same."""
    model, again = make_dishonest(), make_dishonest()
    text = "".join(model.stream(Messages("", MANY), BOUNDS))
    assert text == "".join(again.stream(Messages("", MANY), BOUNDS))
    true = {(one.text, one.quote) for one in read_sentences(MANY)}
    wrong = [one for one in model.offered if one.wrong]
    assert not model.offered[0].wrong
    assert len(model.offered) / 4 < len(wrong) < len(model.offered) * 3 / 4
    assert len({one.wrong for one in wrong}) >= 5
    assert not {(one.text, one.quote) for one in wrong} & true
    assert len(re.findall(r"\[B\d+\]", text)) == len(model.offered)
