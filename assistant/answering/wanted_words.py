"""Wanted words: how a question asks for a price, an address, a name or what has happened since."""

import re

from assistant.planning.numerals import CARDINAL

COST = re.compile(
    r"\bwat (?:moet|moeten|ga|gaat|zal)\b[^.?!]{0,50}\bbetalen\b|"
    r"\b(?:moet|moeten) (?:ik|je|ge|gij|u|we|wij|men|mensen|burgers|bedrijven)\b"
    r"[^.?!]*\bbeta(?:al|len?)\b|"
    r"\bwat (?:is|ben|zijn)\b[^.?!]*\bkwijt (?:aan|voor)\b|"
    r"\bhoe(?:veel| weinig| veel)\b[^?]*\b(?:betalen|verdien(?:en|t)?)\b|"
    r"\bwat (?:gaat|gaan|zal|heeft|hebben|moet)?\b[^?]{0,60}\bkost(?:en)?\b"
    r"|\bhoeveel\b[^?]*\bkost(?:en)?\b"
    r"|\bkost(?:en)?\b[^?]*\bhoeveel\b|\b(?:budget|\w*bedrag|begroot|begrotings(?:artikel|post))\w*\b|\bkostprijs\b"
    r"|\b(?:de|exacte|wat is de|zoek) prijs\b"
    r"|\bhoe (?:duur|hoog|groot) (?:is|zijn|wordt|was|waren) (?:de|het)"
    r" (?:\w+ )?(?:begroting|bedrag|subsidie|vergoeding|kosten)\b"
    r"|\bhoeveel (?:\w+ )?(?:gel[dt]|euro|subsidie|dollars?|miljoen|miljard|betaalt|betaald"
    r"|betalen|verdient)\b|\bwat verdien|\bsalaris|\b(?:duurste|goedkoper)\b"
    r"|\bhow much (?:does|money)\b",
    re.IGNORECASE,
)
SUM_SAID = re.compile(r"€\s?\d|\d[\d.,]*\s?(?:euro|miljoen|miljard)", re.IGNORECASE)
MONEY = re.compile(rf"{SUM_SAID.pattern}|\b(?:gratis|kosteloos|betaalba\w+)", re.IGNORECASE)
SUM = re.compile(
    r"\b(?:bedrag|euro|hoeveel gel[dt])\b|\bkost\b.*\bper (?:maand|jaar|week|keer|stuk)\b",
    re.IGNORECASE,
)
"""How a question asks for a sum, and not only whether something is free."""
CONTACT = re.compile(
    r"\btelefoon\s?nummers?\b|\bopeningstijden\b|\be?-?mail\s?adres|\bmailen\b"
    r"|(?<!aan )\bhet adres\b"
    r"|\bwelk (?:e-?mail)?adres\b|\b(?:nummer|waar)\b.*\bbellen?\b|\bbellen?\b.*\bnummer\b"
    r"|\b(?:het|een) nummer van\b|\bop welke dag(?:en)?\b|\bhoe laat\b|\bde link\b"
    r"|(?<!\bop )(?<!\bin )(?<!\bmet )(?<!\bvia )(?<!\bnaar )"
    r"\bde (?:web)?site (?:daar)?(?:van|voor)\b"
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
    r"|hoofd|gezaghebber|cio['’]?s?|cto|cdo|leden|docenten)\b"
)
CALLED = re.compile(
    rf"\bhoe he(?:et|ten)\w*\b.*\b{PERSON}|\bna(?:am|men) van\b.*\b{PERSON}", re.IGNORECASE
)
"""What somebody is called, and not only who does it."""
NAME = re.compile(
    rf"{CALLED.pattern}|\bde namen\b"
    rf"|\bwelke namen\b|\bwie (?:is|zijn|zit|zitten|was|waren)\b(?:\s\w+){{0,4}}\s{PERSON}"
    rf"|\bwelke (?:leden|docenten|ambtenaren|personen)\b"
    r"|\b(?:welke?|wat voor|met welke|bij welke) (?!kenmerk)(?:\w+)?"
    r"(?:bedrijf|bedrijven|firma['’]?s?|leveranciers?"
    r"|fabrikant|aanbieders?|merk|merken|provider|winkels?|cloudleveranciers?)\b(?! mogen)"
    r"|\bwelke? (?:\w+-)?(?:bedrijf|bureau)\b|\bin welke bibliotheek\b|\bwaar in (?-i:[A-Z])"
    r"|\bwie (?:leidde|schreef|won|sprak|deed|programmeert|bouwt|werkt er|kreeg|ontwierp)\b"
    r"|\bhoe heet (?:het|de) (?:bedrijf|firma)\b"
    r"|\b(?:in|op|bij) welke? (?:stad|plaats|zaal|gebouw|straat|dorp|locatie)\b|\bwelk webadres\b"
    r"|\bwelk artikel\b"
    r"|\bhoe heet (?:die|dat|hij|zij|ze)\b"
    r"|^\W*(?:en |maar )?waar(?: dan| precies| ergens| juist)?\W*$"
    r"|\bwaar (?:gaat|gaan|vindt|vinden|wordt|worden)\b[^.?!]*\b(?:door|plaats|gehouden)\b"
    r"|\bwie (?:zit|zitten)\b[^.?!]*\bvoor\W*$"
    r"|^\W*(?:en |maar )?welke (?:\w+ )?(?:zijn|waren|werden) (?:dat|het|die)"
    r" (?:geworden|allemaal|precies|juist)\W*$"
    r"|\b(?:artikel|hoofdstuk|paragraaf) \d+ van\b",
    re.IGNORECASE,
)
WHICH = re.compile(
    rf"\b(?:welke|hoe heten)\b(?:\s\w+){{0,4}}?\s(?P<number>{CARDINAL})"
    r"\s['\"‘“„]?(?P<noun>\w+)"
    r"|\b(?:die|de) (?P<some>\d+) (?P<what>\w+)\b.*\b(?:opsommen|op een rij|bij naam)",
    re.IGNORECASE,
)
WHICH_ONES = re.compile(
    r"\bwelke (?P<noun>gemeente|universiteit|bank|scho|softwarepakket|artikel|document"
    r"|instelling)\w*"
    r" (?:heb|heeft|gebruik|leef|leven|deden|mogen|is|zijn|worden|vallen|doen|staan)",
    re.IGNORECASE,
)

SINCE = re.compile(
    r"\b(?:inmiddels|ondertussen|intussen|op dit moment|momenteel|vandaag(?: de dag)?|hoe ver"
    r"|stand van zaken|tussenstand|(?:actuele|huidige) (?:stand|status)"
    r"|tot nu toe|tot op heden|vorig jaar|dit jaar|afgelopen jaar"
    r"|nu uiteindelijk|(?:de|het) (?:laatste|volgende|oudste)|het laatst"
    r"|exacte? (?:\w*datum|dag)|by now|nowadays|currently)\b"
    r"|\b(?:is|zijn)\b[^.?!]{0,60}\b(?:al|nu)\b[^.?!]{0,20}\b(?:klaar|af|afgerond|afgewerkt|gelukt"
    r"|gehaald|gestart|begonnen)\b"
    r"|\b(?:is|zijn)\b[^.?!]*\b(?:er|het) (?:ooit |nu |toch |wel |eindelijk |echt ){1,2}"
    r"(?:gekomen|geweest|beter geworden|van gekomen)\b"
    r"|\b(?:is|zijn|heeft|hebben)\b[^.?!]*\buiteindelijk\b[^.?!]*"
    r"\b(?!gepland|bedoeld|voorzien)(?:ge|ver|be|in|uit|door)\w+(?:d|t|en)\b"
    r"|\bwat is er\b(?![^.?!]*\b20\d\d)[^.?!]*\b(?:gebeurd|terechtgekomen|van geworden)\b"
    r"|\b(?:gaat|gaan)\b[^.?!]*\bnog door\b|\bbestaat\b[^.?!]*\bnog (?:altijd|steeds)\b"
    r"|\bnu al\b(?! (?:regels|geregeld|afspraken))"
    r"|\bhoeveel\b[^?]*\b(?:nu|per maand|per dag)\b|\bnu\b[^.?!]*\b(?:minister|staatssecretaris)\b"
    r"|\bhoeveel (?:\w+ )?(?:mensen|gebruikers|medewerkers|ambtenaren|leden|vrijwilligers|meldingen"
    r"|inwoners|onderzoekers) (?:heb|geb|werk|zijn er|telt|kreeg|kijk|deden|doen mee|zijn op)\w*"
    r"|\bis (?:het|dat|dit) (?:gelukt|afgelopen)\b|\bhoe is het afgelopen\b"
    r"|\bwat (?:was|waren|kwam(?:en)?|bleek)\b[^?]*\b(?:conclusie|uit het|uitkomst|resultaat van)\b"
    r"|\bwat (?:vond(?:en)?|concludeerden?|adviseerden?)\b"
    r"|\bwanneer (?:heeft|hebben|is|zijn|werd)\b[^?]*\b(?:ingegaan"
    r"|aangenomen|gestemd|begonnen)\b|\b(?:afgetreden|mislukt)\b",
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
