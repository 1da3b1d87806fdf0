"""Leaks: no question of the suite stands, verbatim or nearly, in what the assistant is made of."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest

from eval.cases import load_cases
from ingestion.settings import PROJECT

SHIPPED = ("data", "prompts", "assistant", "ingestion", "ui")
AGENDA = PROJECT / "data" / "werkagenda-extract.txt"
"""The agenda's own words: who quotes them, in a question or in the product, leaks nothing."""
BINARY = {".pdf", ".png", ".ico", ".woff2", ".pyc", ".npy", ".npz", ".safetensors"}
SHORTEST = 4
"""Fewer words (`open data`) cannot be told from the vocabulary of the subject."""
GRAM = 5
HALF = 0.5
NEAR = 0.75
"""A line is nearly a question if they share this part of their different words."""

Words = tuple[str, ...]
Lines = Mapping[str, set[frozenset[str]]]


def read_words(text: str) -> Words:
    """Return the words of `text` in lower case, without signs and markup."""
    return tuple(re.findall(r"\w+", text.casefold()))


@cache
def read_question(question: str) -> Words:
    """Return the words of `question`, which is looked for in many texts."""
    return read_words(question)


@cache
def read_runs(text: str) -> frozenset[Words]:
    """Return each run of five words in `text`, which is left out of many searches."""
    return frozenset(cut_grams(read_words(text)))


def find_leaks(questions: Sequence[str], text: str, agenda: str = "") -> list[str]:
    """Return the `questions` that `text` holds.

    That is: a line is nearly the question, or more than half of its runs of five words occur in
    the text, over whatever lines. Runs of the `agenda` itself do not count.
    """
    lines = index_lines(text)
    grams = set(cut_grams(read_words(text)))
    asked = ((question, read_question(question)) for question in questions)
    return [
        question
        for question, words in asked
        if len(words) >= SHORTEST
        and (
            is_near(set(words), lines)
            or is_made_of(set(cut_grams(words)) - read_runs(agenda), grams)
        )
    ]


def index_lines(text: str) -> Lines:
    """Return by word the lines of `text` that have it, each as its set of words."""
    lines: dict[str, set[frozenset[str]]] = defaultdict(set)
    for line in {frozenset(read_words(line)) for line in text.splitlines()}:
        for word in line:
            lines[word].add(line)
    return lines


def is_near(words: set[str], lines: Lines) -> bool:
    """Whether one of `lines` has nearly the same `words`.

    A line that is near lacks few of the words, so it has one of any few more: only the lines with
    one of the rarest are looked at.
    """
    few = int((1 - NEAR) * len(words)) + 1
    rarest = sorted(words, key=lambda word: len(lines.get(word, ())))[:few]
    return any(
        len(words & line) >= NEAR * len(words | line)
        for word in rarest
        for line in lines.get(word, ())
    )


def is_made_of(runs: set[Words], grams: set[Words]) -> bool:
    """Whether more than half of `runs` are among `grams`."""
    return len(runs & grams) > HALF * len(runs)


def cut_grams(words: Words) -> Iterator[Words]:
    """Yield each run of five words."""
    return (words[start : start + GRAM] for start in range(len(words) - GRAM + 1))


def shipped_files() -> list[Path]:
    """Return the text files of the product, the agenda itself left out."""
    found = {path for folder in SHIPPED for path in (PROJECT / folder).rglob("*")} - {AGENDA}
    return sorted(path for path in found if path.is_file() and path.suffix not in BINARY)


def test_no_question_stands_in_the_product() -> None:
    """What is tuned to a question measures nothing: not one of both splits is in data or code."""
    questions = [case.question for case in load_cases()]
    agenda = AGENDA.read_text("utf-8")
    leaks = {
        str(path.relative_to(PROJECT)): found
        for path in shipped_files()
        if (found := find_leaks(questions, path.read_text("utf-8"), agenda))
    }
    assert leaks == {}


def test_every_folder_of_the_product_is_searched() -> None:
    """The search would be worthless if it looked at nothing."""
    searched = {path.relative_to(PROJECT).parts[0] for path in shipped_files()}
    assert searched == set(SHIPPED)


QUESTION = "Wie regelt de gratis laptops voor mensen met weinig geld?"


@pytest.mark.parametrize(
    "text",
    [
        f"SYNONYMS = {{'laptop': '{QUESTION.upper()}'}}",
        "# wie regelt gratis laptops voor mensen met weinig geld",
        f'example = (\n    "{QUESTION[:29]}"\n    "{QUESTION[29:]}"\n)',
        f'("Vertel: {QUESTION[:29]}"\n "{QUESTION[29:47]}"\n "minder geld?")',
        f"- Vraag: {QUESTION} Antwoord: dat doet het ministerie, samen met vele andere partijen.",
    ],
)
def test_a_question_is_found_in_any_dress(text: str) -> None:
    """In capitals, with a word less or other, broken over lines, or in the middle of a line."""
    assert find_leaks([QUESTION], text) == [QUESTION]


@pytest.mark.parametrize(
    "text",
    [
        "laptops voor mensen met weinig geld",
        "Wie regelt de computers op scholen met weinig ruimte?",
        "Wie regelt de gratis laptops nu al?",
        "mensen met laptops regelt men gratis uitleg, maar wie weinig geld heeft kan dat ook",
    ],
)
def test_the_same_subject_is_no_leak(text: str) -> None:
    """A phrase of it, another question, or its words in a long text may stand there."""
    assert find_leaks([QUESTION], text) == []


def test_the_same_opening_is_no_leak() -> None:
    """Who asks the same of another subject asks something else."""
    opening = "Wat doet de overheid tegen"
    assert find_leaks([f"{opening} armoede?"], f"{opening} fijnstof?") == []


def test_a_question_of_a_few_words_is_vocabulary() -> None:
    """Open data is a term of the subject, also when someone asks just that."""
    assert find_leaks(["open data"], "open data") == []


def test_a_quotation_of_the_agenda_is_no_leak() -> None:
    """A question about a title of the agenda is not betrayed by that title."""
    title = "Hoogwaardig identiteitsstelsel, waaronder inlogmiddelen en een wallet"
    question = f"Op welke bladzijde vind ik de prioriteit '{title}'?"
    assert find_leaks([question], f"# 3.2 {title}", agenda=title) == []
    assert find_leaks([question], f"# {question}", agenda=title) == [question]
