"""Numbers that stand for a person by their form: BSN, IBAN and licence plate.

A number with a check digit is recognised by it; one that fails, as a mistyped one does, only by
what stands before it. Sources: `python-stdnum` for the eleven-test of the BSN and for ISO 13616
(IBAN); the RDW's list of side codes for licence plates.
"""

import re
from collections.abc import Iterator

from stdnum import iban
from stdnum.nl import bsn

from assistant.privacy.spans import Kind, Span, find_groups

_BSN = re.compile(r"(?<![\w.,-])(?:\d{9}|\d{2,4}([ .-])\d{2,4}(?:\1\d{2,4}){1,2})(?![\w-])")
_BSN_DIGITS = 9
_BSN_SAID = re.compile(
    r"\b(?:bsn(?:-?(?:nummer|nr))?|b\.s\.n\.|burgerservice-?nummer|burgernummer"
    r"|sofi-?nummer|sofi nummer)(?!\w)"
    r"[^\d?!\n]{0,25}(?P<it>\d(?:[ .-]?\d){7,8})(?!\d)",
    re.IGNORECASE,
)
_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?:[ .-]?[A-Z\d]{2,4}){3,8}(?!\w)", re.IGNORECASE)
_ACCOUNT_SAID = re.compile(
    r"\b(?:iban|(?:bank)?rekening(?:nummer|nr\.?)?|bankreking|gironummer|giro)"
    r"(?:\W{0,3}(?:is|nummer|nr\.?|van mij|=))*\W{0,3}"
    r"(?P<it>[A-Z]{2}\d{2}[ .-]?[A-Z]{4}(?:[ .-]?\d){8,12}|\d(?:[ .-]?\d){6,9})\b",
    re.IGNORECASE,
)
# Side codes, written with hyphens; X is a letter, 9 a digit.
_SIDE_CODES = """
    XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX
    XXX-99-X X-99-XXX 9-XX-999 999-XX-9
"""


def _spell_codes(separator: str) -> str:
    """Return the pattern of all side codes with `separator` in the place of the hyphens."""
    codes = (code.replace("-", separator) for code in _SIDE_CODES.split())
    return "|".join(code.replace("9", r"\d").replace("X", "[A-Z]") for code in codes)


_PLATE = re.compile(rf"(?<![\w-])(?:{_spell_codes('-')})(?![\w-])", re.IGNORECASE)
_PLATE_SAID = re.compile(
    r"\b(?:kenteken(?:plaat)?|nummerbord|nummerplaat|mijn auto)\b(?:\W{0,3}(?:is|van \w+ \w+|=))*"
    rf"\W{{0,3}}(?P<it>{_spell_codes('')}|{_spell_codes(' ')})(?![\w-])",
    re.IGNORECASE,
)


def find_bsns(text: str) -> Iterator[Span]:
    """Yield the citizen service numbers: nine digits that pass the eleven-test, or called so."""
    for match in _BSN.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if len(digits) == _BSN_DIGITS and bsn.is_valid(digits):
            yield Span(*match.span(), Kind.BSN)
    yield from find_groups(_BSN_SAID, text, Kind.BSN)


def find_ibans(text: str) -> Iterator[Span]:
    """Yield the account numbers: with the check digits of an IBAN, or called so."""
    for match in _IBAN.finditer(text):
        # What follows an IBAN can look like its last group.
        end = match.end()
        while end > match.start():
            if iban.is_valid(text[match.start() : end].replace(".", ""), check_country=False):
                yield Span(match.start(), end, Kind.IBAN)
                break
            end = max(text.rfind(" ", match.start(), end), match.start())
    yield from find_groups(_ACCOUNT_SAID, text, Kind.IBAN)


def find_licence_plates(text: str) -> Iterator[Span]:
    """Yield the licence plates: hyphenated as on the plate, or called so."""
    for match in _PLATE.finditer(text):
        yield Span(*match.span(), Kind.LICENCE_PLATE)
    yield from find_groups(_PLATE_SAID, text, Kind.LICENCE_PLATE)
