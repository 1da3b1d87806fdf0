"""Talk, opinions, other subjects and orders are answered without the agenda."""

import pytest

from assistant.answering.answer import Status
from assistant.answering.declining import converse, decline_opinion, decline_subject, refuse
from assistant.answering.voice import Mode, Voice
from assistant.planning.plan import Filters, Intent, Plan
from assistant.planning.question import Question
from assistant.replies import answers as replies
from assistant.sources import Sources

VOICE = Voice(Mode.CITIZEN, {})


def plan(text: str, *subject: str) -> Plan:
    """Return the plan of small talk."""
    return Plan(Intent.SMALLTALK, Question(text, text), Filters(), subject=subject)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("dank u wel voor de hulp", replies.THANKS),
        ("thanks!", replies.THANKS),
        ("hoi", replies.HELLO),
        ("goedemorgen", replies.HELLO),
        ("tot ziens", replies.GOODBYE),
        ("ben je een robot", replies.ABOUT_ME),
        ("wat kun je", replies.ABOUT_ME),
    ],
)
def test_talk_gets_its_own_reply(sources: Sources, text: str, said: str) -> None:
    """Greetings, thanks and goodbyes differ from asking what the assistant is."""
    draft = converse(plan(text), sources, VOICE)
    assert draft.status is Status.CONVERSATION
    assert draft.sections[0].lead.text == said
    assert draft.suggestions == replies.EXAMPLES


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("ik ben mijn digid wachtwoord kwijt", "https://www.digid.nl"),
        ("hoe bak ik een taart", "https://www.rijksoverheid.nl"),
    ],
)
def test_another_subject_gets_the_entrance_that_it_belongs_to(
    sources: Sources, text: str, url: str
) -> None:
    """The referral follows the words; without any that is known it is the general one."""
    draft = decline_subject(plan(text), sources, VOICE)
    assert draft.status is Status.OUT_OF_SCOPE
    assert draft.referral is not None
    assert draft.referral.url == url


def test_opinions_and_orders_are_declined(sources: Sources) -> None:
    """Neither has a citation to rest on."""
    opinion = decline_opinion(plan("x"), sources, VOICE)
    order = refuse(plan("x"), sources, VOICE)
    assert (opinion.status, order.status) == (Status.OUT_OF_SCOPE, Status.REFUSED)
    assert not any(line.passages for s in (*opinion.sections, *order.sections) for line in s.lines)
