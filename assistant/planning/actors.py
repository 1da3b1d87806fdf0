"""Actors: whose actions a question asks for, by a name, and how it says that somebody acts."""

import re

from assistant.planning.formal_words import TAKES_PART, find_subject
from assistant.planning.plan import Filters, Intent, Plan

_OF_WHOM = re.compile(
    r"\bacties?\s(?:zijn er |zijn |staan er )?(?P<verb>van|heeft|hebben|doet|doen|voert|voeren)\s"
    r"(?P<name>[^,.;:?!]+)",
    re.IGNORECASE,
)
_AS_EXECUTOR = re.compile(
    r"\b(?P<verb>doet|is|staat|werkt|heeft)\s(?P<name>(?:\w+\s){1,3}?)"
    r"(?:(?:ergens|ook|er|daar|volgens|in|de|deze|werkagenda|agenda|eigen|zelf|mee|genoemd"
    r"|vermeld)\s)*(?:(?:als )?(?:mede)?uitvoerder|acties)\b",
    re.IGNORECASE,
)
_TAKES_PART = re.compile(
    r"\b(?:mede)?uitvoer(?:ders?|ende)\b|\bin de uitvoering\b"
    rf"|\bbij betrokken\b|\bbetrokken bij\b|{TAKES_PART.pattern}",
    re.IGNORECASE,
)
_CARRIES_OUT = re.compile(
    r"\b(?:voert|voeren)\b[^?.!]*\b(?:iets|dingen|wat) uit\b"
    r"|\bwat (?:doet|doen)\b[^?.!]*\bin de uitvoering\b|\bwat (?:voert|voeren)\b[^?.!]*\buit\b",
    re.IGNORECASE,
)
_WHERE = re.compile(r"\b(?:waar|waarbij|waarin|ergens|(?:bij|in|op) (?:de)?welke)\b", re.IGNORECASE)
GOVERNMENT = frozenset(
    {"agenda", "kabinet", "nederland", "overheid", "plan", "regering", "rijk", "rijksoverheid"}
    | {"werkagenda"}
)
"""Those who stand for all that carry out the agenda, and the agenda itself."""


def find_actor(plan: Plan) -> re.Match[str] | None:
    """Return whose actions are asked for by a name alone that is none of the organisations.

    The match has the `name`, and the `verb` that makes it the one that acts, or "van".
    """
    text = plan.question.topic
    asked = _OF_WHOM.search(text) or _AS_EXECUTOR.search(text)
    if not asked or plan.filters != Filters() or GOVERNMENT.intersection(plan.subject):
        return None
    is_named = plan.subject and find_subject(asked["name"]) == find_name(plan).split()
    return asked if is_named else None


def find_name(plan: Plan) -> str:
    """Return the name that is all that a question says beside its form."""
    return " ".join(word for word in plan.subject if word != "eigen")


def asks_part(plan: Plan) -> bool:
    """Return whether it is asked what an organisation carries out: "waar komt VWS terug als"."""
    text = plan.question.topic
    names = plan.filters.names and not plan.filters.refs and plan.intent is not Intent.COUNT
    where = _WHERE.search(text) and _TAKES_PART.search(text)
    return bool(names and (where or _CARRIES_OUT.search(text)))
