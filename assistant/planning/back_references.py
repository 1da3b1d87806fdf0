"""Back references: the words by which a question leans on what was said before it."""

import re

REFERS = re.compile(
    r"\b(?:daar(?:mee|bij|van|voor|aan|tegen|in|over|op|door|naar|mede|onder|achter)?|hier(?:mee"
    r"|bij|van|voor|aan|in|over|op)|er(?:mee|bij|van|voor|aan|over|op|door|achter)|diezelfde"
    r"|dezelfde|hetzelfde)\b"
    r"|\b(?:dat|da|die|dit|deze|ze|zij|het)\b"
    r"(?=\W*(?:$|\?|dan\b|ook\b|nu\b|eigenlijk\b|precies\b|klaar\b|af\b|uit\b|tot\b|allemaal\b))"
    r"|\b(?:is|zijn|doet|doen|valt|vallen|wordt|worden|gaat|gaan|moet|moeten|kan|kunnen|komt|komen"
    r"|staat|staan|betekent|heet|kost|bij|van|voor|mee|met|over|regelt) (?:dat|da|die|dit|deze|ze"
    r"|zij)\b"
    r"|(?<=\w)\s+dan\W*\?\W*$"
    r"|\b(?:this|that|it|they|them|those)\b|\b(?:das|dies|diese[rsn]?)\b",
    re.IGNORECASE,
)
CONTINUES = re.compile(
    r"^\W*(?:(?:ah|oh|oké?|ok|ja|mooi|top)\W+)?(?:en|ook|and|und)\b", re.IGNORECASE
)
NARROWS = re.compile(
    r"^\W*(?:(?:en|graag|dan|nu|maar)\W+)*(?:alleen|enkel|uitsluitend|zonder|behalve|beperk\w*"
    r"|filter\w*|liever|dan)\b|\b(?:daarvan|hiervan|ervan|daaruit|van (?:die|deze) acties)\b",
    re.IGNORECASE,
)
CORRECTS = re.compile(r"^\W*(?:nee|neen|sorry|no|nein)\b|\b(?:ik )?bedoel(?:de)?\b", re.IGNORECASE)
NOT_MEANT = re.compile(r"\b(?:ik bedoel(?:de)?\s+)?niet\s+[^,;.]*[,;.]\s*", re.IGNORECASE)
AGREES = re.compile(
    r"^\W*(?:ja|jawel|jazeker|graag|prima|goed|oké?|ok|yes|vertel|meer|ga door|doe maar|de rest)\b",
    re.IGNORECASE,
)
NAMES_THEM = re.compile(
    r"\b(?:welke (?:zijn|waren) (?:dat|die|er|het)|welke dan|(?:noem|geef|toon|som|lijst)\w* (?:ze"
    r"|die|hen|me die|mij die)|laat (?:ze|die)|(?:kunt|kun|kan) (?:u|je) (?:ze|die) noemen)\b",
    re.IGNORECASE,
)
JOINS = re.compile(
    r"\bsamen\b|\berbij\b|\ber\b[^?.!]*\bbij\b|\bdaarbij\b|\bdaarvan\b|\bhiervan\b|\bdaaruit\b|\bwaarvan\b"
    r"|\bervan\b|\bbeiden?\b"
    r"|\ballebei\b|\bgezamenlijk\b|\b(?:in|bij|aan) welke\b|\bwelke\b.*\book\b"
    r"|^\W*(?:en\s)?waar(?:aan|bij)?\b(?!.*\bnog meer\b)",
    re.IGNORECASE,
)
LIMITS = re.compile(
    r"^\W*(?:(?:en|dan|maar|nu|graag|nee)\W+)*(?:alleen|enkel|uitsluitend|slechts)\s"
    r"(?:(?:nog|de|die|degenen?|acties)\s)*(?:van|met|samen met|door|waar\w*)\b",
    re.IGNORECASE,
)
"""What keeps those of a list that name somebody, whoever they name beside that."""
WITH = re.compile(
    r"^\W*(?:(?:en|dan|maar|nu|ook|graag|nee|wat|liever|ik|bedoel(?:de)?)\W+)*"
    r"(?:(?:alleen|enkel|uitsluitend|slechts)\s)?(?:(?:de|die|degenen?|welke?|acties)\s)*"
    r"(?:samen\s)?met\b|\b(?:maar|wel)\s(?:wel\s)?met\b",
    re.IGNORECASE,
)
"""How a follow-up says only who must be named beside the one that was asked for."""
ADDS = re.compile(
    r"\b(?:die|deze|acties)\s(?:ook\s)?van\b.*\b(?:erbij|ook|toe)\b|\bvoeg\b.*\btoe\b"
    r"|\b(?:ook|plus|alsook) (?:nog )?(?:die|de acties|deze) van\b",
    re.IGNORECASE,
)
"""The actions of another are asked beside those of before, and not those that they share."""
OF_THAT = re.compile(
    r"\bdaar(?:voor|mee|aan|bij|tegen|van)\b|\b(?:daar|er)\s[^?.!]*\b(?:voor|aan|mee)\b",
    re.IGNORECASE,
)
"""Something is asked of what was told."""
POINTS = re.compile(r"\b(?:dat|die|deze|dit)\s[a-z]{4,}", re.IGNORECASE)
EXPLAINS = re.compile(
    r"\b(?:leg|zeg|vertel|kun|kan|kunt)\b.*\b(?:dat|dit|het|die|deze)\b.*\b(?:uit|uitleggen|korter"
    r"|simpel\w*|makkelijk\w*|eenvoudig\w*|nog eens|nog een keer|duidelijker)\b",
    re.IGNORECASE,
)
NOT_UNDERSTOOD = re.compile(
    r"^\W*(?:sorry,? )?(?:ik |dat |dit |daar )*(?:snap|begrijp|vat|volg)t? (?:ik )?"
    r"(?:er |het |dat |dit |hier |daar )*(?:niks|niets|niet|geen)\b"
    r"|^\W*(?:(?:en|maar|kun je|kunt u|kan dat|graag|wat|iets)\s)*(?:makkelijker|simpeler"
    r"|eenvoudiger|duidelijker|in (?:gewone|makkelijke|simpele) (?:taal|woorden))\b",
    re.IGNORECASE,
)
"""What was told has to be told again."""
PARALLEL = re.compile(
    r"^\W*(?:en\s)?(?:in|bij|aan) welke\s"
    r"(?!.*\b(?:staa\w+|doe\w*|is|zijn|werk\w*|zit\w*|help\w*)\b)",
    re.IGNORECASE,
)
"""The same is asked of another, by a name alone: "en bij welke de SER?"."""
THEY_ALONE = re.compile(
    r"\bzonder (?:iemand anders|anderen|verdere|andere)\b|\bniemand anders\b"
    r"|\b(?:alleen|enkel|uitsluitend) (?:zij|die|deze|hun|hen|ze)(?: (?:twee|drie|samen))?\W*$"
    r"|\balleen\W*$",
    re.IGNORECASE,
)
ASKS_WHETHER = re.compile(
    r"^\W*(?:(?:en|ook|maar)\s)?(?:is|zijn|doet|doen|staat|staan|zit|zitten|hoort|horen|valt|vallen"
    r"|werkt|werken|helpt|helpen|heeft|hebben)\b",
    re.IGNORECASE,
)
MORE_OF_THEM = re.compile(
    r"\b(?:nog meer|verder nog|nog verder|ook nog|daarnaast nog)\b", re.IGNORECASE
)
TAKES_LEAVE = re.compile(
    r"\b(?:bedankt|dank(?:jewel|uwel)?|merci|thx|thanks|doei|tot ziens|fijne dag)\b", re.IGNORECASE
)
