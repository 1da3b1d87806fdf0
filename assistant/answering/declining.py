"""Declining: talk, opinions, other subjects and orders, for which the agenda is no answer."""

import re

from assistant.answering.answer import Status
from assistant.answering.draft import Draft, say
from assistant.answering.voice import Voice
from assistant.planning.plan import Plan
from assistant.replies import answers as replies
from assistant.sources import Sources

_THANKS = re.compile(
    r"\b(?:dank\w*|bedankt|merci|thanks?|thx|danke\w*|teşekkür\w*|dzięk\w*|дякую)\b|شكر",
    re.IGNORECASE,
)
_GOODBYE = re.compile(r"\b(?:doei|tot ziens|dag dag|bye|tschüss|salut)\b", re.IGNORECASE)
_HELLO = re.compile(
    r"^\W*(?:hallo|hoi|hey|hi|dag|goede\w*|goeie\w*|hello|guten|merhaba|cześć|привіт|مرحبا)\b",
    re.IGNORECASE,
)


def converse(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """Greet, thank, or say what the assistant is and can do."""
    del sources, voice
    text = plan.question.topic
    if _THANKS.search(text):
        said = replies.THANKS
    elif _GOODBYE.search(text):
        said = replies.GOODBYE
    elif _HELLO.search(text) and not plan.subject:
        said = replies.HELLO
    else:
        said = replies.ABOUT_ME
    return Draft(Status.CONVERSATION, say(said), suggestions=replies.EXAMPLES)


def decline_subject(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """Say that the agenda is about something else, and who can help."""
    del voice
    referral = sources.referrals.find_referral(plan.question.topic)
    return Draft(Status.OUT_OF_SCOPE, say(replies.OUT_OF_SCOPE), referral=referral)


def decline_opinion(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """Say that the assistant has no opinion."""
    del plan, sources, voice
    return Draft(Status.OUT_OF_SCOPE, say(replies.NO_OPINION), suggestions=replies.EXAMPLES)


def refuse(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """Refuse an order, without fuss."""
    del plan, sources, voice
    return Draft(Status.REFUSED, say(replies.REFUSED), suggestions=replies.EXAMPLES)
