"""References: numbers and codes that the text calls somebody's own, of a file, card or account.

They have no form of their own, so what stands before them decides, and what stands around them: the
papers of parliament and the cases of courts have numbers too, which belong to nobody.
"""

import re
from collections.abc import Iterator

from stdnum import luhn

from assistant.privacy.spans import Kind, Span, find_groups

_HOLDERS = (
    r"klant|cli[eë]nt|pati[eë]nt|dossier|polis|student(?:en)?|leerling|personeels?|zaak|lid"
    r"|lidmaatschaps?|pas|kaart|bezwaar|melding(?:s)?|meld|aanvraag|aanvrage|referentie|ref"
    r"|beschikking(?:s)?"
    r"|incident|ticket|order|bestel|factuur|aanslag|betaling(?:s)?|relatie|debiteur(?:en)?|document"
    r"|registratie|inschrijf|inschrijvings?|correspondentie|kenmerk|vreemdelingen|verblijfs?|burger"
    r"|zorgverzekering(?:s)?|verzekering(?:s)?|verzekerden|abonnement(?:s)?|bibliotheekpas|biebpas"
    r"|dienst|werknemers?|zaaks|afspraak|deelnemers?|bon|claim|schade|klacht|ind|big|agb|btw|kvk"
    r"|loonheffingen|uitkering(?:s)?|aow|duo|sv|dv|a|v|id|crisis|account|woo|wob|case|file|customer"
    r"|client|patient|reference|passport|gebruikers"
)
_DOCUMENTS = (
    r"paspoort|id-?kaart|identiteitskaart|identiteitsbewijs|rijbewijs|verblijfsvergunning"
    r"|verblijfsdocument|w-document|vreemdelingendocument|ov-?chipkaart|bibliotheekpas|biebpas"
    r"|studentenkaart|zorgpas|stadspas|ooievaarspas|betaalpas|bankpas|polis|zaak|kenmerk|dossier"
    r"|referentie"
    r"|beschikking|bezwaar|melding|aanvraag|betalingskenmerk|zaakskenmerk|ref\.|passport|residence"
    r"|personalausweis|reisepass|pesel|bsnk|imei|kimlik|pasaport"
)
_NUMBER_WORD = r"(?:[ -]?(?:nummer|nr\.?|no\.?|number|code|id|numarası|numaram|numaramız))"
_CALLED = re.compile(
    rf"(?<!\w)(?:(?:{_HOLDERS}){_NUMBER_WORD}|(?:onder|met|mijn|uw|ons) nummer"
    rf"|(?:{_DOCUMENTS}){_NUMBER_WORD}?|t\.?c\.? kimlik no)"
    r"(?: (?:bij|van|voor|op)(?: (?:de|het|mijn|m'n|mn))? \w+)?"
    r"(?:\W{0,3}(?:is|nr\.?|nummer|met|was|to|lautet|=))*[\s:#=(]{1,3}"
    r"(?P<it>(?=[A-Z./_-]*(?:[A-Z./ _-]*\d){4})[A-Z\d](?:[A-Z\d./_-]|(?<=\d) (?=\d)){4,24}[A-Z\d])"
    r"(?![\w])",
    re.IGNORECASE,
)
_LONG = re.compile(r"(?<!\S)(?=(?:\S*?\d){4})\S{6}|\d[ -]\d\d")
"""A text without this has no number that is long enough."""
_PUBLIC = re.compile(
    r"\b(?:kamer\w*|motie|tk|ecli|hof|arrest|eu|europe\w*|verordening|richtlijn|iso|nen|stcrt"
    r"|staatsblad|staatscourant|isbn|raad van state|werkagenda|programmalijn"
    r"|prioriteit)\b",
    re.IGNORECASE,
)
_COURT_CASE = re.compile(r"[CT]-\d{1,4}/\d\d", re.IGNORECASE)
_CARD = re.compile(r"(?<![\w.,-])\d{4}(?:([ -]?)\d{4})(?:\1\d{4}){2}(?![\w-])")
_IP_ADDRESS = re.compile(
    r"\b(?:ip(?:-?adres)?|ip address)\b\D{0,12}(?P<it>\d{1,3}(?:\.\d{1,3}){3})(?![\d.])",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(
    r"\b(?:gebruikersnaam|inlognaam|username|user name|loginnaam|(?:mijn |m'n "
    r"|mn )?(?:insta(?:gram)?"
    r"|snap(?:chat)?|tiktok|twitter|telegram|facebook)(?:[ -]?(?:account|naam))?)"
    r"(?: is| heet|:| =){1,2} ?(?P<it>@?(?=[\w.]*[\d_.])[\w.]{4,30}\w|@[\w.]{2,30}\w)",
    re.IGNORECASE,
)
_SECRETS = (
    r"wachtwoord|wachtwoort|wachtwrd|ww|password|passwort|passcode|pin(?:-?code)?|inlogcode"
    r"|toegangscode|activeringscode|activatiecode|koppelcode|sms-?code|verificatiecode|herstelcode"
    r"|beveiligingscode|cvc(?:-?code)?|şifrem?|parolam?|hasło|пароль"
)
_SECRET = re.compile(
    rf"(?<!\w)(?:{_SECRETS})(?!\w)(?: (?:van|voor|of|bij|for)(?: (?:me|mijn|m'n|mn|de|het"
    rf"|my))? ?\w+)?"
    r"(?: die ik \w+)?(?: (?:is|was|to)(?: nu| gewoon| altijd)?| ?=)?:?(?: |(?<=[:=]))['\"“‘(]?"
    r"(?P<it>[^\s,;?]{2,39}[^\s,;?.'\"”’)])",
    re.IGNORECASE,
)
_LOGS_IN = re.compile(
    r"\b(?:log(?:de)?(?: altijd)? in|inloggen|ingelogd|inlog) met (?P<it>(?=\S*\d)(?=\S*[a-z])"
    r"[^\s,;?]{6,40}[^\s,;?.'\"”’)])",
    re.IGNORECASE,
)
_LOOKS_SECRET = re.compile(r".*(?:\d|[@#$%&*+=_^!].*\w|[a-zà-ž][A-ZÀ-Ž].*[a-zà-ž])")
_NO_SECRET = re.compile(
    r"\d{1,2}(?:[-x+]\w*)?|20[12]\d|2fa|\d+-?(?:cijfer|teken)\w*|mijn\w+|digid", re.IGNORECASE
)


def find_id_numbers(text: str) -> Iterator[Span]:
    """Yield the numbers of documents, files, customers, cards and machines that are somebody's."""
    for match in _CALLED.finditer(text) if _LONG.search(text) else ():
        if not (_COURT_CASE.fullmatch(match["it"]) or _is_public(text, match)):
            yield Span(*match.span("it"), Kind.ID_NUMBER)
    for match in _CARD.finditer(text):
        is_row_of_years = all(group[:2] in {"19", "20"} for group in re.findall(r"\d{4}", match[0]))
        if not is_row_of_years and (match[1] or luhn.is_valid(match[0])):
            yield Span(*match.span(), Kind.IBAN)
    yield from find_groups(_IP_ADDRESS, text, Kind.ID_NUMBER)


def find_accounts(text: str) -> Iterator[Span]:
    """Yield the names by which somebody is known to a site, where the text calls them so."""
    yield from find_groups(_ACCOUNT, text, Kind.NAME)


def find_passwords(text: str) -> Iterator[Span]:
    """Yield the passwords and codes that the text calls so."""
    for match in _SECRET.finditer(text):
        code = match["it"]
        if _LOOKS_SECRET.match(code) and not _NO_SECRET.fullmatch(code.rstrip("!")):
            yield Span(*match.span("it"), Kind.PASSWORD)
    yield from find_groups(_LOGS_IN, text, Kind.PASSWORD)


def _is_public(text: str, match: re.Match[str]) -> bool:
    """Tell whether the number is of the papers of a parliament, a court or a standard."""
    return bool(_PUBLIC.search(text, max(0, match.start() - 40), match.end() + 30))
