"""Premises: what a question states as a fact, before or while it asks."""

import re

from assistant.planning.sentences import split_sentences

_HALF = re.compile(
    r"(?<=;)|(?<=,)(?=\s(?:(?:en|maar|dus)\s)?"
    r"(?:(?:bij|in|op|van|voor|met|aan|uit|door|om|over|onder|vanaf)\s)?(?:wie|wat|waar\w*|wanneer|welke?|hoe\w*|waarom)\b)",
    re.IGNORECASE,
)
"""Where a sentence has two, that are told apart here: a question follows."""
_HEARSAY = re.compile(
    r"\b(?:(?:ik las|ik lees|(?:als )?ik hoor(?:de)?|ik begr(?:ijp|eep)|ik dacht"
    r"|ik heb (?:gehoord|gelezen))(?: \w+)?(?: dat)?"
    r"|(?:las|lees|hoor(?:de)?|begrijp|begreep|dacht) ik(?: ergens| goed)?"
    r"|(?:zegt|zei|vertelde|volgens|beweert) (?:mijn|m'n|zijn|haar|de|een) \w+)\b,?",
    re.IGNORECASE,
)
"""From whom the statement is, which it does not depend on."""
_ASKS = re.compile(
    r"^\W*(?:(?:en|maar|dus|of|want|ja|ok|oké|nee|dan|sorry),? )*"
    r"(?:(?:bij|in|op|van|voor|met|aan|uit|door|om|over|tot|naar|onder|vanaf|sinds|per|tegen) )?"
    r"(?:wie|wiens|wat|waar\w*|wanneer|wnr|welke?|hoe\w*|waarom|wrm|is|zijn|was|waren|kan|kunt?"
    r"|kunde|mag|mogen|kunnen|moe[tn]|moeten|krijg\w*|komt|komen|gaat|gaan|doet|doen|wordt|worden"
    r"|heeft|hebben|heb|geef|noem|leg|vertel|toon|laat|zoek|klopt|staan?|staat|zit|zitten|wil|zou"
    r"|zal|bestaa[nt]|bestaat|helpt|werk(?:t|en)|geldt|weet|weten|zijt|blijft|mist)\b",
    re.IGNORECASE,
)
_TAG = re.compile(r"\b(?:toch|hé|hè|he|niet(?:waar)?|zeker|klopt dat)\W*\?\W*$", re.IGNORECASE)
"""A statement with a question mark."""
_WHILE = r"(?:nu|sinds|omdat|aangezien|terwijl|hoewel|doordat|als|zodra)\s"
_CLAUSE = re.compile(
    rf"(?:^|[,;:]\s*|\b(?:en|maar|dus)\s){_WHILE}(?P<clause>[^,?!]{{12,}})", re.IGNORECASE
)
"""What is so, within a sentence that asks."""
_SPEAKER = re.compile(
    r"\b(?:ik|mijn|mij|me|m'n|mn|mijne|wij|we|ons|onze|ge|gij|meneer|mevrouw|mevr|dhr|klant|iemand"
    r"|bezoek\w*|buur\w*|zoon|dochter|oma|opa|broer|zus|student|vraagt|vragen|zoekt|hier|balie)\b",
    re.IGNORECASE,
)
"""What is told of a life, or of who asks, the agenda need not say."""
_VERB = re.compile(
    r"\b(?:is|zijn|was|waren|mag|mogen|moe[tn]|moeten|kan|kunnen|krijg\w+|kom(?:t|en)|gaa[nt]|gaat"
    r"|doet|doen|word\w*|heeft|hebben|blij(?:ft|ven)|zal|zullen|wil|willen|sta(?:at|an)"
    r"|geld(?:t|en)|maakt|maken|\w{3,}[bdfgklmnprstwz]t)\b",
    re.IGNORECASE,
)


def find_premise(text: str) -> str:
    """Return what `text` states as a fact about others than who asks; empty if nothing."""
    stated = []
    halves = (half for sentence in split_sentences(text) for half in _HALF.split(sentence))
    for half in halves:
        bare = _HEARSAY.sub(" ", half.strip())
        is_asked = _ASKS.match(bare) or (bare.endswith("?") and not _TAG.search(bare))
        clauses = [found["clause"] for found in _CLAUSE.finditer(bare)]
        parts = clauses if is_asked or _CLAUSE.match(bare) else [bare]
        stated += [part.strip() for part in parts if _states(part)]
    return " ".join(stated)


def _states(part: str) -> bool:
    return bool(_VERB.search(part)) and not _SPEAKER.search(part)
