"""Steering: attempts in a question to change how the assistant works, and what is asked beside."""

import re

FEWEST_WORDS = 2
"""Beside an order, less than this asks nothing ("begrepen?")."""

_WORD = re.compile(r"[^\W\d_]+")
_RULES = (
    r"\w*(?:regels?|rules?|instru[ck]\w+|voorschrift\w*|vorgaben|opdracht\w*|beperking\w*"
    r"|restrictions?|filters?|beveiliging|guidelines?|anweisung\w*|einschränkung\w*|talimat\w*|instrukcj\w*|zasad\w*"
    r"|تعليمات|التعليمات|інструкці\w+|правил\w*)\b"
)
_YOUR = r"(?:je|jouw|uw|your|deine?|ihre)"
_ASKING = r"(?:wie|wat|welke?|wanneer|hoe\w*|waar\w*|of|in)"
_MAKES = r"(?:geef|schrijf|dicht|maak|bak|componeer|noem|zet|vertel|bedenk|verzin)"
_START = r"^\W*(?:en\ |oké?\ |please\ )?"
"""An order opens its clause; people who ask about rules seldom begin with one."""

_ATTEMPT = re.compile(
    rf"""
    # Put the rules aside.
    {_START}(?:neg[ei]+r|vergeet|overschrijf|omzeil|ignore|disregard|forget|ignoriere|vergiss
        |zignoruj|zapomnij|ігноруй|забудь|تجاهل)\ (?!de\ \w+\ bij)(?:\S+\ ){{0,5}}
        (?:{_RULES}|alles|everything|hierboven|hiervoor|above)
    | \bvergeet\ {_YOUR}\ {_RULES}
    | {_RULES}(?:\ \w+)?\ (?:unut|vergeten|uitzetten|uitschakelen|opheffen|op\ te\ heffen)\b
    | \b(?:zet|schakel|laat)\ (?:\w+\ )?{_RULES}\ (?:nu\ )?(?:uit|vallen|los|weg|rusten)\b
    | \b{_YOUR}\ {_RULES}\ (?:willen\ )?(?:laten\ )?(?:rusten|varen)\b
    | \bzeu?re?n?\b.*{_RULES}
    | \b(?:je|jij|u|you)\b.*\b(?:bent|hebt|heeft|are|have)\b.*\b(?:geen|zonder|no|without)\ {_RULES}
    | {_START}(?:gebruik|geef|noem|vermeld)\ (?:geen|nooit)\b.*\b(?:bron|citat|verwijzing)
    # Become someone else.
    | \b(?:je|jij|u|gij|ge|you)\ (?:bent|zijt|are)\ (?:nu|now|vanaf\ nu|voortaan)\b
    | {_START}vanaf\ nu\ \w+\ (?:je|jij|u|gij)\b | {_START}antwoord\b.*\bvanaf\ nu\b
    | \bdu\ bist\ jetzt\b
    | {_START}(?:\w+\ )?(?:doe\ alsof|pretend|act\ as|tu\ so|udawaj|вдавай|تظاهر)\b
    | \bjij\ heet\ (?!dat\b|dit\b)\w+
    | \bwat\ (?:je|jij|u)\ (?:\w+\ )?niet\ mag\ (?:zeggen|vertellen)\b
    | {_START}speel\b.*\brol\b | \bstel\ je\ voor\ dat\ je\ geen\b | \bDAN\b.*\bmag\ alles\b
    | \b(?:developer|ontwikkelaars?)\W?mod(?:e|us)\b | \bjailbreak
    # Give orders as somebody who may.
    | ^\W*(?:systeem|system|admin)(?:\ override)?\W*$
    | ^\W*(?:\w*modus|bronvermelding|filters?|fantasie|controle|censuur)\ (?:nu\ )?
        (?:aan|uit|on|off)\W*$ | \bvrije\ fantasie\b | ^\W*bevestig\ met\b
    | ^\W*\[(?:systeem|system|admin)\]
    | \bik\ ben\ (?:de|je|uw|jouw)\ (?:beheerder|programmeur|ontwikkelaar|maker|admin\w*|baas)\b
    # Tell what must stay inside.
    | \b(?:systeem|system)\W?prompt
    | \bboven\ (?:dit|deze|mijn)\ (?:bericht|vraag|tekst|gesprek)\b | \babove\ this\b
    | \b(?:van|door)\ {_YOUR}\ (?:makers?|programmeurs?|bouwers?)\b
    | \b{_YOUR}\ (?:\w+\ )?(?:verborgen|hidden|geheime|secret)\b | \b{_YOUR}\ prompt\b
    # Make something up.
    | {_START}(?:\w+\ )?(?:verzin|fantaseer|lieg|zuig|erfinde|invent|uydur|wymyśl)\b
    | \bhoeft?\ niet\ (?:(?:waar|echt)\ te\ zijn|te\ kloppen)\b | \b(?:jij|je|u)\ liegt\b
    | {_START}{_MAKES}\b.*\b(?:verzonnen|zelf\ ?bedacht\w*|die\ er\ niet\ in\ sta(?:an|at)
        |echt\ (?:lijkt|klinkt))\b
    # Make of the agenda what it is not.
    | {_START}(?:\w+\ )?{_MAKES}\ (?:\w+\ ){{0,3}}?(?:een|['’]?n|a)\ (?:\w+\ )?
        (?:\w*gedicht|\w*lied(?:je)?|rap|speech|toespraak|tweet|persbericht|pamflet|column|opiniestuk|reclame\w*|advertentie
        |\w*kraker|sprookje|mop|limerick|sketch)\b
    | {_START}herschrijf\b | {_START}laat\ het\ (?:officieel|echt)\ (?:klinken|lijken)\b
    | {_START}schrijf\b(?=.*\b(?:brief|bericht|mail\w*|verklaring)\b).*\b(?:uit\ naam\ van|namens)\b
    | {_START}(?:pas|verander|draai|maak)\b.*\b(?:dat|zodat)\ het\ lijkt\b
    | {_START}(?:breng|presenteer|vermeld|verkoop)\b.*
        \bals\ (?:een\ )?(?:vaststaand|officieel|\w*feit)
    | {_START}(?:haal|laat)\b.*\b(?:pagina|bron|verwijzing|citat)\w*\b.*\bweg\b
    | \bmake\ (?:something|it)\ up\b | \buit\ je\ duim\b
    # Say what somebody else wants said.
    | {_START}(?:zegt?|herhaal|spreek|repeat|say)\b.*\b(?:na(?:\ mij)?\W*$|na(?:\ mij)?:|after\ me)
    | {_START}(?:zegt?|herhaal|schrijf)\ (?:\w+\ )?letterlijk\b(?!\ {_ASKING}\b)
    | {_START}antwoord\b.*\b(?:alleen|enkel|steeds|altijd)\ (?:met\ )?(?:het\ woord\ )?(?:ja|nee)\b
    | {_START}bevestig\b(?=.*\b(?:niet\ nakijken|zonder\ (?:te\ )?(?:kijken|controle\w*)))
    | {_START}alleen\ bevestigen\b | ^\W*niet\ nakijken\W*$
    | {_START}(?:zegt?|antwoord)\ (?:\w+\ )?(?:gewoon|alleen|enkel|er\ ?bij|ja)\b(?!\ {_ASKING}\b)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_HARMS = re.compile(
    r"\b(?:schrijf|maak|stuur|bouw|ontwerp|write|create)\b[^.?!]*"
    r"\b(?:phishing\S*|nep(?!nieuws)\w{3,}|malware|ransomware|virus\w*|scam\w*|breaks? into"
    r"|inbre(?:ek|ken)\w*)\b[^?]*$",
    re.IGNORECASE,
)
"""An order to make what harms people; whatever stands beside it, nothing is asked."""
_BELONGS = re.compile(
    r"^\W*(?:woord voor woord|letterlijk|helemaal|precies|meteen)\W*$|^\W*(?:met|zonder)\b[^?]*$"
    r"|^\W*(?:ook )?(?:als|zodat|want|omdat|zolang)\b[^?]*$"
    r"|^\W*(?:en\s)?(?:zegt?|antwoord|schrijf|beweer|bevestig)\s(?:\w+\s)?dat\b[^?]*$",
    re.IGNORECASE,
)
"""A clause beside an order that says how, why or what must be said, and asks nothing itself."""
_ASKS = re.compile(
    r"\?|\b(?:wie|wat|welke?|wanneer|hoe\w*|waar\w*|noem|geef|vertel|leg|toon|lijst|som|zoek"
    r"|tell|list|explain|show|name|what|which|who|when|how|where|why|was|wer|wann|welche\w*|nenne"
    r"|kim\w*|ne|nedir|hangi|kaç|co|kto|kiedy|jak|ile|który\w*)\b|[^\W\d_a-zA-ZÀ-ɏ]",
    re.IGNORECASE,
)
"""What is left beside an order must ask something; in another script that is not looked into."""
# A dot within a number ends nothing; what must be said after somebody belongs to the order.
_CLAUSE_END = re.compile(
    r"(?<=[.!?;,])\s+|(?<=\w:)(?<!\bna:)(?<!\bmij:)\s+|(?<=\])\s+"
    r"|\s+(?=en (?:zegt?|vergeet|negeer|doe alsof|antwoord)\b)",
    re.IGNORECASE,
)


def set_aside_steering(text: str) -> str:
    """Return what else `text` asks: the text itself if it steers at nothing, `""` if nothing.

    The clauses that steer are left out, the others stay as they are.
    """
    if _HARMS.match(text):
        return ""
    clauses = _CLAUSE_END.split(text)
    kept = [clause for clause in clauses if not _ATTEMPT.search(clause)]
    if len(kept) == len(clauses):
        return text
    rest = " ".join(clause for clause in kept if not _BELONGS.search(clause))
    asks = len(_WORD.findall(rest)) >= FEWEST_WORDS and _ASKS.search(rest)
    return rest if asks else ""
