"""People: the words for those of whom somebody speaks without a name, or just before the name.

`RELATIVES` and `FAMILIAR` are alternatives of a pattern, the others are patterns.
"""

import re

RELATIVES = (
    r"(?:(?:schoon|stief|pleeg|klein|achter|groot|over)?(?:man|vrouw|zoon|dochter|moeder|vader"
    r"|ouders|mama|papa|oma|opa|kind|kinderen|broer|zus|tante|oom|neef|nicht)(?:s|t?je)?"
    r"|zwager|ma|pa|buur(?:man|vrouw|meisje|jongen|kind)|vriend(?:in|je|innetje)?|partner"
    r"|echtgenote?|ex(?:-?man|-?vrouw|-?partner)?|verloofde|huisgenoot|client|cliënte?|klant|patiënte?|bewoner"
    r"|leerling|collega|baas|chef|leidinggevende|begeleider|begeleidster|mantelzorger|curator"
    r"|bewindvoerder|verzorgster|docent|huisarts|mevrouw|meneer|bezoek(?:er|ster))"
)
FAMILIAR = r"oma|opa|omi|papa|mama|buurvrouw|buurman|zus|broer|neef|nicht|vriend(?:in)?|collega"
_FUNCTIONS = (
    r"(?:[a-z]+(?:medewerk(?:st)?er|consulent|coach|agent|werk(?:st)?er|begeleid(?:st)?er|adviseur"
    r"|manager|ambtenaar|verpleegkundige|verzorgende|verlener|helper|docent|leraar|lerares|arts"
    r"|ouder|vrijwilliger|genoot|regisseur|secretaresse|assistente?|therapeut|loods)"
    r"|medewerk(?:st)?er|consulent|coach|agent|ambtenaar|advocaat|advocate|notaris|docent|leraar"
    r"|lerares|arts|rechter|psycholoog|logopedist|kapper|vrijwilliger|stagiaire?|aanvrager|melder"
    r"|verzoeker|verdachte|slachtoffer|betrokkene|gemachtigde|inwoner|burger|bewoonster|cursist"
    r"|deelnemer|deelneemster|lezer|oud-collega|baliemedewerker|bibliothecaresse|teamleider"
    r"|verhuurder|huurder|hulpverlener|penningmeester|loodgieter|postbode|griffier|directeur)"
)

BESIDE = re.compile(
    rf"(?:{_FUNCTIONS}|{RELATIVES}|jestem|babam|annem|oğlum|kızım|eşim|kardeşim|komşum|bay|bayan"
    r"|mam[aęą]|tat[aęą]|syn\w*|córk\w*|mąż|męż\w*|żon\w*|brat\w*|siostr\w*"
    r"|babci\w*|dziad\w*|sąsiad\w*"
    r"|koleg\w*|koleżank\w*|przyjaci\w*|dzieck\w*|pana|panem|panią"
    r"|mutter|vater|sohn|tochter|mann|frau|bruder|schwester|kind|nachbar(?:in)?|freund(?:in)?"
    r"|kolleg(?:e|in)|мам\w*|тат\w*|син\w*|до[нч]\w*|чоловік\w*|дружин\w*|бабус\w*|дід\w*|брат\w*"
    r"|сестр\w*|сусід\w*|подру\w*|друг\w*|дитин\w*|я"
    r"|son|daughter|mother|mum|mom|father|dad|husband|wife|brother|sister|neighbou?r|friend"
    r"|colleague|client|partner|uncle|aunt|boss|child|kid|grand(?:ma|pa|mother|father|son"
    r"|daughter))"
    r"[,:(]?",
    re.IGNORECASE,
)
"""The word before a name that says whose it is, where the name has a capital."""

ARABIC_BESIDE = re.compile(
    r"(?<!\w)(?:أنا|انا|ابني|ابنتي|زوجي|زوجتي|أمي|أبي|أخي|أختي"
    r"|جارتي|جاري|والدتي|والدي|صديقي|صديقتي)"
    r"[ ،:(]{1,2}"
)
"""The same in Arabic script, which has no capitals."""
