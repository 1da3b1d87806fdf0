"""Terms are explained where an answer first uses them."""

from assistant.glossary import Glossary, open_glossary
from ingestion.glossary import Term

GLOSSARY = Glossary(
    [
        Term("IDO", "Een plek voor hulp.", ref="1.1.A1", variants=("IDO's",)),
        Term("GDI", "De digitale basis.", ref="1.2"),
    ]
)


def test_a_term_is_explained_once_as_it_is_written_first() -> None:
    """The second use of the same term, in another form, is explained already."""
    found = GLOSSARY.explain("Er zijn 600 IDO's. Een IDO staat niet in de GDI.")
    assert [(one.written, one.term.term) for one in found] == [("IDO's", "IDO"), ("GDI", "GDI")]


def test_what_is_known_is_not_explained_again() -> None:
    """A term of an earlier answer is left out."""
    assert [one.term.term for one in GLOSSARY.explain("IDO en GDI", known=["IDO"])] == ["GDI"]


def test_a_question_names_a_term_or_none() -> None:
    """The first that it names is meant."""
    term = GLOSSARY.find("wat is de GDI?")
    assert term is not None
    assert term.term == "GDI"
    assert GLOSSARY.find("wat is een gids?") is None


def test_the_real_glossary_is_opened_once() -> None:
    """It has the terms that people stumble over."""
    assert open_glossary() is open_glossary()
    text = "De Woo, PLOOI, de DSA, eIDAS, de BIO, een wallet, een algoritme en open data"
    assert [one.term.term for one in open_glossary().explain(text)] == [
        *("Woo", "PLOOI", "DSA", "eIDAS", "BIO", "ID-wallet", "algoritme", "open data")
    ]
