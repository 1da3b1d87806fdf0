"""Claim words: the patterns by which a question claims or asks what may not be said."""

import re

_WHY = r"(?:waarom|wrm|hoezo|hoe komt het)"
_CONFIRMS = (
    r"\bis (?:dat|dit|het) (?:echt )?(?:zo|juist|waar)\b|\b(?:toch|hè|niet\s?waar)\s?\?*\s*$"
)
"""How it is asked whether what is told is so."""
OPENS_WITH_WHY = re.compile(rf"\W*(?:en |maar |dus )?{_WHY}\b", re.IGNORECASE)
PRESUMES = re.compile(
    rf"(?:^|[.?!,;:]\s*)(?:en |maar |dus )?(?:{_WHY}|why|warum)\b"
    r"|\b(?:de reden|klopt (?:het|dit|dat)|is het waar|sinds wanneer"
    r"|(?:vanaf|met ingang van|per) (?:wanneer|welke?)|(?:waar|wa) staat dat"
    r"|op welke (?:pagina|bladzijde?|blz) staat dat|in (?:het|dit) plan staat dat)\b"
    rf"|{_CONFIRMS}",
    re.IGNORECASE,
)
MEMBER = re.compile(
    r"\b(?:is|wordt|hoort|valt|zit)\s(?:het |de |een )?(?!betrokken\b|aangesloten\b)"
    r"(?P<one>[a-z]{4,})\s(?:daar |er )?(?:ook )?(?:(?:één|een|1) van|tussen|onder|bij)\b"
    r"|\bof\s(?:het |de )?(?P<told>[a-z]{4,})\s(?:daar |er )?(?:ook )?(?:één|een|1) van\b",
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
    r"(?:(?P=prep)\s)?(?:de\s|het\s)?(?P<other>(?!een ander)[a-z][\w-]{3,})\W*$",
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
STATES = re.compile(rf"\b(?:{_WHY}|de reden|klopt)\b|{_CONFIRMS}", re.IGNORECASE)
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
    r"stem(?:t|de|men|ming)",
    r"account\w*",
    r"gevangenis\w*|beboet\w*|boetes?|straffen|(?:de|welke) straf",
)
"""Deeds, and means to them, that a plan either names or does not: to ask for one is to claim it."""
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
    r"afgelast|uitgesteld|opgezegd|afgesloten|afgezwakt|offline|vertraagd|opgedoekt|afgeblazen",
    r"weggestemd|weg gestemd|gesneuveld|afgewezen|afgekeurd|verworpen|gaa?[nt]{1,2} niet door",
    r"van de baan|op zwart|stilgelegd",
    r"gefuse\w*|gefusion\w*|fusie|fuseren|samengevoegd|overgenomen|gekocht",
    r"uitgesloten|vrijgesteld|uitgezonderd|vallen buiten|gestapt|uitgestapt",
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

LANDS = (
    *("duits", "belg", "fran(?:krijk|s)", "enge(?:land|ls)", "ierland|iers", "luxemburg"),
    *("de(?:nemarken|ens)", "zwe(?:den|eds)", "noo(?:rwegen|rs)", "fin(?:land|s)", "est(?:land|s)"),
    *("spa(?:nje|ans)", "itali", "oostenrijk", "po(?:len|ols)", "turk", "rus(?:land|s)"),
    *("chin(?:a|ees|ez)", "japan", "singapore", "amerika"),
)
"""Other countries that people compare with: how their names and those of their people begin."""
_LAND = rf"(?:{'|'.join(LANDS)})\w*"
ABROAD = re.compile(
    r"\b(?:doet|doen|heeft|hebben|scoort|loopt|zegt|is|zijn|werkt|gaat|gaan|vindt|wil|hoe)"
    rf"\s(?:de\s)?(?P<does>{_LAND})"
    rf"|\bin (?P<there>{_LAND})[^.?!]*\b(?:beter|slechter|goed|verder|sneller|anders)\b"
    rf"|\b(?:beter|slechter|goed|verder|sneller|anders)\b[^.?!]*\bin (?P<better>{_LAND})"
    rf"|\b(?:dan|vergeleken met|net als)\s(?:in\s|de\s)?(?P<than>{_LAND})",
    re.IGNORECASE,
)
"""Whether it is so in another country, or better."""
NUMBER_WORD = re.compile(
    r"\b(?:tien|twaalf|vijftien|twintig|dertig|veertig|vijftig|honderd|duizend|miljoen|miljard)\b",
    re.IGNORECASE,
)
PROPER = re.compile(r"(?<=[a-z] )[A-Z][a-z]{3,}")
"""A name: capitalised within a sentence."""
EVERY = r"(?:elke?|ieder|iedere|alle)"
EACH = re.compile(rf"\b{EVERY}\s(?P<noun>[a-z]{{4,}})", re.IGNORECASE)
"""What is claimed of all of a kind."""
