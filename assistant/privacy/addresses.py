"""Addresses: where a person lives, as postcode, street or house with its number; no authority's."""

import re
from collections.abc import Iterator

from assistant.privacy.authorities import is_authoritys
from assistant.privacy.spans import Kind, Span, find_groups

_HOUSE = (
    r"\d{1,4}(?!\d)(?!%| ?procent| ?euro| ?jaar)"
    r"(?:(?:[ -]?(?:[a-zA-Z](?:-\d{1,3})?|bis|hs|huis|zw|rd|rood|[IV]{1,3})(?!\w)"
    r"|[-/]\d{1,4}(?!\w)| ?[-/]? ?[1-4]e? ?hoog|[-/ ]?[IV1-4]{1,3}[- ]hoog| t/o))?"
)
_ROOM = (
    r"(?:,? (?:kamer|bus|app(?:artement|\.)?|unit|flat|huisje|plek|verdieping|etage|afdeling|afd\.?"
    r"|toev(?:oeging)?\.?|box) ?(?:nr\.? ?|nummer )?\d{0,4}[a-zA-Z]?(?!\w))?"
)
_CITY = r"(?:,? (?:in |te )?[A-Z][\w'’-]+(?: (?:(?:aan|bij|op) )?(?:den? |het )?[A-Z][\w-]+)?)?"
_NO_YEAR = re.compile(r"(?<![\d.])(?!20[23]\d(?!\d))\d{1,4}(?!\d|\.\d)")
"""A text without this has no number of a house, only years to come and numbers of the agenda."""
_POSTCODE = re.compile(
    r"(?<![\w-])(?P<it>(?P<digits>[1-9]\d{3})(?P<gap> ?)(?P<letters>[A-Z]{2})(?!\w)"
    r"(?:[ ,]{1,3}(?:(?:en|met|op) )?(?:[a-z][\w-]+[ ,]{1,3})?(?:huis)?(?:nummer|nr\.?)[ :]{0,2}"
    r"|[ ,]{1,3}|-)"
    rf"{_HOUSE})",
    re.IGNORECASE,
)
_ENDINGS = (
    r"straat|str\.|laan|weg|plein|kade|gracht|singel|dijk|steeg|plantsoen|pad|dreef|kanaal|haven"
)
_POSTCODE_FORMS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<![\w-])(?P<it>[1-9]\d{3}[A-Z]{2}\d{1,4}(?:-\d{1,3})?)(?![\w-])",
        r"\b(?:huis)?(?:nummer|nr\.?):? (?P<it>\d{1,4}[a-z]?[, ]{1,2}(?:en )?(?:mijn |de )?"
        r"postcode:? (?:is )?[1-9]\d{3} ?[A-Z]{2})(?!\w)",
        r"\b(?:mijn |m'n |mn |me )?(?:postcode|pc)(?:[ :]"
        r"| is){1,3}(?P<it>[1-9]\d{3} ?[A-Z]{2})(?![\w-])",
        r"\b(?:nummer|nr\.?|op) (?P<it>\d{1,4}[a-z]? (?:in|aan|op) (?:de|het) "
        rf"\w+(?:{_ENDINGS}))(?!\w)",
        r"\b(?:huisnummer|huisnr\.?)(?:[ :]| is){1,3}(?P<it>\d{1,4} ?[a-z]?)(?!\w)",
    )
)
_FIRST = (
    r"(?:(?:[A-Z][\w'’.-]{0,30}|\d(?:e|ste|de)|van|de|den|der|het|'t|prins(?:es)?|koning(?:in)?"
    r"|burg(?:emeester|\.)?|sint|st\.?|dr\.?|jan|oude|nieuwe|lange|korte|grote|kleine|eerste|tweede"
    r"|derde) ){0,5}"
)
_STREET = re.compile(
    rf"(?<!\w)(?P<it>{_FIRST}"
    rf"(?:\w{{2,30}}(?:{_ENDINGS})"
    r"|[A-Z]\w{0,30}(?:hof|park|hoek|markt|burg|veld|akker|wal|erf|baan|berg|meent|horst|brink|kamp"
    r"|gaarde|dal|donk|oord|rade|waard|hage|plaats|zoom|stede)"
    r"|[A-Z][\w-]+str\.?"
    r"|(?:Straat|Weg|Plein(?: \d{4})?|Singel|Gracht|Kade|Dijk|Laan|Markt|Brink"
    r"|Laan van (?:de[nr]? |het )?[A-Z]\w+))"
    rf",? (?:huis)?(?:n(?:umme)?r\.? |op nummer )?{_HOUSE}{_ROOM}"
    rf"(?:,? (?:in |te )?[1-9]\d{{3}} ?[A-Z]{{2}}(?!\w){_CITY}"
    r"|, (?:B-)?[1-9]\d{3} [A-Z]\w+)?)(?!\w)"
)
_NO_STREETS = re.compile(
    r"\b(?:onderweg|snelweg|spoorweg|middenweg|uitweg|omweg|halverwege|weg|aanweg|alleweg|vaarweg"
    r"|antwoord|akkoord|tijdpad|groeipad|leerpad|stappenpad|ontwikkelpad|transitiepad|voetpad"
    r"|ingang|\w*akkoord|\w*woord"
    r"|werkveld|invalshoek)\b",
    re.IGNORECASE,
)
_ABROAD = re.compile(
    r"(?<!\w)(?P<it>(?:"
    r"[A-ZÄÖÜ][\w-]*(?:straße|strasse|allee) \d{1,4}[a-z]?"
    r"|(?:[Uu]l\.|[Uu]lica|[Aa]l\.) (?:[A-ZŁŚŻ][\w.-]+ ?){1,3} ?\d{1,4}(?:[/ ]m?\.? ?\d{1,4})?"
    r"|(?:[Вв]ул\.|[Вв]улиця) ?[\w.-]+(?: [\w-]+)?,? \d{1,4}[а-я]?(?:, кв\.? ?\d+)?"
    r"|\d{1,4}[a-z]? (?:[A-Z][a-z]+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|St\.|Rd\.)"
    r"|(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]alle) (?:(?:de|du|des|la|le|l') ?){0,2}[A-Z][\w'-]+"
    r"(?: [A-Z][\w-]+)?,? \d{1,4}"
    r"|[A-ZÇĞİÖŞÜ]\w+(?: [A-ZÇĞİÖŞÜ]\w+)? (?:[Cc]addesi|[Ss]oka[kğ]ı?|[Mm]ahallesi)"
    r",? (?:[Nn]o:? ?)?\d{1,4}"
    r")(?:,? \d{4,5}(?:-\d{3})?(?: [A-ZÄÖÜŁ]\w+)?|, [A-ZŁŚŻКЛО]\w+)?)(?!\w)"
)
_LIVES = re.compile(
    r"\b(?:[Ww](?:oon|onen|oont|oonde|onend|oonachtig)|[Zz]it|[Vv]erblijft?|[Ll]igt|[Aa]dres:?"
    r"|(?:[Mm]ijn|m'n|mn|[Oo]ns|[Hh]aar|[Zz]ijn) adres)\b:?"
    r"(?:(?: [a-z]+){0,2}? (?:op|aan|in|is|te)(?: (?:het|de))?(?: [a-z]{4,15})?)? "
    rf"(?P<it>(?:[Dd]e |'t )?[A-Z][\w'.-]{{1,30}}(?: [\w'.-]{{2,30}}){{0,3}}?,? {_HOUSE}{_ROOM}"
    rf"(?:,? [1-9]\d{{3}} ?[A-Z]{{2}}(?!\w){_CITY})?)(?!\w)"
)
_ROOMED = re.compile(
    r"(?<!\w)(?P<it>(?:(?:[A-Z]['’\w.-]+|[Dd]e|[Hh]et|'t),? ){1,4}?(?:\d{1,4}[a-z]?,? )?"
    r"(?:kamer|appartement|app\.|unit|huisje|staanplaats|plek|kavel) ?(?:nr\.? ?|nummer )?"
    r"[A-Z]?-?\d{1,4}[a-zA-Z]?)(?!\w)"
)
# Words of two letters that can follow a year, which then is no postcode.
_WORDS = "al de en er ik in is je na nu of om op te tm toe we wo ze zo ja me uw ga nl vs eu"


def find_addresses(text: str) -> Iterator[Span]:
    """Yield the addresses: postcode and house number, street and number, where somebody lives."""
    for match in _POSTCODE.finditer(text):
        year_like, letters = match["digits"][:2] in {"19", "20"}, match["letters"]
        is_words = match["gap"] and letters.lower() in _WORDS.split()
        if is_words and (year_like or not letters.isupper()):
            continue
        yield Span(*match.span("it"), Kind.ADDRESS)
    if not _NO_YEAR.search(text):
        return
    for match in _STREET.finditer(text):
        if not is_authoritys(text, *match.span()) and not _NO_STREETS.search(match[0]):
            yield Span(*match.span("it"), Kind.ADDRESS)
    for pattern in (*_POSTCODE_FORMS, _LIVES, _ABROAD, _ROOMED):
        for span in find_groups(pattern, text, Kind.ADDRESS):
            if not is_authoritys(text, span.start, span.end):
                yield span
