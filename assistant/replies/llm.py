"""The Dutch texts around what a language model wrote."""

_NAMED = "werkagenda"


def open_fluent(sentence: str, edition: str) -> str:
    """Say before the first `sentence` what plan it is from, unless it says so itself."""
    if _NAMED in sentence.casefold():
        return sentence
    return f"Dit staat in de Werkagenda van {edition[:1].lower()}{edition[1:]}. {sentence}"


SOURCES = "Bronnen"
"""The heading over the quotes, for clients that show nothing but text."""

NO_QUESTION = "Er staat geen bericht van de gebruiker in de vraag. Stuur messages met role “user”."
