"""The Dutch texts of the API: questions that cannot be read, errors, references."""

from http import HTTPStatus

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
    "enum": "Het veld {field} heeft een waarde die niet kan.",
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
