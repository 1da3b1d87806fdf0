"""Formal words: what a question about the agenda's form is made of, and what part it asks for."""

import re
from enum import StrEnum

from assistant.words import content_words

_FORMAL_TEXT = """
    aandeel aantal acht actie actiepunt actiepunten acties af ah alle allebei alleen allemaal
    alsnog anderen aub bedoel bedoelde bedoelen begin beginnen behaald behaalde behalve beide
    beperk beperken bereiken bereikt beschreven bestaan bestaat bestand betrokken betrokkenen
    bevat bezoeker bijdrage binnen bladzij bladzijde blz bord bordje buiten collega combinatie
    complete da daar daaraan daarachter daarbij daarin daarmee daarna daaronder daarover daaruit
    daarvan daarvoor dan deel deelneemt deelnemen deelnemer deelnemers deelt delen departement
    departementen derde diezelfde document doel doelen doelstelling doelstellingen doen drie
    drieën duo eens eenvoudig eenvoudiger eerste eind einde elkaar eraan erachter erbij erin
    ervan evenmin filter gebeurd gebeuren gebeurt gedeelde geef gelaten gelden geldt gelukt
    gemeen gemeten genoemd genoemde gepakt gepland gereed geteld gevolgd gezamelijk gezamelijke
    gezamenlijk gezamenlijke heet heten hetzij hier hierbij hiermee hierover hiervan hoogste
    hoort horen houd ieder iemand indicator indicatoren inhoud inhouden inhoudt instantie
    instanties ja jaar kent klaar klopt kolom kolommen kort korter kun laagste laat laatste leeg
    lees leg lege letterlijk liggen ligt lijn lijnen lijst lijstje loopt lopen maatschappelijke
    mee meedoen meedoet meedraait meer meest meeste meewerken meewerkt meten minder ministerie
    ministeries minste missen naam nader namens nee neemt negen nemen niemand niks noch nodig
    noem noemt nog nou nr nu nummer ofwel ok oke oké omschrijving omvat onder ontbreekt
    ontbreken ook openslaan opgave opgenomen opsomming optrekken organisatie organisaties
    overzicht pagina paginanummer paginas pakt participeert partij partijen per periode planning
    prioriteit prioriteiten programmalijn programmalijnen raken regelen regelt rest resultaat
    resultaten rij rijtje rol s.v.p samen samenwerken samenwerking samenwerkingsverband
    samenwerkt simpel simpeler snel som sorry staand streefwaarde stuk stuks svp taak tabel
    taken tegelijk tegelijkertijd tekst tel telt termijn terugkomen terugkomt tien toch
    toelichten toelichting toon totaal trekken trekker trekt twee tweede tweeën uiterlijk
    uitgevoerd uitleggen uitsluitend uitvoerder uitvoerders uitvoeren vaak vaakst vallen valt
    vanaf verantwoordelijk verantwoordelijke vermeld vermelde vermeldt vier vierde vijf vijfde
    voeren volgende volgens volledig volledige voorkomen voorkomt voorzien vóór wacht wel welk
    werken werkt zelfde zes zet zeven zien zit zitten zonder zowel
"""
_FORMAL = frozenset(_FORMAL_TEXT.split())
"""Words that name parts of the agenda or connect them, and so are no subject."""


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
    Part.ACTIONS: r"\bacti(?:e|es|epunten)\b|\bactions?\b|maßnahmen",
    Part.GOALS: r"\bdoel(?:en|stelling(?:en)?)?\b|\bindicator(?:en)?\b|\bstreefwaarden?\b"
    r"|\bgoals?\b",
    Part.CHALLENGE: r"\b(?:maatschappelijke )?opgaven?\b",
    Part.ACHIEVED: r"\b(?:behaald|bereikt|geboekt|gerealiseerd)\w*\b",
    Part.PRIORITIES: r"\bprioriteiten\b",
    Part.LINES: r"\b(?:programma)?lijnen\b|\bhoofdstukken\b",
    Part.ORGANISATIONS: r"\b(?:organisaties?|ministeries?|departement(?:en)?|uitvoerders?|partijen|"
    r"instanties?)\b",
    Part.PAGES: r"\b(?:pagina['’]?s?|bladzij(?:den?|des)?|blz)\b",
}
_PATTERNS = {part: re.compile(words, re.IGNORECASE) for part, words in _PARTS.items()}


ACTS = re.compile(
    r"\bacties?\b|\bactiepunten\b|\buitvoerder|\brol\b|\btaken\b|\bbetrokken\b"
    r"|\bwelke (?:daar|hier)van\b|\b(?:in|bij|aan) welke\b"
    r"|\b(?:doet|doen|werkt|werken) \S+(?: \S+)? (?:ook |niet )?mee\b",
    re.IGNORECASE,
)
"""Words that make an organisation the one that acts: its actions are asked for."""


def find_parts(text: str) -> frozenset[Part]:
    """Return the parts of the agenda that `text` names."""
    return frozenset(part for part, pattern in _PATTERNS.items() if pattern.search(text))


def find_subject(text: str) -> list[str]:
    """Return the words of `text` that name a subject, in lower case; numbers are none."""
    return [
        word
        for word in content_words(text)
        if len(word) > 1 and word not in _FORMAL and not word.isdigit()
    ]
