"""Corruptions: the ways in which a language model spoils a true sentence, each a small function.

Each takes a sentence and returns it spoilt, or None where it has nothing to spoil.
"""

import re
from collections.abc import Callable, Mapping
from functools import partial

from assistant.planning.organisations import load_organisations

Corruption = Callable[[str], str | None]

_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:[.,]\d+)*(?![\w.,]*\d)")
_YEAR = re.compile(r"\b20\d\d\b")
_FINITE = re.compile(
    r"\b(?:is|zijn|wordt|worden|komt|komen|maakt|maken|krijgt|krijgen|gebruikt|gebruiken|kan|kunnen"
    r"|moet|moeten|wil|heeft|hebben|doet|helpt|gaat|staat|staan)\b"
)
_MINISTRIES = ("BZK", "OCW", "VWS", "SZW", "EZK", "JenV", "LNV", "AZ", "VNG", "SER")
_GROUPS = ("gemeenten", "provincies", "waterschappen", "bibliotheken")
_RAISED = {
    r"\bonderzoekt of\b": "regelt dat",
    r"\bverkent\b": "regelt",
    r"\bonderzoekt\b": "regelt",
    r"\bkan\b": "zal",
    r"\bkunnen\b(?! \w+en\.)": "zullen",
    r"\bwaarschijnlijk\b": "zeker",
    r"\bmogelijke\b": "vaste",
    r"\bwil\b": "zal altijd",
}
_TURNED = {
    r"\bmeer\b": "minder",
    r"\bextra\b": "minder",
    r"\bbeter\b": "slechter",
    r"\bveilige?\b": "onveilig",
    r"\bsterker\b": "zwakker",
    r"\bmakkelijker\b": "moeilijker",
    r"\bopenbaar\b": "geheim",
    r"\bpublieke\b": "private",
    r"\bverplicht\b": "vrijwillig",
    r"\beerste\b": "laatste",
    r"\btoegankelijk\b": "ontoegankelijk",
    r"\bbetrouwbaar\b": "onbetrouwbaar",
    r"\bonvoldoende\b": "voldoende",
    r"\bversterkt\b": "verzwakt",
}
_WIDENED = {
    r"\bsommige\b": "alle",
    r"\bde eerste\b": "alle",
    r"\bsoms\b": "altijd",
    r"(?<!alle )\boverheden\b": "alle overheden",
    r"(?<!alle )\bburgers\b": "alle burgers",
}
_ADDED = (
    ", vooral voor ouderen op het platteland",
    " en dat kost de burger niets",
    ", en daarvoor komt een gratis telefoonnummer",
    " in samenwerking met Microsoft",
    ", zodat de wachttijden aan het loket verdwijnen",
    " met een subsidie voor ondernemers",
)


def change_number(sentence: str) -> str | None:
    """Make the first number another one."""
    return _replace(_NUMBER, lambda said: re.sub(r"\d", _next_digit, said, count=1), sentence)


def change_year(sentence: str) -> str | None:
    """Make the first year two years later."""
    return _replace(_YEAR, lambda said: str(int(said) + 2), sentence)


def add_year(sentence: str) -> str:
    """Say when, which the source does not."""
    return f"{sentence.rstrip('.')} in 2027."


def change_organisation(sentence: str) -> str | None:
    """Put another organisation in the place of the first that is named."""
    mentions = load_organisations().find(sentence)
    if not mentions:
        return None
    first = mentions[0]
    named = {mention.name for mention in mentions}
    others = [one for one in (_GROUPS if first.is_everyday else _MINISTRIES) if one not in named]
    return sentence[: first.start] + others[0] + sentence[first.end :]


def add_organisation(sentence: str) -> str:
    """Say who does it, which the source does not."""
    return f"{sentence.rstrip('.')}, onder leiding van het ministerie van Defensie."


def raise_modal(sentence: str) -> str | None:
    """Make certain what is looked into or possible."""
    return _replace_first(_RAISED, sentence)


def widen(sentence: str) -> str | None:
    """Say of all what is said of some."""
    return _replace_first(_WIDENED, sentence)


def deny(sentence: str) -> str | None:
    """Deny what is affirmed, or the other way round."""
    if re.search(r"\b(?:niet|geen) ", sentence):
        return re.sub(r"\b(?:niet|geen) ", "", sentence, count=1)
    return _replace(_FINITE, lambda said: f"{said} niet", sentence)


def turn(sentence: str) -> str | None:
    """Turn a word into its opposite."""
    return _replace_first(_TURNED, sentence)


def add_detail(sentence: str) -> str:
    """Add something plausible that the source does not say."""
    added = _ADDED[len(sentence) % len(_ADDED)]
    return f"{sentence.rstrip('.')}{added}."


def add_link(sentence: str) -> str:
    """Add a link."""
    return f"{sentence.rstrip('.')}, zie www.digid-overheid.com."


CORRUPTIONS: Mapping[str, Corruption] = {
    "number changed": change_number,
    "year changed": change_year,
    "year added": add_year,
    "organisation changed": change_organisation,
    "organisation added": add_organisation,
    "modal raised": raise_modal,
    "widened": widen,
    "denied": deny,
    "turned": turn,
    "detail added": add_detail,
    "link added": add_link,
}
"""By the name that the report gives them. A wrong token is none of these: it spoils no sentence."""


def _replace(pattern: re.Pattern[str], change: Callable[[str], str], sentence: str) -> str | None:
    found = pattern.search(sentence)
    if found is None:
        return None
    return sentence[: found.start()] + change(found[0]) + sentence[found.end() :]


def _replace_first(changes: Mapping[str, str], sentence: str) -> str | None:
    for pattern, other in changes.items():
        changed = re.sub(pattern, partial(_keep_case, other), sentence, count=1, flags=re.I)
        if changed != sentence:
            return changed
    return None


def _keep_case(other: str, found: re.Match[str]) -> str:
    return other.capitalize() if found[0][0].isupper() else other


def _next_digit(digit: re.Match[str]) -> str:
    return str(int(digit[0]) % 9 + 1)
