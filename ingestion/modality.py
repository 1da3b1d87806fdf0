"""Modality: how sure, how binding and how general a text is, by its words."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Modality:
    """A strength that a plain sentence must share with its source.

    Where `says` occurs in the plain sentence, the source must have `backs`; where `binds` occurs in
    the source, the plain sentence must have `says`. An empty pattern asks for nothing.
    """

    name: str
    says: str
    backs: str
    binds: str = ""

    def find_breach(self, source: str, plain: str) -> str | None:
        """Return the word of either text that the other does not have; None if there is none."""
        said = _search(self.says, plain)
        if said and self.backs and not _search(self.backs, source):
            return said
        bound = _search(self.binds, source) if self.binds else None
        return bound if bound and not said else None


MODALITIES = (
    Modality(
        "research",
        says=r"onderzoek\w*|verken\w*",
        backs=r"onderzoek\w*|verken\w*",
        binds=r"verkenning\w*|verkennen|onderzoeken",
    ),
    Modality(
        "possibility",
        says=r"mogelijk\w*|misschien|waarschijnlijk|verwacht\w*|lijkt|kan|kun|kunnen|kunt|zouden",
        backs="",
        binds=r"mogelijk|waarschijnlijk|verwachte|lijken|misschien|evt\.|eventueel",
    ),
    Modality(
        "obligation",
        says=r"moet|moeten|verplicht\w*|plicht|plichten",
        backs=r"moet|moeten|verplicht\w*|plicht|dient|dienen|\w*eisen|vereist\w*|nodig|"
        r"opgaves?|taak|essentieel|voorgeschreven|randvoorwaarde|onvoldoende|normen",
        binds=r"moet|verplicht\w*|dient|plicht",
    ),
    Modality(
        "generality",
        says=r"altijd|nooit|niemand|alleen",
        backs=r"altijd|nooit|niemand|alleen|alle|zonder",
        binds=r"altijd|niemand|alleen veilige",
    ),
    Modality(
        "negation",
        says=r"niet|geen|nooit|niemand|zonder|tenzij|te weinig|bijna|weinig",
        backs=r"niet|niet-\w+|geen|nooit|niemand|zonder|tenzij|nauwelijks|non-\w+|on(?!der)\w+|"
        r"verre van|alternatie\w*|autonoom|kinderschoenen|i\.p\.v\.|grensoverschrijdende|misliepen",
        binds=r"niet|geen|tenzij|niemand|onvoldoende|nauwelijks",
    ),
)
"""The strengths that are compared, in Dutch."""


def find_breaches(source: str, plain: str) -> list[str]:
    """Return a line for each strength in which `plain` differs from `source`."""
    return [
        f"{modality.name}: {word!r}"
        for modality in MODALITIES
        if (word := modality.find_breach(source, plain))
    ]


def _search(pattern: str, text: str) -> str | None:
    match = re.search(rf"(?<![\w-])(?:{pattern})(?![\w-])", text, re.IGNORECASE)
    return match[0] if match else None
