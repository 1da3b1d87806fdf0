"""References: numbers, accounts and passwords that are called somebody's; not public papers."""

import pytest

from assistant.privacy.references import find_accounts, find_id_numbers, find_passwords


def read_found(text: str) -> set[str]:
    """Return what is taken for a number, an account or a password in `text`."""
    finders = (find_id_numbers, find_accounts, find_passwords)
    return {text[span.start : span.end] for find in finders for span in find(text)}


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("zaak Z/22/019834 is nog niet behandeld", "Z/22/019834"),
        ("kenmerk TO-556.213.88 van de belasting", "TO-556.213.88"),
        ("Mijn zaaknummer bij de gemeente is Z2022-004519", "Z2022-004519"),
        ("u schreef mij onder nummer 6001.22.8834", "6001.22.8834"),
        ("mijn IND-nummer is 271 882 9910", "271 882 9910"),
        ("Mój PESEL to 85041212345", "85041212345"),
        ("my passport number is A01234567", "A01234567"),
        ("mijn creditcard 5555 5555 5555 4444", "5555 5555 5555 4444"),
        ("mijn IP is 84.22.101.7", "84.22.101.7"),
        ("gebruikersnaam: fatma_84", "fatma_84"),
        ("ww van mn digid: Hond&Kat99", "Hond&Kat99"),
        ('Wachtwoord="Welkom01"', "Welkom01"),
        ("De sms-code die ik kreeg was 839201", "839201"),
    ],
)
def test_what_is_called_somebodys_is_found(text: str, reference: str) -> None:
    """Whatever letters, digits and signs it is made of."""
    assert reference in read_found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Is dossier 26643 compleet?",
        "Wat zegt zaak C-311/18 over doorgifte?",
        "Kamerbrief met kenmerk 2022-0000623",
        "Welke jaren: 2022 2023 2024 2025?",
        "Wachtwoord vergeten!",
        "mijn wachtwoord is te moeilijk",
        "een pincode van 5 cijfers",
        "Wat is nummer 641419851 in dit document?",
    ],
)
def test_public_papers_and_words_are_left_alone(text: str) -> None:
    """Papers of parliament, cases of courts, years, and passwords that are only spoken of."""
    assert not read_found(text)
