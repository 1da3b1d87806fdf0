"""The checker finds what a plain sentence adds to its source, and lets the real layer pass."""

from dataclasses import replace

import pytest

from ingestion.agenda import Agenda
from ingestion.glossary import read_glossary
from ingestion.organisations import read_organisations
from ingestion.passages import cut_passages
from ingestion.plain import PLAIN, Plain, read_plain
from ingestion.plain_check import PlainChecker, find_near_asks

ASKS = tuple(f"vraag {number}" for number in range(10))


@pytest.fixture(scope="module")
def checker(agenda: Agenda) -> PlainChecker:
    """Return a checker of the real agenda."""
    organisations = read_organisations()
    return PlainChecker(cut_passages(agenda), read_glossary(), organisations)


def problems(checker: PlainChecker, id_: str, sentence: str) -> list[str]:
    """Return what does not hold of one sentence beside the passage `id_`."""
    entry = Plain(id_.split("/")[0], {id_: sentence}, ASKS, "")
    return [complaint.problem for complaint in checker.check_entry(entry)]


def test_the_real_layer_passes(checker: PlainChecker) -> None:
    """Every entry holds, one by one and beside the others."""
    assert [str(complaint) for complaint in checker.check(read_plain(PLAIN))] == []


def test_the_real_layer_is_easy_to_read(checker: PlainChecker) -> None:
    """All sentences together are well within the bounds of plain language."""
    easy = checker.read(
        {id_: text for entry in read_plain(PLAIN) for id_, text in entry.sentences.items()}
    )
    assert easy.words_per_sentence < 10.5
    assert easy.score > 65


@pytest.mark.parametrize(
    ("sentence", "problem"),
    [
        ("Er zijn straks 700 IDO's.", "number not in the source: 700"),
        ("Er zijn straks twee IDO's.", "number not in the source: twee"),
        ("Er zijn 600 IDO's van de RDW.", "name not in the source: rdw"),
        ("Er zijn 600 IDO's in Amsterdam.", "name not in the source: amsterdam"),
        ("Er moeten 600 IDO's zijn.", "obligation: 'moeten'"),
    ],
)
def test_what_the_source_does_not_say_is_named(
    checker: PlainChecker, sentence: str, problem: str
) -> None:
    """Another number, an organisation, a place or a duty beside the result of 600 IDO's."""
    assert problems(checker, "1.1.A1/results_2023/5", sentence) == [problem]


@pytest.mark.parametrize(
    "sentence",
    [
        "Er zijn 600 IDO's.",
        "Een IDO is een Informatiepunt Digitale Overheid.",
        "De VNG doet dit. Dat doet die met BZK (Binnenlandse Zaken).",
    ],
)
def test_what_the_item_says_or_the_glossary_explains_is_fine(
    checker: PlainChecker, sentence: str
) -> None:
    """An abbreviation may be written out, and an executor of the action named."""
    assert problems(checker, "1.1.A1/results_2023/5", sentence) == []


def test_a_number_of_another_passage_is_not_its_own(checker: PlainChecker) -> None:
    """The 35 municipalities stand in another result of the same action."""
    assert problems(checker, "1.1.A1/results_2023/5", "Er zijn 35 IDO's.") == [
        "number not in the source: 35"
    ]


def test_a_sentence_beside_nothing_is_named(checker: PlainChecker) -> None:
    """A passage that is not there cannot be told in plain words."""
    assert problems(checker, "1.1.A1/results_2023/9", "Ja.") == ["there is no such passage"]


def test_hard_sentences_are_named(checker: PlainChecker) -> None:
    """Long words and long sentences both show in the score."""
    hard = "Digitaliseringsproblematiek veroorzaakt onoverzichtelijke verantwoordelijkheden."
    (problem,) = problems(checker, "1.1.A1/results_2023/5", hard)
    assert problem.startswith("4.0 words a sentence, Flesch-Douma -")


def test_too_few_asks_are_named(checker: PlainChecker) -> None:
    """An item that hardly anybody asks for is hardly found."""
    entry = Plain("1.1.A1", {}, ASKS[:9], "")
    assert [complaint.problem for complaint in checker.check_entry(entry)] == ["9 asks"]


def test_the_same_ask_of_two_items_tells_them_not_apart() -> None:
    """Also with a word more; within one item it does no harm."""
    one = Plain("1.1.A1", {}, ("hulp bij de computer thuis", "Hulp bij de computer"), "")
    other = replace(one, ref="1.1.A2", asks=("hulp bij de computer", "laptop te duur"))
    assert {complaint.where for complaint in find_near_asks([one, other])} == {
        "hulp bij de computer"
    }
    assert list(find_near_asks([one])) == []
