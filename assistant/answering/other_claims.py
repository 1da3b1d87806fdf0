"""Other claims: what a question asks of others than those of whom the evidence speaks."""

import re

from assistant.answering import claim_words as words
from assistant.planning.formal_words import find_subject
from assistant.planning.spelling import fold
from assistant.words import inflect


def claims_others(text: str, said: str, unheard: bool) -> bool:
    """Return whether `text` asks if it is so for others too, of whom the evidence does not speak.

    Those who come before "ook" may be anybody, and are others if they are heard of nowhere.
    """
    asked = words.ALSO.search(text)
    if not asked or (asked["who"] and not unheard):
        return False
    others = asked["others"] or asked["place"] or asked["who"]
    told = re.search(inflect(fold(others)), fold(said))
    return bool(find_subject(others)) and not told


def claims_either(text: str, said: str) -> bool:
    """Return whether `text` asks which of two it is, of which the evidence has neither."""
    asked = words.EITHER.search(text)
    if not asked or not find_subject(f"{asked['one']} {asked['other']}"):
        return False
    both = (inflect(asked["one"]), inflect(asked["other"]))
    return not any(re.search(word, said, re.IGNORECASE) for word in both)


def claims_age(text: str, said: str) -> bool:
    """Return whether `text` asks if one must be of an age that the evidence does not have."""
    asked = words.AGED.search(text)
    return asked is not None and not re.search(rf"\b{asked['is'] or asked['from']}\b", said)


def claims_abroad(text: str, said: str) -> bool:
    """Return whether `text` asks of another country, which the evidence does not name."""
    asked = words.ABROAD.search(text)
    if not asked:
        return False
    named = next(name for name in asked.groups() if name)
    land = next(land for land in words.LANDS if re.match(land, named, re.IGNORECASE))
    return not re.search(rf"\b(?:{land})", said, re.IGNORECASE)
