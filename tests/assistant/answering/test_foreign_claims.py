"""A price, a state since, a contact or a name is known in the languages that are answered in."""

import pytest

from assistant.answering.claims import Claim
from assistant.answering.foreign_claims import find_foreign_claim

SAID = "A register of 600 algorithms"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("How much does the register cost?", Claim.COST),
        ("Wie viel kostet das Register?", Claim.COST),
        ("Combien coûte le registre ?", Claim.COST),
        ("Kayıt ne kadar tutuyor?", Claim.COST),
        ("Ile kosztuje rejestr?", Claim.COST),
        ("Скільки коштує реєстр?", Claim.COST),
        ("كم تكلفة السجل؟", Claim.COST),
        ("How many registers are there so far?", Claim.SINCE),
        ("كم عدد السجلات حتى اليوم؟", Claim.SINCE),
        ("What is the phone number of the register?", Claim.CONTACT),
        ("Jaki numer telefonu ma rejestr?", Claim.CONTACT),
        ("Welche Firma baut das Register?", Claim.NAME),
        ("Wie heißt die Staatssekretärin für das Register?", Claim.NAME),
    ],
)
def test_it_is_asked_in_other_languages(text: str, claim: Claim) -> None:
    """What the evidence does not say is not answered in another language either."""
    assert find_foreign_claim(text, SAID) is claim


@pytest.mark.parametrize(
    "text", ["Who makes the register?", "Was macht das Register?", "Що таке реєстр?"]
)
def test_what_is_said_is_no_claim(text: str) -> None:
    """A question on what the evidence says asks nothing beside it."""
    assert find_foreign_claim(text, SAID) is None


def test_a_price_that_is_said_is_no_claim() -> None:
    """Where an amount of money stands, its price may be asked."""
    assert find_foreign_claim("How much does it cost?", "It costs 5 miljoen") is None
