"""The glossary explains the agenda's abbreviations and hard words."""

import re
from pathlib import Path

import pytest

from ingestion.agenda import Agenda
from ingestion.glossary import GlossaryUnreadable, Term, TermFinder, read_glossary
from ingestion.passages import cut_passages
from ingestion.readability import measure

# What has capitals inside and needs no explanation, or nobody could give one: names of products,
# numerals, a file of laws, and two that the agenda does not explain and we do not know.
_LEFT = {"II", "III", "ARISTOTLE", "CN", "ID", "IDA", "VO", "NL", "MijnGegevens", "vID", "CE"}


def test_every_abbreviation_of_the_agenda_is_explained(agenda: Agenda) -> None:
    """Each word with two capitals is a form of a term."""
    finder = TermFinder(read_glossary())
    quotes = " ".join(passage.quote for passage in cut_passages(agenda))
    short = {*re.findall(r"\b[A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*\b", quotes)} - _LEFT
    assert {word for word in short if not list(finder.find(word))} == set()


def test_terms_are_unique_and_in_order() -> None:
    """No form belongs to two terms, and the list is alphabetical."""
    terms = read_glossary()
    forms = [form.casefold() for term in terms for form in {f.casefold() for f in term.forms}]
    assert len(forms) == len(set(forms))
    names = [term.term.casefold() for term in terms]
    assert names == sorted(names)


def test_an_explanation_from_the_agenda_names_an_item_with_the_term(agenda: Agenda) -> None:
    """The item at `ref` says the term itself."""
    said: dict[str, str] = {}
    for passage in cut_passages(agenda):
        said[passage.ref] = f"{said.get(passage.ref, '')} {passage.quote}"
    for term in read_glossary():
        if term.ref:
            found = {one.term for _, one in TermFinder([term]).find(said[term.ref])}
            assert found == {term.term}, term.ref


def test_explanations_are_plain() -> None:
    """One or two short sentences, easy taken together."""
    terms = read_glossary()
    easy = measure(term.plain for term in terms)
    assert easy.words_per_sentence <= 12
    assert easy.score >= 60
    assert all(term.plain.endswith((".", "?")) for term in terms)


WOO = Term("Woo", "De wet.", "Wet open overheid", ours=True, variants=("Wet open overheid",))
AP = Term("AP", "De organisatie.", ours=True, variants=("Autoriteit Persoonsgegevens",))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De Woo en de AP", ["Woo", "AP"]),
        ("de wet open overheid", ["wet open overheid"]),
        ("een Woo-verzoek, een niet-Woo", ["Woo"]),
        ("ap en woonwagens", []),
        ("Woonzorg", []),
    ],
)
def test_a_term_is_found_as_a_whole_word(text: str, found: list[str]) -> None:
    """In any case if it is a word, in its own capitals if it is an abbreviation."""
    assert [written for written, _ in TermFinder([WOO, AP]).find(text)] == found


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("- term: Woo\n  plain: De wet.", "Woo needs either a ref or `ours: true`"),
        ("- term: Woo\n  plain: x\n  ref: 4.1.A3\n  ours: true", "Woo needs either a ref"),
        ("- term: Woo", "plain"),
        ("Woo", "expected a list of terms"),
        ("- [", "expected a list of terms"),
    ],
)
def test_a_wrong_file_is_named(tmp_path: Path, text: str, named: str) -> None:
    """An explanation of nobody or of two, or no explanation."""
    path = tmp_path / "glossary.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GlossaryUnreadable, match=named):
        read_glossary(path)
