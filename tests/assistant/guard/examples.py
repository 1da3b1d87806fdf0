"""Statements over passages of the real agenda, for the guard's tests."""

from assistant.guard.statement import Statement, Support

EDITION = "November 2022"
PLACE = "1.1 Vergroten van digivaardigheden en kennis, actie 2, omschrijving (pagina 9)"


def support(quote: str, plain: str = "", field: str = "description") -> Support:
    """Return a support that quotes action 2 of priority 1.1."""
    return Support("B1", 1, "1.1.A2", field, PLACE, quote, plain)


def state(text: str, *quotes: str | Support) -> Statement:
    """Return the statement `text` that rests on `quotes`."""
    cited = tuple(one if isinstance(one, Support) else support(one) for one in quotes)
    return Statement(text, cited, EDITION)
