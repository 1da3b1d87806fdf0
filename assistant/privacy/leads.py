"""Leads: the words after which a name of a person stands, by how surely one does."""

import re
from enum import Enum, auto

from assistant.privacy.spans import RELATIVES

_OWN = "mijn|m'n|mn|me|zijn|z'n|haar|d'r|ons|onze|jullie|een|de|die|het"
_TITLES = (
    r"mevrouw|mevr\.?|mw\.?|meneer|mijnheer|de heer|dhr\.?|hr\.|mejuffrouw|familie|fam\.?|dokter"
    r"|dr\.|drs\.|prof\.|professor|mr\.|ir\.|ing\.|ds\.|dominee|imam|juf|juffrouw|meester|tante|oom"
)


class Sign(Enum):
    """How surely a name follows: at once, if it looks like one, or only if it is a whole one."""

    CALLED = auto()
    TITLED = auto()
    GREETED = auto()
    IS = auto()
    NONE = auto()


LEADS = {
    Sign.CALLED: re.compile(
        rf"\b(?:(?:ik|hij|zij|ze|die|{RELATIVES}) (?:heete?|heette|hiet)(?!(?: \w+){{1,3}} welkom)"
        r"|heet ik"
        r"|(?:noem|noemen|noemt) (?:me|mij|hem|haar)|mezelf noemen"
        r"|(?:mijn|m'n|mn|me|haar|zijn|volledige|onze) (?:\w+)?na+m?e? (?:is|was)"
        r"|(?:ingeschreven|geregistreerd|bekend) (?:sta )?als"
        r"|naam ?[:=]|my name is|call me)(?: eigenlijk| gewoon| dus)? ?:? ?",
        re.IGNORECASE,
    ),
    Sign.TITLED: re.compile(rf"(?<![\w.])(?:{_TITLES})[ ,:]{{1,2}}", re.IGNORECASE),
    Sign.GREETED: re.compile(
        r"(?<!\w)(?:(?:vriendelijke? |hartelijke? )?groet(?:en|jes)?(?: van)?|mvg"
        r"|grt(?:jes)?"
        r"|gr\.?|hoogachtend|liefs|aangenaam"
        rf"|(?:{_OWN}) (?:{RELATIVES})|namens"
        r"|op naam van|t\.?n\.?v\.?|t\.?a\.?v\.?|afzender|contact(?:persoon)?|vraag van"
        r"|(?:vrouw|man|dochter|zoon|moeder|vader|kind|gegevens|dossier) van"
        r"|bedankt|(?:hartelijk |alvast )?dank(?: u| je)?(?: wel)?|dankjewel)"
        r"[ ,:!.\n]{1,3}",
        re.IGNORECASE,
    ),
    Sign.IS: re.compile(
        r"\b(?:ik ben|ben ik|dit is|hier(?: is)?|spreekt met|ondergetekende|i am|i'm|this is"
        r"|beste|lieve|geachte|(?:hallo|hoi|dag|goede\w{4,6})(?: met)?)"
        r"[ ,:]{1,3}",
        re.IGNORECASE,
    ),
    Sign.NONE: re.compile(
        r"(?<![\w@.-])(?<!optie )(?<!plan )(?<!groep )(?<!bijlage )(?<!punt )(?<!deel )"
        r"(?=[A-ZÀ-ÖØ-ÞĀ-ž])"
    ),
}
"""The pattern of each sign; the name begins where it ends."""

THING = re.compile(
    r"\b(?:wat (?:is|zijn|doet|betekent)|verschil tussen|project|app|systeem|platform|programma"
    r"|pilot|gemeente|provincie|stad|dorp|eiland|sint|huize|stichting|bibliotheek|het|een)"
    r" (?:de |het )?$",
    re.IGNORECASE,
)
"""What stands before the name of a thing or a place, in the text before it."""
