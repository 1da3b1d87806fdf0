"""Addresses: where somebody lives, in towns, homes and countries; not an authority's or a road."""

import pytest

from assistant.privacy.addresses import find_addresses


def read_addresses(text: str) -> set[str]:
    """Return what is taken for an address in `text`."""
    return {text[span.start : span.end] for span in find_addresses(text)}


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("oma zit in De Wilgenhof 22, kamer 104", "De Wilgenhof 22, kamer 104"),
        ("in azc Ter Apel, unit C14", "Ter Apel, unit C14"),
        ("ik woon 2e Oosterparkstraat 61-III", "2e Oosterparkstraat 61-III"),
        ("wij zitten burgemeester de vlugtlaan 125", "burgemeester de vlugtlaan 125"),
        ("Zeedijk 12 bus 4, 8400 Oostende", "Zeedijk 12 bus 4, 8400 Oostende"),
        ("mijn postcode is 3511 AT", "3511 AT"),
        ("ik woon in flat Kikkenstein 1204", "Kikkenstein 1204"),
        ("ich wohne Hauptstraße 12, 10115 Berlin", "Hauptstraße 12, 10115 Berlin"),
        ("mieszkam ul. Kwiatowa 5/3", "ul. Kwiatowa 5/3"),
        ("вул. Шевченка 12", "вул. Шевченка 12"),
    ],
)
def test_an_address_is_found_as_a_whole(text: str, address: str) -> None:
    """With the room, the floor and the town, as none of it may stay behind."""
    assert address in read_addresses(text)


@pytest.mark.parametrize(
    "text",
    [
        "Onderweg 2 keer mijn DigiD kwijt",
        "Staat er in het regeerakkoord 2021 iets over ict?",
        "Het ministerie zit aan de Turfmarkt 147",
        "Wat is de invalshoek 2 van het plan?",
        "Welke acties zijn er in 2023 en 2025?",
        "Het zaaltje 12 van de bieb is bezet",
    ],
)
def test_what_looks_like_one_is_left_alone(text: str) -> None:
    """Words that end like streets, authorities and years."""
    assert not read_addresses(text)
