"""The Dutch texts about the service itself: privacy, limits, feedback."""

from collections.abc import Sequence
from http import HTTPStatus

from assistant.privacy.spans import Kind

_KINDS = {
    Kind.BSN: "BSN",
    Kind.ID_NUMBER: "nummer",
    Kind.PASSWORD: "wachtwoord",
    Kind.PHONE: "telefoonnummer",
    Kind.EMAIL: "e-mailadres",
    Kind.IBAN: "rekeningnummer",
    Kind.ADDRESS: "adres",
    Kind.LICENCE_PLATE: "kenteken",
    Kind.BIRTH_DATE: "geboortedatum",
    Kind.NAME: "naam",
}


def say_personal_data(kinds: Sequence[Kind]) -> str:
    """Say in one sentence that what is personal in a question is not needed, nor kept."""
    named = [f"een {_KINDS[kind]}" for kind in kinds]
    listed = " en ".join([", ".join(named[:-1]), named[-1]] if len(named) > 1 else named)
    verb, pronoun = ("is", "deze") if len(named) == 1 else ("zijn", "die")
    return (
        f"{listed[:1].upper()}{listed[1:]} {verb} niet nodig voor een antwoord; "
        f"ik heb {pronoun} niet gebruikt en niet bewaard."
    )


TITLES = {
    HTTPStatus.UNAUTHORIZED: "Geen toegang",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "Het bericht is te groot",
    HTTPStatus.TOO_MANY_REQUESTS: "Te veel vragen achter elkaar",
    HTTPStatus.SERVICE_UNAVAILABLE: "De assistent is bezig",
}
KEY_NEEDED = (
    "Voor deze assistent is een sleutel nodig. Stuur die mee als “Authorization: Bearer <sleutel>”."
)
BUSY = "Het is nu erg druk. Probeer het over een paar seconden opnieuw."
SEARCH_FAILS = (
    "Zoeken in de Werkagenda lukt nu niet. Lijsten van acties en losse onderdelen opvragen kan "
    "wel. Probeer het over een minuut opnieuw."
)
TOO_SLOW = "Het antwoord liet te lang op zich wachten. Probeer het zo meteen opnieuw."


def say_too_many(seconds: float) -> str:
    """Say that a client asks too much, and after how many `seconds` it can go on."""
    wait = max(1, round(seconds + 0.5))
    unit = "seconde" if wait == 1 else "seconden"
    return f"U stelt veel vragen achter elkaar. Wacht {wait} {unit} en probeer het opnieuw."


def say_too_large(limit: int) -> str:
    """Say that a request is larger than `limit` bytes."""
    return f"Het bericht is te groot. Stuur ten hoogste {limit // 1024} kB."


NO_FEEDBACK = "Deze assistent neemt geen reacties aan."
FEEDBACK_FAILS = "Uw reactie kon niet worden bewaard. Probeer het later opnieuw."


def thank_for_feedback(with_words: bool) -> str:
    """Thank for feedback, and say what is kept of it."""
    kept = (
        "Wat u schreef is bewaard, zonder persoonlijke gegevens."
        if with_words
        else "Van wat u schreef is niets bewaard."
    )
    return f"Bedankt voor uw reactie. {kept}"
