"""Authorities: whether a number or an address is an authority's, by the words around it."""

import re

_AUTHORITY = re.compile(
    r"\b(?:gemeente|ministerie|rijksoverheid|overheid|belastingdienst|uwv|svb|duo|rdw|kvk|vng|ipo"
    r"|logius|digid|bibliotheek|informatiepunt|ido|helpdesk|klantenservice|loket|servicepunt|balie"
    r"|provincie|waterschap|toezichthouder|autoriteit|stadhuis|gemeentehuis|bzk|ocw|vws|szw|ezk"
    r"|seniorweb|digihulplijn|postadres|bezoekadres)\w*",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:mij|me|mijn|m'n|mn|ons|onze|woon|woont|wonen|wonend|postcode|klant|oma|opa)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.?!:;\n]*")
_AROUND = 45
"""So many characters around a number can say whose it is."""


def is_authoritys(text: str, start: int, end: int) -> bool:
    """Tell whether what stands in `text` from `start` to `end` is an authority's by its context."""
    before = text[max(0, start - _AROUND) : start]
    after = _SENTENCE.match(text, end, end + _AROUND)
    around = before + (after[0] if after else "")
    return bool(_AUTHORITY.search(around)) and not _OWN.search(around)
