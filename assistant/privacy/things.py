"""Things: what stands around the name of a thing or a place that is called after a person."""

import re

_THINGS = (
    r"project|app|systeem|platform|programma|pilot|gemeente|provincie|stad|dorp|eiland|sint|huize"
    r"|stichting|bibliotheek|vereniging|bedrijf|firma|winkel|museum|\w*school|college|lyceum"
    r"|theater|ziekenhuis|instituut|fonds|prijs|commissie|motie|amendement|bureau|uitgeverij"
    r"|restaurant|cafe|café|hotel|merk|verzorgingshuis|zorgcentrum|tijdschrift|krant|serie|film|boek"
    r"|orkaan|wet(?: van)?"
)
THING = re.compile(
    rf"\b(?:wat (?:is|zijn|doet|betekent)|verschil tussen|{_THINGS}|het|een|gewone|doorsnee"
    rf"|gemiddelde)"
    r" (?:de |het )?['\"“‘]?$",
    re.IGNORECASE,
)
"""What stands before the name of a thing or a place, in the text before it."""
NAMED_AFTER = re.compile(
    rf"\b(?:wat (?:is|zijn|doet|betekent)|{_THINGS}|de|het|'t|dit|deze|een)"
    r"(?: de| het)? ['\"“‘]?$",
    re.IGNORECASE,
)
"""What stands before a thing that is called after a whole person: "de Albert Heijn"."""
IS_THING = re.compile(
    r"[- ]?\w*(?:huis|museum|ziekenhuis|\w*school|college|lyceum|instituut|institute|stichting"
    r"|fonds"
    r"|arena|prijs|award|straat|plein|universiteit|academie|bibliotheek|foundation|lezing|b\.?v\.?"
    r"|n\.?v\.?|inc\.?|ltd|gmbh|groep|advocaten|accountants|makelaars|supermarkt|university|center"
    r"|centre|centrum|kliniek|brug|haven|theater|festival|kazerne|stadion|effect|wet|methode)\b",
    re.IGNORECASE,
)
"""What stands behind it: "Anne Frank Huis"."""
