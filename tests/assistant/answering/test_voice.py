"""How an audience is told what a passage says."""

from dataclasses import replace

import pytest

from assistant.answering.voice import Mode, Voice, choose_voice
from assistant.planning.plan import Filters, Intent, Plan
from assistant.planning.question import Question
from assistant.sources import Sources


def plan(intent: Intent) -> Plan:
    """Return a plan of `intent` and nothing else."""
    return Plan(intent, Question("x", "x"), Filters())


def test_a_civil_servant_reads_the_quote(sources: Sources) -> None:
    """The agenda's own words stand in quotation marks."""
    passage = sources.passages["2.4.A6/description/1"]
    voice = Voice(Mode.CIVIL_SERVANT, sources.plain)
    assert voice.say(passage) == f"„{passage.quote}”"


def test_a_citizen_reads_plain_dutch(sources: Sources) -> None:
    """The plain sentence of that very passage is told."""
    passage = sources.passages["2.4.A6/description/1"]
    plain = sources.plain["2.4.A6"].sentences[passage.id]
    assert Voice(Mode.CITIZEN, sources.plain).say(passage) == plain
    assert plain != passage.quote


def test_without_plain_dutch_everybody_reads_the_quote(sources: Sources) -> None:
    """An item whose plain entry is stale or absent is told in its own words."""
    passage = sources.passages["2.4.A6/description/1"]
    assert Voice(Mode.CITIZEN, {}).say(passage) == f"„{passage.quote}”"


def test_a_line_ends_as_a_sentence(sources: Sources) -> None:
    """A full stop is set where the words have no end of their own, and not after one."""
    passage = sources.passages["2.4.A6/description/1"]
    for mode in Mode:
        text = Voice(mode, sources.plain).open("Het plan", passage).text
        assert text.startswith("Het plan: ")
        assert text.endswith((".", "”"))
        assert not text.endswith("..")


def test_the_voice_follows_the_question_unless_it_is_chosen(sources: Sources) -> None:
    """Who asks for a list wants the agenda's words; who chooses a mode gets that one."""
    assert choose_voice(None, plan(Intent.LOOKUP), sources.plain).mode is Mode.CIVIL_SERVANT
    assert choose_voice(None, plan(Intent.TOPIC), sources.plain).mode is Mode.CITIZEN
    assert choose_voice(Mode.DESK, plan(Intent.LOOKUP), sources.plain).mode is Mode.DESK


@pytest.mark.parametrize(
    ("text", "intent", "filters", "mode"),
    [
        ("Doel 3 van 1.4", Intent.GOAL, Filters(refs=("1.4.D3",)), Mode.CIVIL_SERVANT),
        ("Hoe luidt dat doel?", Intent.GOAL, Filters(), Mode.CIVIL_SERVANT),
        ("Doel 3 van 1.4 in makkelijke taal", Intent.GOAL, Filters(refs=("1.4.D3",)), Mode.CITIZEN),
        ("leg 1.4 eens uit", Intent.LOOKUP, Filters(priority="1.4"), Mode.CITIZEN),
    ],
)
def test_the_words_say_who_wants_the_quote(
    sources: Sources, text: str, intent: Intent, filters: Filters, mode: Mode
) -> None:
    """Who gives an item's number has the agenda before him; who wants it plainly, says so."""
    asked = Plan(intent, Question(text, text), filters)
    assert choose_voice(None, asked, sources.plain).mode is mode


def test_who_asks_on_is_told_more_in_the_same_way(sources: Sources) -> None:
    """A look-up of what was told is no formal one."""
    asked = replace(plan(Intent.LOOKUP), about=("1.1.A1",))
    assert choose_voice(None, asked, sources.plain).mode is Mode.CITIZEN
