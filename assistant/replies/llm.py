"""The Dutch texts around what a language model wrote."""

_NAMED = "werkagenda"


def open_fluent(line: str, edition: str) -> str:
    """Say before the first `line` what plan it is from, unless it says so itself."""
    if _NAMED in line.casefold():
        return line
    return f"Dit staat in de Werkagenda van {edition[:1].lower()}{edition[1:]}. {line}"


def open_beside(line: str) -> str:
    """Say before a `line` that it comes from another place on the same subject."""
    return f"Kijk ook hiernaar. {line}"


MORE = "Meer hierover"
"""Opens the agenda's own line on what a model told in short."""

SOURCES = "Bronnen"
"""The heading over the quotes, for clients that show nothing but text."""

NO_QUESTION = "Er staat geen bericht van de gebruiker in de vraag. Stuur messages met role “user”."
