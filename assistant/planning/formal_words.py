"""Formal words: what a question about the agenda's form is made of, and what part it asks for."""

import re
from enum import StrEnum
from functools import cache

from assistant.planning.spelling import Spelling, find_words, fold
from assistant.words import content_words

_FORMAL_TEXT = """
    aandeel aangeeft aangeven aanspreekpunt aantal aantallen aanwezig acht achter actie actief
    actiepunt actiepunten acties actietabel af ah alle allebei alleen allemaal alsnog anderen
    andersom aub bedoel bedoelde bedoelen begin beginnen behaald behaalde behalve beide beoogd
    beoogde beperk beperken bereiken bereikt beschreven bestaan bestaat bestand betreft
    betrokken betrokkenen bevat bezette bezoeker bijdrage binnen bladzij bladzijde blanco blijft
    blijven blz bord bordje buiten collega combinatie complete da daar daaraan daarachter
    daarbij daarin daarmee daarna daaronder daarover daaruit daarvan daarvoor dan deel deelneemt
    deelnemen deelnemer deelnemers deelt delen den departement departementen derde derden
    dewelke dezelfde diezelfde dingen direct directie document doel doelen doelstelling
    doelstellingen doen drie drieen drieën drukst drukste duiken duikt duo eenmaal eens eentje
    eenvoudig eenvoudiger eerste eind einde elkaar enig enige enkel enkele eraan erachter eraf
    erbij ergens erin erna eruit ervan ervoor evenals evenmin evenveel exact filter gebeurd
    gebeuren gebeurt gebied gebleven gedeelde geef geformuleerd geformuleerde geheel gelaten
    gelden geldt gelijk gelukt gemeen gemeten genoeg genoemd genoemde genoteerd gepakt gepland
    gereed geregeld geteld gevolgd gevuld gevulde geworden gezamelijk gezamelijke gezamenlijk
    gezamenlijke groet groeten grootste haal haalt hangen hangend hangt heet hele helemaal helft
    heten hetzelfde hetzij hier hierbij hiermee hierover hiervan hoofdlijnen hoogste hoogstens
    hooguit hoorde hoort horen horizon houd hulp ieder iemand iets indicator indicatoren
    ingepland ingeplande ingevuld ingevulde inhoud inhouden inhoudt instantie instanties item
    items ja jaar jaartallen jaren kartrekker kartrekkers keer kennen kent kijk kijken kijkt
    klaar kleinste klopt klus klussen kolom kolommen kop koploper kort korter kun laagste laat
    laatste leeg lees leg lege letterlijk leveren levert liggen ligt lijn lijnen lijst lijstje
    loopt lopen luiden luidt maal maatschappelijke maximaal mee meedoen meedoet meedraait meer
    meest meeste meewerken meewerkt meten minder minimaal ministerie ministeries minst minste
    minstens minus misschien missen naam nader nagaan name namens nee neemt negen nemen nergens
    niemand niks noch nodig noem noemt nog nota nou nr nu nummer ofwel ok oke oké omschrijving
    omvat onder onderdeel onderdelen onderwerp ontbreekt ontbreken ook opduikt openslaan opgave
    opgeleverd opgenomen opgesteld opleveren oplevering oplevert opsomming optrekken optrekt
    organisatie organisaties overal overzicht paar pagina paginanummer paginas pakt participeert
    partij partijen partner partners penvoerder penvoerders per periode plaats planning plek
    plus precies prioriteit prioriteiten programmalijn programmalijnen qua raken regelen regelt
    rest resultaat resultaten rij rijtje rol rond s.v.p samen samenwerken samenwerking
    samenwerkingsverband samenwerkt schets schetsen simpel simpeler slechts snel solo som sorry
    specifiek staand streefwaarde stuk stuks svp taak tabel tafel taken tegelijk tegelijkertijd
    tekst tel telt termijn terrein terugkomen terugkomt tezamen tien tja toch toelichten
    toelichting toon top totaal trekken trekker trekkers trekt twee tweede tweeen tweeën
    uitdaging uiteindelijk uiterlijk uitgebreid uitgebreider uitgevoerd uitkomen uitkomt
    uitleggen uitsluitend uitvoerder uitvoerders uitvoerderskolom uitvoerderslijst uitvoeren
    uitvoering vaak vaakst vaker vallen valt vanaf verantwoordelijk verantwoordelijke
    verantwoordelijken vermeld vermelde vermeldt verschillende vertegenwoordigd veruit vier
    vierde vijf vijfde vlak voeren volgende volgens volledig volledige volstaan volstaat vooral
    voorkomen voorkomt voorzien vraagje vraagjes vóór waarvan wacht weglaten wel welk werken
    werkt woord woorden yo zaken zelfde zes zet zeven zien zit zitten zn zoals zoek zoeken
    zonder zover zowel één
"""
_FORMAL = frozenset(_FORMAL_TEXT.split())
"""Words that name parts of the agenda or connect them, and so are no subject."""

_SPELT_TEXT = """
    acties alleen behalve doelstelling doelstellingen organisatie organisaties prioriteit
    prioriteiten programmalijn programmalijnen resultaten uitsluitend uitvoerder uitvoerders zonder
"""
_SPELT = frozenset(_SPELT_TEXT.split())
"""Of these, misspellings are mended."""

_SUMMARISE = re.compile(r"\bvat\b(?=.*\bsamen\b)", re.IGNORECASE | re.DOTALL)
"""The verb of "vat ... samen"; elsewhere, "vat" is a word of its own."""

_ROMANS = ("I", "II", "III", "IV", "V")
_ROMAN = re.compile(r"\b((?:programma)?lijn|hoofdstuk) (III|II|IV|I|V)\b", re.IGNORECASE)
_OF_PRIORITY = re.compile(r"\b(\w{4,}?)s?-?prioriteit\b", re.IGNORECASE)
"""A priority by what it is about: "de cybersecurityprioriteit"."""
TAKES_PART = re.compile(
    r"\b(?:in beeld|aan (?:de lat|zet|bod|het (?:roer|stuur))|in de lead)\b", re.IGNORECASE
)
"""Idioms that say who takes part, and are no subject."""

LONG = 7
"""The words of a text that is about something."""


class Part(StrEnum):
    """A part of a priority that a question may ask for."""

    ACTIONS = "actions"
    GOALS = "goals"
    CHALLENGE = "challenge"
    ACHIEVED = "achieved"
    PRIORITIES = "priorities"
    LINES = "lines"
    ORGANISATIONS = "organisations"
    PAGES = "pages"


_PARTS = {
    Part.ACTIONS: r"\b(?:acti(?:e|es|epunten)|klus(?:sen)?)\b|\bactions?\b|maßnahmen",
    Part.GOALS: r"\bdoel(?:en|stelling(?:en)?)?\b|\bindicator(?:en)?\b|\bstreefwaarden?\b"
    r"|\bgoals?\b",
    Part.CHALLENGE: r"\b(?:maatschappelijke )?(?:opgaven?|uitdaging(?:en)?)\b",
    Part.ACHIEVED: r"\b(?:behaald|bereikt|geboekt|gerealiseerd)\w*\b",
    Part.PRIORITIES: r"\bprioriteiten\b",
    Part.LINES: r"\b(?:programma)?lijnen\b|\bhoofdstukken\b",
    Part.ORGANISATIONS: r"\b(?:organisaties?|ministeries?|departement(?:en)?|uitvoerders?|partijen|"
    r"instanties?)\b",
    Part.PAGES: r"\b(?:pagina['’]?s?|bladzij(?:den?|des)?|blz)\b",
}
_PATTERNS = {part: re.compile(words, re.IGNORECASE) for part, words in _PARTS.items()}
GOALS = _PATTERNS[Part.GOALS]
"""What names a goal, or how it is measured."""


ACTS = re.compile(
    r"\bacties?\b|\bactiepunten\b|\bklus(?:sen)?\b|\buitvoerder|\brol\b|\btaken\b|\bbetrokken\b"
    r"|\b(?:die|degene|diegene) waar|\bwelke (?:daar|hier)van\b|\b(?:in|bij|aan) welke\b"
    r"|\bin de uitvoering\b|\bén bij\b|\bmeedoende\b"
    r"|\b(?:doet|doen|werkt|werken) \S+(?: \S+)? (?:ook |niet |wel )?mee\b",
    re.IGNORECASE,
)
"""Words that make an organisation the one that acts: its actions are asked for."""


_STRESSED = {
    "níet": "niet", "wél": "wel", "álle": "alle", "alléén": "alleen", "óók": "ook", "óf": "of",
    "géén": "geen", "zónder": "zonder", "mét": "met", "sámen": "samen", "’": "'", "‘": "'",
}  # fmt: skip
"""Words that people stress by their accents, and marks that are set otherwise in print."""


def mend_formal(text: str) -> str:
    """Return `text` with the words of the agenda's form as they are spelt, without stress."""
    for stressed, plain in _STRESSED.items():
        text = text.replace(stressed, plain)
    text = re.sub(r"\bén (?=die|de|het|van)", "en ", text)
    text = _ROMAN.sub(lambda found: f"{found[1]} {_ROMANS.index(found[2].upper()) + 1}", text)
    text = re.sub(r"\bdigitale (?=(?:werk)?agenda\b|plan\b)", "", text)
    text = _OF_PRIORITY.sub(r"\1 prioriteit", text)
    for word in reversed(find_words(text)):
        meant = _spelling().read(word[0])
        if meant in _SPELT and meant != fold(word[0]):
            text = f"{text[: word.start()]}{meant}{text[word.end() :]}"
    return text


@cache
def _spelling() -> Spelling:
    return Spelling(_SPELT)


def find_parts(text: str) -> frozenset[Part]:
    """Return the parts of the agenda that `text` names."""
    return frozenset(part for part, pattern in _PATTERNS.items() if pattern.search(text))


def find_subject(text: str) -> list[str]:
    """Return the words of `text` that name a subject, in lower case; numbers are none."""
    return [
        word
        for word in content_words(TAKES_PART.sub(" ", _SUMMARISE.sub(" ", text)))
        if len(word) > 1 and word not in _FORMAL and not word.isdigit()
    ]


def is_long(text: str) -> bool:
    """Return whether `text` is about something, though each of its words be of every day."""
    return len(text.split()) >= LONG
