"""Masking: a text with a word such as `[bsn]` in the place of each piece of personal data."""

import re
import unicodedata
from dataclasses import dataclass, replace
from itertools import chain

from assistant.privacy.addresses import find_addresses
from assistant.privacy.contacts import find_emails, find_phones
from assistant.privacy.dates import find_birth_dates, find_dates_beside
from assistant.privacy.names import find_names
from assistant.privacy.numbers import find_bsns, find_ibans, find_licence_plates
from assistant.privacy.references import find_accounts, find_id_numbers, find_passwords
from assistant.privacy.spans import Kind, Span, merge_spans

_OF_DIGITS = (
    find_ibans,
    find_bsns,
    find_id_numbers,
    find_addresses,
    find_licence_plates,
)
"""Finders of what has a digit in it: most questions have none, and are not searched for it."""
_OTHERS = (find_emails, find_phones, find_birth_dates, find_passwords, find_accounts, find_names)
_ANNOUNCED = re.compile(
    r"\b(?:ik (?:heet|ben)|(?:mijn|m'n|mn|me) (?:\w+)?(?:naam|nummer|adres|wachtwoord|bsn)"
    r"|wachtwoord|bsn)(?: van (?:mijn|m'n|mn|me) \w+)?(?: is)?\s*:?\s*$",
    re.IGNORECASE,
)
"""What tells that personal data follows, and says nothing without it."""
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Masked:
    """What is left of a text, and which kinds of personal data it had, in order of appearance.

    `text` has the kind in brackets where something was; `remainder` has nothing there, nor what
    announced it ("ik heet"), for a search that should not look for the word "bsn".
    """

    text: str
    remainder: str
    kinds: tuple[Kind, ...] = ()


def mask_personal_data(text: str) -> Masked:
    """Return `text` without the personal data in it; a text without any comes back as it is.

    It works on what a person sees: strip invisible characters first, or they hide what stands
    around them.
    """
    spans = find_personal_data(text)
    if not spans:
        return Masked(text, text)
    return Masked(
        text=_replace(text, spans, [f"[{span.kind}]" for span in spans]),
        remainder=" ".join(_replace(text, _widen(text, spans), [" "] * len(spans)).split()),
        kinds=tuple(dict.fromkeys(span.kind for span in spans)),
    )


def find_personal_data(text: str) -> list[Span]:
    """Return where personal data stands in `text`, in order and without overlap."""
    plain = text if text.isascii() else "".join(map(_plain_character, text))
    finders = (*_OF_DIGITS, *_OTHERS) if _DIGIT.search(plain) else _OTHERS
    spans = list(chain.from_iterable(find(plain) for find in finders))
    names = [span for span in spans if span.kind is Kind.NAME]
    return merge_spans([*spans, *find_dates_beside(plain, names)])


def _plain_character(character: str) -> str:
    """Return a digit, space or hyphen of Unicode as ASCII's, so that none hides a number."""
    if character.isascii():
        return character
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.digit(character))
    return {"Pd": "-", "Zs": " "}.get(category, character)


def _replace(text: str, spans: list[Span], words: list[str]) -> str:
    parts, end = [], 0
    for span, word in zip(spans, words, strict=True):
        parts += [text[end : span.start], word]
        end = span.end
    return "".join([*parts, text[end:]])


def _widen(text: str, spans: list[Span]) -> list[Span]:
    """Return `spans` of `text`, each with what announces it before it."""
    ends = [0, *(span.end for span in spans)]
    found = (
        (span, _ANNOUNCED.search(text, end, span.start))
        for span, end in zip(spans, ends, strict=False)
    )
    return [replace(span, start=lead.start()) if lead else span for span, lead in found]
