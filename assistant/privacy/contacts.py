"""Contacts: where a person can be reached (phone, e-mail, address), not an authority.

Phone numbers are recognised with `phonenumbers`, which knows all countries' numbering plans.
"""

import re
from collections.abc import Iterator

import phonenumbers
from phonenumbers import PhoneNumberType

from assistant.privacy.spans import Kind, Span, find_groups

_MANY_DIGITS = re.compile(r"\+\d|\d(?:[\s().,/-]{0,3}\d){8}")
"""A text without this has no phone number: the library need not look."""
_ORGANISATION_NUMBERS = {
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.UAN,
}
_MOBILE = re.compile(
    r"(?<![\w.,-])(?P<it>(?:(?:\+|00)31[ .-]?(?:\(0\))?[ .-]?|0)6(?:[ .,/-]{0,2}\d){8})(?!\d)"
)
_PHONE_SAID = re.compile(
    r"\b(?:tel(?:efoon)?(?:nummer|nr)?|mobiel|gsm)\b[^\d?!\n]{0,20}"
    r"(?P<it>0[1-7](?:[ .-]?\d){8})(?!\d)",
    re.IGNORECASE,
)
_AUTHORITY = re.compile(
    r"\b(?:gemeente|ministerie|rijksoverheid|overheid|belastingdienst|uwv|svb|duo|rdw|kvk|vng|ipo"
    r"|logius|digid|bibliotheek|informatiepunt|ido|helpdesk|klantenservice|loket|servicepunt|balie"
    r"|provincie|waterschap|toezichthouder|autoriteit|stadhuis|gemeentehuis|bzk|ocw|vws|szw|ezk"
    r"|seniorweb|digihulplijn|postadres|bezoekadres)\w*",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:mij|me|mijn|m'n|mn|ons|onze|woon|woont|wonen|postcode|klant|oma|opa)\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"[^.?!:;\n]*")
_AROUND = 45
"""So many characters around a number can say whose it is."""

_EMAIL = re.compile(
    r"(?<![\w.+-])(?P<name>[\w.+'-]{1,64})"
    r"\s?(?:@|\(at\)|\[at\]|\b(?:apenstaartje|apestaartje)\b)\s?"
    r"[\w-]{1,63}(?:(?:\.|\s?(?:\bpunt\b|\(dot\)|\[dot\])\s?)[\w-]{1,63}){1,4}"
    r"|(?<![\w.+-])[\w.+-]{2,64} at [\w-]{2,63}(?: punt | dot |\.)(?:nl|com|be|eu|org|net)\b",
    re.IGNORECASE,
)
_MAILBOXES = """
    info contact klantenservice privacy avg helpdesk servicedesk redactie post postbus balie loket
    communicatie support webmaster pers secretariaat bezwaar noreply
"""

_HOUSE = r"\d{1,4}(?!\d)(?:[ -]?(?:[a-zA-Z]|bis|hs|huis|I{1,3})(?!\w)|-\d{1,3})?"
_POSTCODE = re.compile(
    r"(?<![\w-])(?P<it>(?P<digits>[1-9]\d{3})(?P<gap> ?)(?P<letters>[A-Z]{2})(?!\w)"
    r"(?:[ ,]{1,3}(?:[a-z][\w-]+[ ,]{1,3})?(?:huis)?(?:nummer|nr\.?)[ :]{0,2}|[ ,]{1,3}|-)"
    rf"{_HOUSE})",
    re.IGNORECASE,
)
_POSTCODE_FORMS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<![\w-])(?P<it>[1-9]\d{3}[A-Z]{2}\d{1,4}(?:-\d{1,3})?)(?![\w-])",
        r"\b(?:huis)?(?:nummer|nr\.?):? (?P<it>\d{1,4}[a-z]?[, ]{1,2}(?:en )?(?:mijn |de )?"
        r"postcode:? (?:is )?[1-9]\d{3} ?[A-Z]{2})(?!\w)",
    )
)
_STREET = re.compile(
    r"(?<!\w)(?P<it>(?:(?:[A-Z][\w'’.-]{0,30}|van|de|den|der|het|'t) ){0,4}"
    r"(?:\w{2,30}(?:straat|laan|weg|plein|kade|gracht|singel|dijk|steeg|plantsoen)"
    r"|[A-Z]\w{0,30}(?:hof|pad|dreef|park|hoek|markt|burg|veld|akker|wal|erf|baan|str\.)"
    r"|(?:Straat|Weg|Plein|Singel|Gracht|Kade|Dijk|Laan van (?:de[nr]? )?[A-Z]\w+))"
    rf" (?:n(?:umme)?r\.? )?{_HOUSE}(?:,? (?:in |te )?[1-9]\d{{3}} ?[A-Z]{{2}}(?!\w)"
    r"(?:,? (?:in |te )?[A-Z][\w'’-]+(?: (?:(?:aan|bij|op) )?(?:den? |het )?[A-Z][\w-]+)?)?"
    r")?)(?!\w)"
)
_NO_STREETS = re.compile(r"\b(?:onderweg|snelweg|spoorweg|middenweg|uitweg|omweg)\b", re.IGNORECASE)
_LIVES = re.compile(
    r"\b(?:[Ww](?:oon|onen|oont|oonde|oonachtig)|(?:[Mm]ijn|m'n|[Oo]ns|[Hh]aar|[Zz]ijn) adres)\b"
    r"(?:(?: [a-z]+){0,2}? (?:op|aan|in|is)(?: (?:de|het))?)? "
    rf"(?P<it>[A-Z][\w'.-]{{1,30}}(?: [\w'.-]{{2,30}}){{0,2}}? {_HOUSE})(?!\w)"
)
# Words of two letters that can follow a year, which then is no postcode.
_WORDS = "al de en er ik in is je na nu of om op te tm toe we wo ze zo ja me uw ga nl vs eu"


def find_phones(text: str) -> Iterator[Span]:
    """Yield the phone numbers, but not those that are known or said to be an organisation's."""
    if not _MANY_DIGITS.search(text):
        return
    for match in phonenumbers.PhoneNumberMatcher(text, "NL"):
        kind = phonenumbers.number_type(match.number)
        is_organisations = kind in _ORGANISATION_NUMBERS or (
            kind is PhoneNumberType.FIXED_LINE and _is_authoritys(text, match.start, match.end)
        )
        if not is_organisations:
            yield Span(match.start, match.end, Kind.PHONE)
    yield from find_groups(_MOBILE, text, Kind.PHONE)
    for said in find_groups(_PHONE_SAID, text, Kind.PHONE):
        if not _is_authoritys(text, said.start, said.end):
            yield said


def find_emails(text: str) -> Iterator[Span]:
    """Yield the e-mail addresses, also as spoken, but not an organisation's shared mailbox."""
    for match in _EMAIL.finditer(text):
        if (match["name"] or "").lower() not in _MAILBOXES.split():
            yield Span(*match.span(), Kind.EMAIL)


def find_addresses(text: str) -> Iterator[Span]:
    """Yield the addresses: postcode and house number, street and number, where somebody lives."""
    for match in _POSTCODE.finditer(text):
        year_like, letters = match["digits"][:2] in {"19", "20"}, match["letters"]
        is_words = match["gap"] and letters.lower() in _WORDS.split()
        if is_words and (year_like or not letters.isupper()):
            continue
        yield Span(*match.span("it"), Kind.ADDRESS)
    for match in _STREET.finditer(text):
        if not _is_authoritys(text, *match.span()) and not _NO_STREETS.search(match[0]):
            yield Span(*match.span("it"), Kind.ADDRESS)
    for pattern in (*_POSTCODE_FORMS, _LIVES):
        yield from find_groups(pattern, text, Kind.ADDRESS)


def _is_authoritys(text: str, start: int, end: int) -> bool:
    """Tell whether the words around say that something is an authority's, and not somebody's."""
    before = text[max(0, start - _AROUND) : start]
    after = _SENTENCE.match(text, end, end + _AROUND)
    around = before + (after[0] if after else "")
    return bool(_AUTHORITY.search(around)) and not _OWN.search(around)
