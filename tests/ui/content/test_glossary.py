"""Words are explained where they are used, and only there."""

from ui.api.models import Term
from ui.content.glossary import SHOWN, find_terms

TERMS = (
    Term(term="BZK", full="ministerie van Binnenlandse Zaken en Koninkrijksrelaties"),
    Term(term="algoritme", plain="Regels voor een computer.", variants=("algoritmes",)),
    Term(term="AI", plain="Slimme computers."),
    Term(term="wallet"),
)


def _found(text: str) -> list[str]:
    return [term.term for term in find_terms(TERMS, text)]


def test_terms_are_found_in_the_order_of_the_text() -> None:
    """A word may begin a sentence; punctuation does not hide it."""
    assert _found("Algoritme en (BZK).") == ["algoritme", "BZK"]


def test_a_part_of_a_word_is_no_term() -> None:
    """Nor is an abbreviation in small letters, or a word that has no explanation."""
    assert _found("algoritmeregister, ai, maaiveld en wallet") == []


def test_a_variant_is_explained_as_its_term() -> None:
    """A plural is found, and a term that stands there in two forms is told once."""
    assert _found("Over AI en algoritmes: een algoritme") == ["AI", "algoritme"]


def test_another_word_for_a_term_is_not_explained_by_it() -> None:
    """Who reads "ministeries" has no need of "departement"; a full name is its abbreviation."""
    terms = [
        Term(
            term="departement", plain="Een ministerie.", variants=("ministeries", "departementen")
        ),
        Term(term="IDO", plain="Een plek met hulp.", variants=("Informatiepunten",)),
    ]
    found = find_terms(terms, "Ministeries en Informatiepunten")
    assert [term.term for term in found] == ["IDO"]


def test_only_so_many_are_shown() -> None:
    """A long list would hide the answer."""
    many = [Term(term=f"woord{n}", plain="x") for n in range(SHOWN + 2)]
    assert len(find_terms(many, " ".join(term.term for term in many))) == SHOWN
