"""Contacts: the phone numbers and e-mail addresses of a person, not those of an authority.

Phone numbers are recognised with `phonenumbers`, which knows all countries' numbering plans.
"""

import re
from collections.abc import Iterator

import phonenumbers
from phonenumbers import PhoneNumberType

from assistant.privacy.authorities import is_authoritys
from assistant.privacy.spans import Kind, Span, find_groups

_MANY_DIGITS = re.compile(r"\+\d|\d(?:[\s().,/_-]{0,3}\d){8}")
"""A text without this has no phone number: the library need not look."""
_ORGANISATION_NUMBERS = {
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.UAN,
}
_MOBILE = re.compile(
    r"(?<![\w.,-])(?P<it>(?:(?:\+|00)31[ .-]?(?:\(0\))?[ .-]?|0)6(?:[ .,/_-]{0,2}\d){8})(?!\d)"
)
_DIGIT = (
    r"(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|zero|one|two|three|four|five|six)"
)
_SAID_IN_WORDS = re.compile(rf"\b(?P<it>{_DIGIT}(?:[ ,-]{{1,2}}{_DIGIT}){{7,10}})\b", re.IGNORECASE)
_PHONE_SAID = re.compile(
    r"\b(?:tel(?:efoon)?(?:nummer|nr)?|mobiel|gsm|bel|bellen|app|sms)\b[^\d?!\n]{0,20}"
    r"(?P<it>0[1-7](?:[ .-]?\d){8}|6(?:[ .-]?\d){8})(?!\d)",
    re.IGNORECASE,
)
_EMAIL = re.compile(
    r"(?<![\w.+-])(?P<name>[\w.+'-]{1,64})"
    r"\s?(?:@|\(at\)|\[at\]|\b(?:apenstaartje|apestaartje)\b)\s?"
    r"[\w-]{1,63}(?:(?:\.|\s?(?:\bpunt\b|\((?:dot|punt)\)|\[(?:dot|punt)\])\s?)[\w-]{1,63}){1,4}"
    r"|(?<![\w.+-])[\w.+-]{2,64}(?: (?:punt|dot|streepje) [\w+-]{1,64}){0,3}"
    r" (?:at|apenstaartje|apestaartje) [\w-]{2,63}(?: ?(?:\bpunt\b|\bdot\b|\.) ?)"
    r"(?:nl|com|be|eu|org|net|pl|tr|ua|de)\b"
    r"|(?<![\w.+-])[\w.+-]{2,64}@[\w-]{2,63}(?:,(?:nl|com|be)\b)?(?![\w@])",
    re.IGNORECASE,
)
_AT = re.compile(r"@|staartje|\bat\b", re.IGNORECASE)
"""A text without this has no e-mail address."""
_MAILBOXES = """
    info contact klantenservice privacy avg helpdesk servicedesk redactie post postbus balie loket
    communicatie support webmaster pers secretariaat bezwaar noreply
"""


def find_phones(text: str) -> Iterator[Span]:
    """Yield the phone numbers, but not those that are known or said to be an organisation's."""
    yield from find_groups(_SAID_IN_WORDS, text, Kind.PHONE)
    if not _MANY_DIGITS.search(text):
        return
    for match in phonenumbers.PhoneNumberMatcher(text, "NL"):
        kind = phonenumbers.number_type(match.number)
        is_organisations = kind in _ORGANISATION_NUMBERS or (
            kind is PhoneNumberType.FIXED_LINE and is_authoritys(text, match.start, match.end)
        )
        if not is_organisations:
            yield Span(match.start, match.end, Kind.PHONE)
    yield from find_groups(_MOBILE, text, Kind.PHONE)
    for said in find_groups(_PHONE_SAID, text, Kind.PHONE):
        if not is_authoritys(text, said.start, said.end):
            yield said


def find_emails(text: str) -> Iterator[Span]:
    """Yield the e-mail addresses, also as spoken, but not an organisation's shared mailbox."""
    for match in _EMAIL.finditer(text) if _AT.search(text) else ():
        if (match["name"] or "").lower() not in _MAILBOXES.split():
            yield Span(*match.span(), Kind.EMAIL)
