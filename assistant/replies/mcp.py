"""The Dutch texts that tell an MCP client what it can ask."""

INSTRUCTIONS = (
    "Beantwoordt vragen over de Werkagenda Waardengedreven Digitaliseren van de Nederlandse "
    "overheid (november 2022), met letterlijke citaten en paginanummers. Neem de citaten over, en "
    "zeg het als de agenda iets niet zegt."
)
ASK = (
    "Beantwoord een vraag over de Werkagenda. Het antwoord heeft een status, zinnen met "
    "bronnummers en de letterlijke citaten."
)
QUESTION = "De vraag, in gewone woorden."
AUDIENCE = "Voor wie het antwoord is: burger, ambtenaar of balie."
SEARCH_ACTIONS = "Geef alle acties die aan de voorwaarden voldoen; de lijst is volledig."
ORGANISATIONS = "Uitvoerders, zoals BZK, VNG of gemeenten."
ALL = "Of een actie al deze organisaties moet noemen (waar) of een ervan (onwaar)."
LINE = "Nummer van de programmalijn, 1 tot en met 5."
PRIORITY = "Nummer van de prioriteit, zoals 2.4."
YEAR = "Jaar waarin er een resultaat moet zijn, zoals 2025."
WORDS = "Woorden die in de actie staan."
SHOW_ITEM = "Geef alle citaten van een onderdeel van de Werkagenda."
REF = "Verwijzing, zoals 1.1.A1 (actie), 1.2.D1 (doel), 1.2 (prioriteit) of P3 (programmalijn)."


def describe_priority(number: str, title: str) -> str:
    """Say what the resource of a priority holds."""
    return f"Prioriteit {number}, {title}: opgave, resultaten, doelen en acties."
