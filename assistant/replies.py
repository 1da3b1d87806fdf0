"""All Dutch texts of the assistant, so that it speaks with one voice."""

import re
from http import HTTPStatus

_RESULTS = re.compile(r"results_(\d{4})")
_OPENINGS = {
    "description": "Volgens {agenda} wil de overheid dit doen",
    "executors": "Volgens {agenda} doen deze organisaties dit",
    "goal": "In {agenda} staat dit doel",
    "indicators": "In {agenda} staat hoe dit doel wordt gemeten",
    "achieved": "Volgens {agenda} was dit toen al bereikt",
    "challenge": "In {agenda} staat waarom dit nodig is",
}
_OPENING_RESULT = "Volgens {agenda} wilde de overheid dit tot en met {year} bereiken"
_OPENING = "In {agenda} staat hierover"
_FIELDS = {
    "description": "Dit hoort bij de actie",
    "executors": "Wie dit doen",
    "goal": "Dit hoort bij het doel",
    "indicators": "Zo wordt dit gemeten",
    "achieved": "Toen al bereikt",
    "challenge": "Waarom dit nodig is",
}
_FIELD = "Er staat ook"

NEAREST = "Deze plekken komen het dichtst in de buurt, maar geven geen antwoord op uw vraag:"


def open_answer(field: str, edition: str) -> str:
    """Open an answer whose most direct quote is of `field`, and say what the source is."""
    result = _RESULTS.fullmatch(field)
    opening = _OPENING_RESULT if result else _OPENINGS.get(field, _OPENING)
    return opening.format(agenda=_agenda(edition), year=result and result[1])


def open_beside(label: str) -> str:
    """Open what another item says of the same subject."""
    return f"Zie ook {label}"


def name_field(field: str) -> str:
    """Name a `field` before a quote of it."""
    result = _RESULTS.fullmatch(field)
    return f"Resultaat t/m {result[1]}" if result else _FIELDS.get(field, _FIELD)


def say_absent(edition: str) -> str:
    """Say that the agenda does not answer the question."""
    return (
        f"In {_agenda(edition)} vond ik geen antwoord op uw vraag. "
        "Misschien lukt het met andere woorden."
    )


def _agenda(edition: str) -> str:
    return f"de Werkagenda, een plan van {edition[:1].lower()}{edition[1:]},"


QUESTION_EMPTY = "Er staat geen vraag. Typ een vraag over de Werkagenda."
QUESTION_UNREADABLE = (
    "In de vraag staan tekens die niet te lezen zijn. Typ de vraag opnieuw in gewone letters."
)


def question_too_long(length: int, limit: int) -> str:
    """Say that a question of `length` characters passes the `limit`."""
    return (
        f"De vraag is {_group(length)} tekens lang. "
        f"Stel een vraag van ten hoogste {_group(limit)} tekens."
    )


def _group(number: int) -> str:
    return f"{number:,}".replace(",", ".")


_TITLES = {
    HTTPStatus.BAD_REQUEST: "De vraag kan niet worden gelezen",
    HTTPStatus.NOT_FOUND: "Niet gevonden",
    HTTPStatus.METHOD_NOT_ALLOWED: "Zo werkt dit adres niet",
    HTTPStatus.UNPROCESSABLE_ENTITY: "De vraag kan niet worden gelezen",
    HTTPStatus.SERVICE_UNAVAILABLE: "De assistent is nog niet klaar",
}
_TITLE = "Er ging iets mis"
_DETAILS = {
    HTTPStatus.BAD_REQUEST: 'Stuur de vraag als JSON, bijvoorbeeld {{"question": "…"}}.',
    HTTPStatus.NOT_FOUND: "Het adres {path} bestaat niet.",
    HTTPStatus.METHOD_NOT_ALLOWED: "Het adres {path} kent deze methode niet.",
}
_DETAIL = "Er ging iets mis bij ons. Probeer het later opnieuw."


def http_title(status: HTTPStatus) -> str:
    """Name an HTTP status."""
    return _TITLES.get(status, _TITLE)


def http_detail(status: HTTPStatus, path: str) -> str:
    """Say what a failed request to `path` means."""
    return _DETAILS.get(status, _DETAIL).format(path=path)


_FIELD_FAULTS = {
    "json_invalid": "De vraag is geen geldige JSON.",
    "missing": "Het veld {field} ontbreekt.",
    "string_type": "Het veld {field} moet tekst zijn.",
    "string_unicode": "Het veld {field} heeft tekens die niet te lezen zijn.",
    "list_type": "Het veld {field} moet een lijst zijn.",
    "literal_error": "Het veld {field} heeft een waarde die niet kan.",
}
_FIELD_FAULT = "Het veld {field} is niet goed ingevuld."


def invalid_field(field: str, fault: str) -> str:
    """Say what is wrong with `field` of a request; `fault` is pydantic's error type."""
    if not field:
        return http_detail(HTTPStatus.BAD_REQUEST, "")
    return _FIELD_FAULTS.get(fault, _FIELD_FAULT).format(field=f"“{field}”")


_KINDS = {
    "action": "actie",
    "goal": "doel",
    "challenge": "maatschappelijke opgave",
    "achieved": "behaalde resultaten",
    "programme_line": "programmalijn",
    "front": "inleiding",
    "priority": "prioriteit",
}
_FORMS = (
    "1.1.A1 (actie), 1.2.D1 (doel), 1.2.O (maatschappelijke opgave), "
    "1.2.R (behaalde resultaten), 1.2 (prioriteit), P3 (programmalijn) of V3 (inleiding)"
)


def no_ref(ref: str) -> str:
    """Say that `ref` does not have the form of a reference."""
    return f"“{ref}” is geen verwijzing. Een verwijzing ziet er zo uit: {_FORMS}."


def unknown_ref(ref: str, kind: str) -> str:
    """Say that the agenda has no `ref`, which has the form of a `kind`."""
    return f"In de Werkagenda staat geen {_KINDS[kind]} “{ref}”."


def missing_ref(ref: str, kind: str) -> str:
    """Say that `ref` belongs on a page that is absent from the file."""
    return (
        f"“{ref}” ({_KINDS[kind]}) hoort in de Werkagenda te staan, "
        "maar die pagina ontbreekt in het bestand dat is ingelezen."
    )


def pdf_page(number: int) -> str:
    """Name a page by its number in the file."""
    return f"PDF-pagina {number}"


def server_starts(address: str) -> str:
    """Say where the API listens."""
    return f"De assistent luistert op {address} (stoppen: Ctrl+C)."


def port_taken(address: str, reason: str) -> str:
    """Say that nothing can listen at `address`; `reason` is the system's."""
    return f"Op {address} kan de assistent niet luisteren ({reason}). Kies een andere --port."
