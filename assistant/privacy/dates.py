"""Birth dates: dates in every notation, and the words that say that somebody was born then."""

import re
from collections.abc import Iterable, Iterator

from assistant.privacy.people import RELATIVES
from assistant.privacy.spans import Kind, Span, find_groups

_MONTHS = (
    r"(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|juni?|june"
    r"|juli?|july|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?"
    # German, Turkish, Polish, Ukrainian, French
    r"|januar|februar|märz|mai|dezember|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül"
    r"|ekim|kasım|aralık|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września"
    r"|października|listopada|grudnia|січня|лютого|березня|квітня|травня|червня|липня|серпня"
    r"|вересня|жовтня|листопада|грудня|janvier|février|mars|avril|juin|juillet|août|septembre"
    r"|octobre|novembre|décembre)"
)
_UNITS = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen"
_TEENS = "tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien"
_TENS = "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig"
_BELOW_HUNDRED = rf"(?:(?:(?:{_UNITS}) ?[eë]n ?)?(?:{_TENS})|{_TEENS}|{_UNITS})"
_DAY_SAID = (
    rf"(?:{_BELOW_HUNDRED}|eerste|tweede|derde|(?:vier|vijf|zes|zeven|negen|tien|elf|twaalf)de"
    r"|achtste|(?:der|veer|vijf|zes|zeven|acht|negen)tiende"
    r"|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen) ?[eë]n ?)?twintigste"
    r"|(?:een ?[eë]n ?)?dertigste)"
)
_YEAR_SAID = rf"(?:(?:negentien ?honderd|twee ?duizend|negentien)(?: ?(?:en )?{_BELOW_HUNDRED})?)"
_YEAR = r"(?:(?:19|20)\d{2}|['’‘`]? ?\d{2})"
_DATE = (
    rf"(?:\d{{1,2}}[ ./-]{{1,3}}\d{{1,2}}[ ./-]{{1,3}}{_YEAR}"
    r"|(?:19|20)\d{2}[ ./-]{1,3}\d{1,2}[ ./-]{1,3}\d{1,2}"
    rf"|\d{{1,2}}(?:e|ste|de|st|nd|rd|th|\.)?[ -](?:of |van )?{_MONTHS}\.?,?[ -](?:van )?{_YEAR}"
    rf"|{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d{{2}}"
    rf"|(?<!\w){_DAY_SAID} (?:van )?{_MONTHS} (?:van )?(?:{_YEAR_SAID}|{_YEAR}|{_BELOW_HUNDRED}))"
)
_BORN_DATE = (
    rf"(?:{_DATE}|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)?\d{{2}}"
    r"|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    rf"|{_MONTHS} (?:19|20)\d{{2}}|\d{{1,2}}(?:e|ste|de)? {_MONTHS}(?! \d))"
)
"""Also notations and days without a year that are a birth date only where that is said."""
_BORN = (
    r"(?:geboren(?! uit)|gebore|geborn|geboorte(?:n?datum|dag|dd|dat\.)?|geb\.?"
    r"|ge?b\.? ?-?dat(?:um|\.)?|verjaar(?:dag)?|jarig|bouwjaar|ter wereld|born|date of birth"
    r"|birth ?da(?:y|te)"
    r"|d\.?o\.?b\.?|geburtsdatum|doğum(?: tarihi\w*| günü\w*)?|doğdum|doğumlu|urodz\w+"
    r"|народи\w+|народження|née? le|naissance)(?!\w)"
)
_PEOPLE = rf"(?:ik|hij|zij|ze|die|{RELATIVES}|(?-i:[A-Z][a-zà-ž]+))"
_BIRTH_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\w){_BORN}[^?!\d]{{0,30}}?(?<!\w)(?P<it>{_BORN_DATE})(?![\w])",
        rf"(?<!\w){_BORN}(?:[ :]|is|op|in|de|het|am|on){{1,6}}(?P<it>{_BORN_DATE})(?!\w)",
        rf"(?<![\d.])(?P<it>{_DATE})(?!\d)(?=[^.?!\d]{{0,30}}(?<!\w){_BORN})",
        rf"\b{_PEOPLE} (?:ben|is|was|komt?) (?:er een )?(?:uit|van) (?:de )?(?P<it>{_DATE})(?!\d)",
        r"(?:تاريخ ?(?:الميلاد|ميلادي|الولادة|ولادتي)|ولدت|مواليد)[^\d؟?!]{0,20}"
        rf"(?P<it>{_DATE})(?!\d)",
    )
)
_BORN_CLUE = re.compile(
    r"gebo|geb|gb|jarig|verjaa|bouwjaar|wereld|born|birth|dob|d\.o\.b|doğ|urodz|народ|né|naiss"
    r"|ميلاد|ولد|مواليد|ولاد|\b(?:ben|is|was|komt?) (?:er een )?(?:uit|van)\b",
    re.IGNORECASE,
)
"""A text without this does not say that somebody was born."""
_CLUE = re.compile(r"\d|(?:" + "|".join((_TENS, "honderd", "duizend", _TEENS)) + ")", re.IGNORECASE)
"""A text without this has no date."""
_BESIDE = re.compile(rf"(?:[ ,;(*]|\((?:m|v|x)\)){{1,5}}(?P<it>{_DATE})(?!\d)")
_OLD = re.compile(
    r"(?<![\w.,/-])(?P<it>(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\2"
    r"(?:19\d\d|200\d))(?![\w/-])"
)
_ABOUT_HISTORY = re.compile(
    r"\b(?:wet|besluit|verdrag|richtlijn|verordening|artikel|stb|archief|archie\w+|oorlog|opgericht"
    r"|millennium|sinds|vanaf|bevrijding|invoering|ingevoerd|convention|law)\w*",
    re.IGNORECASE,
)


def find_birth_dates(text: str) -> Iterator[Span]:
    """Yield the dates on which the text says that somebody was born.

    A day of long ago is taken for one without being called so, but not beside a law or a war.
    """
    if not _CLUE.search(text):
        return
    said = _BORN_CLUE.search(text)
    for pattern in _BIRTH_DATES if said else ():
        yield from find_groups(pattern, text, Kind.BIRTH_DATE)
    old = [*find_groups(_OLD, text, Kind.BIRTH_DATE)]
    if old and not _ABOUT_HISTORY.search(text):
        yield from old


def find_dates_beside(text: str, names: Iterable[Span]) -> Iterator[Span]:
    """Yield the dates that stand right behind one of `names`, as in a file."""
    for name in names:
        if date := _BESIDE.match(text, name.end):
            yield Span(*date.span("it"), Kind.BIRTH_DATE)
