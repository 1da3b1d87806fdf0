"""Contacts: phones and e-mail addresses as people write and say them, not those of authorities."""

import pytest

from assistant.privacy.contacts import find_emails, find_phones


def read_contacts(text: str) -> set[str]:
    """Return what is taken for a phone number or an e-mail address in `text`."""
    finders = (find_phones, find_emails)
    return {text[span.start : span.end] for find in finders for span in find(text)}


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("bel een twee drie vier vijf zes zeven acht", "een twee drie vier vijf zes zeven acht"),
        ("bel 06.2244.6688", "06.2244.6688"),
        ("via wendy_b(at)outlook(punt)com", "wendy_b(at)outlook(punt)com"),
        ("jan.pietersen74 @ gmail.com", "jan.pietersen74 @ gmail.com"),
        (
            "piet punt klaassen apestaartje live punt nl",
            "piet punt klaassen apestaartje live punt nl",
        ),
    ],
)
def test_a_contact_is_found_as_it_is_said(text: str, contact: str) -> None:
    """In figures, in words and in what people write for signs."""
    assert contact in read_contacts(text)


@pytest.mark.parametrize(
    "text",
    ["Kan ik de Rijksoverheid bellen via 077-465 67 67?", "mail naar info@digid.nl", "een of twee"],
)
def test_an_authoritys_contact_stays(text: str) -> None:
    """It is no personal data, and counting is no phone number."""
    assert not read_contacts(text)
