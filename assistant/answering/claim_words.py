"""Claim words: the patterns by which a question claims or asks what may not be said."""

import re

_WHY = r"(?:waarom|wrm|hoezo|hoe komt het)"
PRESUMES = re.compile(
    rf"(?:^|[.?!,;:]\s*)(?:en |maar |dus )?(?:{_WHY}|why|warum)\b"
    r"|\b(?:de reden|klopt (?:het|dit|dat)|is het waar|sinds wanneer"
    r"|vanaf (?:wanneer|welke)|(?:waar|wa) staat dat"
    r"|op welke (?:pagina|bladzijde?|blz) staat dat|in (?:het|dit) plan staat dat)\b",
    re.IGNORECASE,
)
MEMBER = re.compile(
    r"\b(?:is|wordt|hoort|valt|zit)\s(?:het |de |een )?(?P<one>[a-z]{4,})\s(?:daar |er )?(?:ook )?"
    r"(?:(?:één|een|1) van|tussen|onder|bij)\b",
    re.IGNORECASE,
)
"""Whether one thing is among others."""
_ASKS_WHETHER = (
    r"(?:is|zijn|word\w*|moet\w*|mag|mogen|kan|kun\w*|krijg\w*|gaa[nt]|gaat|geld\w*|kom(?:t|en)|doe[nt]|doet"
    r"|heeft|hebben|sta(?:at|an)|zit\w*|zal|zullen|hoort|valt|werk\w*|help\w*|doen)"
)
_ARTICLE = r"(?:(?:de|het|een|die|deze|alle|mijn|onze)\s)"
ALSO = re.compile(
    rf"\b{_ASKS_WHETHER}\b[^.?!]*\book\s(?:(?:bij|voor|in|op|aan|naar|van|door|onder)\s{_ARTICLE}*"
    rf"|{_ARTICLE})(?P<others>[a-z][\w'-]{{2,}})"
    rf"|^\W*{_ASKS_WHETHER}\s{_ARTICLE}*(?P<who>[a-z][\w'-]{{3,}})\s(?:daar\s|er\s)?ook\b"
    rf"|\b(?:in|bij|voor|op)\s{_ARTICLE}*(?P<place>[a-z][\w'-]{{3,}})\sook\b[^.!]*\?",
    re.IGNORECASE,
)
"""Whether something is so for others too."""
EITHER = re.compile(
    r"\b(?P<prep>van|voor|door|met|bij|in|op|naar)\s(?:de\s|het\s)?(?P<one>[a-z][\w-]{3,})\sof\s"
    r"(?:(?P=prep)\s)?(?:de\s|het\s)?(?P<other>[a-z][\w-]{3,})\W*$",
    re.IGNORECASE,
)
"""Which of two it is."""
AGED = re.compile(
    r"\b(?:moet|mag|kan|kun|mogen|moeten|kunnen)\b[^.?!]*"
    r"\b(?:(?P<is>\d{1,2}) (?:jaar )?zijn\b|(?:onder|boven|voor|vanaf|tot) (?:je |de |uw )?"
    r"(?P<from>\d{1,2})(?:e|ste|de)?\b(?! (?:acties|pagina|januari|mei|juni|maanden|dagen|weken)))",
    re.IGNORECASE,
)
"""Whether one must be of an age."""
STATES = re.compile(rf"\b(?:{_WHY}|de reden|klopt|is het waar)\b", re.IGNORECASE)
"""What is presumed is stated as a fact, and not only asked for when it begins."""
MEASURE = re.compile(
    r"\b(?:moet\w*|mag|mogen|krijg\w*|word\w*|gaa[nt]|gaat|komt(?! het)|komen|blijft"
    r"|verplicht\w*)\b",
    re.IGNORECASE,
)
"""What is done, and no state that things are in."""
PROBLEM = re.compile(
    rf"\b{_WHY}\b(?!.*\b(?:moet\w*|mag|mogen|krijg\w*)\b)"
    r".*\b(?:is|zijn|word\w*|gaa?t?n?|snap\w*|lukt?)\b.*\b(?:zo|te|niemand)\b",
    re.IGNORECASE,
)
"""Why something is hard or goes wrong."""
HARD = (
    r"afschaf\w*|afgeschaft|schaf\w*\b.*\baf",
    r"verb[io]e?d\w*|verbod\w*",
    r"intrek\w*|ingetrokken|trek\w*\b.*\bin\b",
    r"verdwijn\w*|verdwenen",
    r"opgeheven|opheff\w*",
    r"gevangenis\w*|beboet\w*|boetes?|straffen|(?:de|welke) straf",
)
"""Deeds that a plan either names or does not: asking for one is claiming it."""
SOFT = (
    r"gestopt|sto?p\w*",
    r"sluit|sluiten|gesloten|dicht|dichtgegaan",
    r"beta?al\w*|betale",
    r"hef\w*\b.*\bop\b",
    r"ontsla\w*",
    r"verkop\w*|verkoop\w*|verkocht|privatise\w*|geprivatiseerd|eigendom",
    r"verplicht\w*",
    r"weiger\w*|geweigerd",
    r"boetes?|straf\w*",
    r"schrapp?\w*|geschrapt|bezuinig\w*|wegbezuinigd",
    r"gratis",
    r"minder",
    r"vervang\w*",
    r"vernietig\w*",
    r"afgelast|uitgesteld|opgezegd|afgesloten|afgezwakt|offline",
    r"geheim\w*",
    r"verhoo?g\w*|verlaa?g\w*",
    r"hoe[fv]\w*",
    r"censur\w*|censureert|afpak\w*|afgepakt",
    r"stapt?\b.*\buit\b|trekt?\b.*\bterug\b",
    r"vingerafdruk\w*|chip\b|gezichtsherkenning|spion\w*",
    r"geen\b(?:\s\w+){0,3}\smeer|niet\smeer",
    r"mag\b.*\b(?:niet|geen)|mogen\b.*\b(?:niet|geen)",
    r"geld(?:t|en) alleen|alleen nog|alleen voor",
)
"""Deeds that may be an aim too ("hackers stoppen"); they are claims where a question presumes."""
NUMBER = re.compile(
    r"(?:(?P<dated>in|van|sinds|vanaf|voor|t/m|tot|na|eind|begin|jaar|uiterlijk|tegen|per|of|en|of"
    r"|volgens)\s+)?(?<![\w.,-])(?P<number>\d{1,3}(?:[.\s]\d{3})+|\d+)"
    r"(?=%|\s+(?!dingen|keer|maal)[a-z])",
    re.IGNORECASE,
)
YEARS = range(1900, 2100)
YEARS_BACK, YEARS_ON = 7, 1
"""So many years before and after its period the agenda may still speak of."""

MANY = 100
"""A lower number may be an age or a part of a story, unless the question presumes."""

COST = re.compile(
    r"\bwat (?:moet|moeten|ga|gaat|zal)\b[^.?!]{0,50}\bbetalen\b|"
    r"\bhoe(?:veel| weinig| veel)\b[^?]*\b(?:betalen|verdien(?:en|t)?)\b|"
    r"\bwat (?:gaat|gaan|zal|heeft|hebben|moet)?\b[^?]{0,60}\bkost(?:en)?\b"
    r"|\bhoeveel\b[^?]*\bkost(?:en)?\b"
    r"|\bkost(?:en)?\b[^?]*\bhoeveel\b|\b(?:budget|bedrag|begroot)\w*\b|\bkostprijs\b"
    r"|\b(?:de|exacte|wat is de|zoek) prijs\b"
    r"|\bhoe (?:duur|hoog|groot) (?:is|zijn|wordt) (?:de|het)"
    r" (?:\w+ )?(?:begroting|bedrag|subsidie|vergoeding|kosten)\b"
    r"|\bhoeveel (?:\w+ )?(?:gel[dt]|euro|subsidie|dollars?|miljoen|miljard|betaalt|betaald"
    r"|betalen|verdient)\b|\bwat verdien|\bsalaris|\b(?:duurste|goedkoper)\b"
    r"|\bhow much (?:does|money)\b",
    re.IGNORECASE,
)
MONEY = re.compile(r"€\s?\d|\d[\d.,]*\s?(?:euro|miljoen|miljard)", re.IGNORECASE)
CONTACT = re.compile(
    r"\btelefoon\s?nummers?\b|\bopeningstijden\b|\be?-?mail\s?adres|\bmailen\b"
    r"|(?<!aan )\bhet adres\b"
    r"|\bwelk (?:e-?mail)?adres\b|\b(?:nummer|waar)\b.*\bbellen?\b|\bbellen?\b.*\bnummer\b"
    r"|\b(?:het|een) nummer van\b|\bop welke dag(?:en)?\b|\bhoe laat\b|\bde link\b"
    r"|\bde (?:web)?site (?:daar)?(?:van|voor)\b"
    r"|\bin mijn (?:buurt|wijk|dorp|stad)\b|\bzich inschrijv|\b(?:in|aan)schrijven\b"
    r"|\b(?:me|mij) (?:\w+ )?aanmelden\b"
    r"|\bhoe (?:vraag|schrijf|dien|meld|vraagt|maak|koop|reserveer)\b(?:\s\w+){0,4}?\s"
    r"(?:ik|je|u|men|we|wij|onderneming|bedrijf|aan|een account)\b|\bhoe doe ik\b|\bdownloaden\b"
    r"|\b(?:welk|het) formulier\b"
    r"|\bbij (?:welke?|wie) (?:loket|balie|bibliotheek|bieb)\b|\bwelk loket\b"
    r"|\bwaar (?:kan|moet) ik (?:\w+ )?(?:bestellen|bellen|kopen|halen)\b"
    r"|\bwaar (?:staat|zit|is) het kantoor\b",
    re.IGNORECASE,
)
PERSON = (
    r"\w*(?:ministers?|secretaris|architect|bouwmeester|directeur|voorzitter|ambtena(?:ar|ren)"
    r"|burgemeester|officer|persoon|personen|meneer|mevrouw|projectleider|commissaris|woordvoerder"
    r"|baas|hoofd|gezaghebber|cio['’]?s?|cto|cdo|leden|docenten)\b"
)
CALLED = re.compile(
    rf"\bhoe he(?:et|ten)\w*\b.*\b{PERSON}|\bna(?:am|men) van\b.*\b{PERSON}", re.IGNORECASE
)
"""What somebody is called, and not only who does it."""
NAME = re.compile(
    rf"{CALLED.pattern}|\bde namen\b"
    rf"|\bwelke namen\b|\bwie (?:is|zijn|zit|zitten|was|waren)\b(?:\s\w+){{0,4}}\s{PERSON}"
    rf"|\bwelke (?:leden|docenten|ambtenaren|personen)\b"
    r"|\b(?:welke?|wat voor|met welke|bij welke) (?:\w+)?"
    r"(?:bedrijf|bedrijven|firma['’]?s?|leveranciers?"
    r"|fabrikant|aanbieders?|merk|merken|provider|winkels?|cloudleveranciers?)\b(?! mogen)"
    r"|\bwelke? (?:\w+-)?(?:bedrijf|bureau)\b|\bin welke bibliotheek\b|\bwaar in (?-i:[A-Z])"
    r"|\bwie (?:leidde|schreef|won|sprak|deed|programmeert|bouwt|werkt er|kreeg|ontwierp)\b"
    r"|\bhoe heet (?:het|de) (?:bedrijf|firma)\b"
    r"|\b(?:in|op|bij) welke? (?:stad|plaats|zaal|gebouw|straat|dorp|locatie)\b|\bwelk webadres\b"
    r"|\bhoe heet (?:die|dat|hij|zij|ze)\b"
    r"|\b(?:artikel|hoofdstuk|paragraaf) \d+ van\b",
    re.IGNORECASE,
)
WHICH = re.compile(
    r"\b(?:welke|hoe heten)\b(?:\s\w+){0,4}?\s(?P<number>\d+)\s(?P<noun>\w+)"
    r"|\b(?:die|de) (?P<some>\d+) (?P<what>\w+)\b.*\b(?:opsommen|op een rij|bij naam)",
    re.IGNORECASE,
)
NUMBER_WORD = re.compile(
    r"\b(?:tien|twaalf|vijftien|twintig|dertig|veertig|vijftig|honderd|duizend|miljoen|miljard)\b",
    re.IGNORECASE,
)
PROPER = re.compile(r"(?<=[a-z] )[A-Z][a-z]{3,}")
"""A name: capitalised within a sentence."""
EVERY = r"(?:elke?|ieder|iedere|alle)"
EACH = re.compile(rf"\b{EVERY}\s(?P<noun>[a-z]{{4,}})", re.IGNORECASE)
"""What is claimed of all of a kind."""
WHICH_ONES = re.compile(
    r"\bwelke (?P<noun>gemeente|universiteit|bank|scho|softwarepakket|artikel|document"
    r"|instelling)\w*"
    r" (?:heb|heeft|gebruik|leef|leven|deden|mogen|is|zijn|worden|vallen|doen|staan)",
    re.IGNORECASE,
)

SINCE = re.compile(
    r"\b(?:inmiddels|ondertussen|intussen|op dit moment|momenteel|vandaag(?: de dag)?|hoe ver"
    r"|stand van zaken|tot nu toe|tot op heden|vorig jaar|dit jaar|afgelopen jaar"
    r"|nu uiteindelijk|(?:de|het) (?:laatste|volgende|oudste)|het laatst"
    r"|exacte? (?:\w*datum|dag)|by now|nowadays|currently)\b"
    r"|\b(?:is|zijn)\b[^.?!]{0,60}\b(?:al|nu)\b[^.?!]{0,20}\b(?:klaar|af|afgerond|afgewerkt|gelukt"
    r"|gehaald|gestart|begonnen)\b"
    r"|\bnu al\b(?! (?:regels|geregeld|afspraken))"
    r"|\bhoeveel\b[^?]*\b(?:nu|per maand|per dag)\b|\bnu\b[^.?!]*\b(?:minister|staatssecretaris)\b"
    r"|\bhoeveel (?:\w+ )?(?:mensen|gebruikers|medewerkers|ambtenaren|leden|vrijwilligers|meldingen"
    r"|inwoners|onderzoekers) (?:heb|geb|werk|zijn er|telt|kreeg|kijk|deden|doen mee|zijn op)\w*"
    r"|\bis (?:het|dat|dit) (?:gelukt|afgelopen)\b|\bhoe is het afgelopen\b"
    r"|\bwat (?:was|waren|kwam(?:en)?|bleek)\b[^?]*\b(?:conclusie|uit het|uitkomst|resultaat van)\b"
    r"|\bwat vond(?:en)?\b|\bwanneer (?:heeft|hebben|is|zijn|werd)\b[^?]*\b(?:ingegaan|aangenomen"
    r"|gestemd|begonnen)\b|\b(?:afgetreden|mislukt)\b",
    re.IGNORECASE,
)
HAPPENED = re.compile(
    r"\b(?:gebeurd|gelukt|gegaan|opgeleverd|gehaald|geworden|terechtgekomen|gedaan|afgehandeld"
    r"|gestemd|aangenomen|uitgegeven)\b",
    re.IGNORECASE,
)
PLANNED = re.compile(
    r"\b(?:moet|moeten|dient|dienen|zal|zullen|te zijn|te hebben|uiterlijk|t/m)\b", re.I
)
YEAR = re.compile(r"\b20\d\d\b")
SINCE_YEAR = re.compile(r"\bsinds (20\d\d)\b", re.IGNORECASE)
