"""Assignments: whom a question states to carry something out, right or wrong."""

import re

from assistant.answering.premises import find_premise
from assistant.planning.organisations import Organisations

_VERB = (
    r"(?:voert|coördineert|coordineert|trekt|leidt|organiseert|beheert|regelt|ontwikkelt|bouwt"
    r"|maakt|bepaalt|stelt|richt|toetst|betaalt|financiert|verzorgt|aanstuurt|uitvoert|opstelt)"
)
_ROLE = (
    r"(?:is|was|wordt)\s(?:\w+\s)?(?:trekker|kartrekker|uitvoerder|verantwoordelijk|aangewezen)"
    r"|heeft\s(?:hier\s|daar\s)?de\s(?:leiding|regie|lead)"
)
_CARRIES = re.compile(
    rf"\s(?:\w+\s){{0,2}}?(?:{_VERB}|{_ROLE})\b|\s[^,.?!]*\b{_VERB}\W*$", re.IGNORECASE
)
"""What follows the one who carries something out, where that is stated."""
_TITLE = "Het ministerie van "
"""With this before it, a name that begins a sentence is no common word."""


def find_assigned(text: str, organisations: Organisations) -> frozenset[str]:
    """Return the canonical names of those whom `text` states to carry something out.

    Groups and those whom everybody has to do with are none: stories are full of them.
    """
    premise = find_premise(text)
    if not premise:
        return frozenset()
    titled = f"{_TITLE}{premise}"
    return frozenset(
        mention.name
        for mention in organisations.find(titled)
        if not mention.is_everyday and _CARRIES.match(titled, mention.end)
    )
