"""Steering: attempts in a question to change how the assistant works, and what is asked beside."""

import re

FEWEST_WORDS = 2
"""Beside an order, less than this asks nothing ("begrepen?")."""

_WORD = re.compile(r"[^\W\d_]+")
_RULES = (
    r"\w*(?:regels?|rules?|instructi\w+|opdracht\w*|beperking\w*|restrictions?|filters?"
    r"|beveiliging|guidelines?|anweisung\w*|einschränkung\w*|talimat\w*|instrukcj\w*|zasad\w*"
    r"|تعليمات|التعليمات|інструкці\w+|правил\w*)\b"
)
_YOUR = r"(?:je|jouw|uw|your|deine?|ihre)"
_ASKING = r"(?:wie|wat|welke?|wanneer|hoe\w*|waar\w*|of|in)"
_START = r"^\W*(?:en\ |oké?\ |please\ )?"
"""An order opens its clause; people who ask about rules seldom begin with one."""

_ATTEMPT = re.compile(
    rf"""
    # Put the rules aside.
    {_START}(?:negeer|vergeet|overschrijf|omzeil|ignore|disregard|forget|ignoriere|vergiss
        |zignoruj|zapomnij|ігноруй|забудь|تجاهل)\ (?!de\ \w+\ bij)(?:\S+\ ){{0,5}}
        (?:{_RULES}|alles|everything|hierboven|hiervoor|above)
    | \bvergeet\ {_YOUR}\ {_RULES}
    | {_RULES}(?:\ \w+)?\ (?:unut|vergeten|uitzetten|uitschakelen|opheffen|op\ te\ heffen)\b
    | \b(?:zet|schakel|laat)\ (?:\w+\ )?{_RULES}\ (?:nu\ )?(?:uit|vallen|los|weg)\b
    | \bzeu?re?n?\b.*{_RULES}
    | \b(?:je|jij|u|you)\b.*\b(?:bent|hebt|heeft|are|have)\b.*\b(?:geen|zonder|no|without)\ {_RULES}
    | {_START}(?:gebruik|geef|noem|vermeld)\ (?:geen|nooit)\b.*\b(?:bron|citat|verwijzing)
    # Become someone else.
    | \b(?:je|jij|u|gij|ge|you)\ (?:bent|zijt|are)\ (?:nu|now|vanaf\ nu|voortaan)\b
    | {_START}vanaf\ nu\ \w+\ (?:je|jij|u|gij)\b | {_START}antwoord\b.*\bvanaf\ nu\b
    | \bdu\ bist\ jetzt\b
    | {_START}(?:\w+\ )?(?:doe\ alsof|pretend|act\ as|tu\ so|udawaj|вдавай|تظاهر)\b
    | {_START}speel\b.*\brol\b | \bstel\ je\ voor\ dat\ je\ geen\b | \bDAN\b.*\bmag\ alles\b
    | \b(?:developer|ontwikkelaars?)\W?mod(?:e|us)\b | \bjailbreak
    # Give orders as somebody who may.
    | ^\W*(?:systeem|system|admin)\W*$ | ^\W*\[(?:systeem|system|admin)\]
    | \bik\ ben\ (?:de|je|uw|jouw)\ (?:beheerder|programmeur|ontwikkelaar|maker|admin\w*|baas)\b
    # Tell what must stay inside.
    | \b(?:systeem|system)\W?prompt
    | \bboven\ (?:dit|deze|mijn)\ (?:bericht|vraag|tekst|gesprek)\b | \babove\ this\b
    | \b{_YOUR}\ (?:\w+\ )?(?:verborgen|hidden|geheime|secret)\b | \b{_YOUR}\ prompt\b
    # Make something up.
    | {_START}(?:verzin|fantaseer|lieg|zuig)\b | \bhoeft?\ niet\ (?:waar\ te\ zijn|te\ kloppen)\b
    | \bmake\ (?:something|it)\ up\b | \buit\ je\ duim\b
    # Say what somebody else wants said.
    | {_START}(?:zegt?|herhaal|spreek|repeat|say)\b.*\b(?:na(?:\ mij)?\W*$|na:|after\ me)
    | {_START}(?:zegt?|herhaal|schrijf)\ (?:\w+\ )?letterlijk\b(?!\ {_ASKING}\b)
    | {_START}(?:zegt?|antwoord)\ (?:\w+\ )?(?:gewoon|alleen|enkel|er\ ?bij|ja)\b(?!\ {_ASKING}\b)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_HARMS = re.compile(
    r"\b(?:schrijf|maak|stuur|bouw|ontwerp|write|create)\b[^.?!]*"
    r"\b(?:phishing\S*|nep(?!nieuws)\w{3,}|malware|ransomware|virus\w*|scam\w*)\b[^?]*$",
    re.IGNORECASE,
)
"""An order to make what harms people; whatever stands beside it, nothing is asked."""
_BELONGS = re.compile(
    r"^\W*(?:woord voor woord|letterlijk|helemaal|precies|meteen)\W*$"
    r"|^\W*(?:ook )?(?:als|zodat|want|omdat|zolang)\b[^?]*$"
    r"|^\W*(?:en\s)?(?:zegt?|antwoord|schrijf|beweer|bevestig)\s(?:\w+\s)?dat\b[^?]*$",
    re.IGNORECASE,
)
"""A clause beside an order that says how, why or what must be said, and asks nothing itself."""
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
    return rest if len(_WORD.findall(rest)) >= FEWEST_WORDS else ""
