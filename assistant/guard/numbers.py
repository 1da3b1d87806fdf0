"""Numbers: every number, year and percentage of a sentence must stand in its sources."""

import re
from collections.abc import Iterator

from assistant.guard.statement import Statement
from assistant.planning.numerals import CARDINAL, ORDINAL, read_number
from assistant.words import content_words

_DIGITS = re.compile(r"(?P<number>\d+(?:[.,]\d+)*)(?P<unit>\s?(?:%|procent\b))?", re.IGNORECASE)
_RANGE = re.compile(
    r"(\d+)\s?(?:%|procent)?\s?(?:–|-|tot|en)\s?(\d+\s?(?:%|procent))", re.IGNORECASE
)
_IN_WORDS = re.compile(rf"{ORDINAL}|{CARDINAL}", re.IGNORECASE)
_BESIDE = re.compile(
    r"([^\W\d]*)\W{0,2}(\d+(?:[.,]\d+)*)(\s?(?:%|procent\b))?(?=\W{0,2}([^\W\d]*))", re.IGNORECASE
)
_TELLING = frozenset({"begin", "eind", "einde", "medio", "vanaf", "sinds"})
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")
_AMOUNTS = re.compile(
    r"\b(honderd(?:en)?|duizend(?:en)?|miljoen(?:en)?|miljard(?:en)?|tientallen|dozijn"
    r"|half|halve|helft|kwart|driekwart|tweederde|twee derde|dubbel|verdubbel\w*|euro|€)",
    re.IGNORECASE,
)


def find_unsupported_numbers(statement: Statement) -> frozenset[str]:
    """Return the numbers of the sentence that its sources lack, written in one way.

    The year of a result is that of its column; an amount in words ("miljoen", "helft") counts too.
    A number beside a word ("begin 2023") must not be another than the sources have beside it.
    """
    said, evidence = statement.bare, statement.evidence
    known = read_numbers(evidence) | {one.year for one in statement.cited if one.year}
    beside = _pair_numbers(evidence)
    moved = {
        number
        for neighbour, numbers in _pair_numbers(said).items()
        for number in numbers
        if neighbour in beside and number not in beside[neighbour]
    }
    return (read_numbers(said) - known) | moved


def _pair_numbers(text: str) -> dict[tuple[str, str], set[str]]:
    """Return the numbers in digits by the telling word before ("<") or after (">") them."""
    pairs: dict[tuple[str, str], set[str]] = {}
    for before, number, unit, after in _BESIDE.findall(text):
        for side, word in (("<", before), (">", after)):
            if content_words(word) or word.casefold() in _TELLING:
                said = _write(number) + ("%" if unit else "")
                pairs.setdefault((side, word.casefold()), set()).add(said)
    return pairs


def read_numbers(text: str) -> frozenset[str]:
    """Return the numbers in `text`: "50.000" as 50000, "25 procent" as 25%, "vier" as 4."""
    return frozenset(_find_numbers(text))


def read_digits(text: str) -> frozenset[str]:
    """Return the numbers in digits in `text`, which are the same in every language."""
    return frozenset(re.sub(r"[.,]", "", found["number"]) for found in _DIGITS.finditer(text))


def _find_numbers(text: str) -> Iterator[str]:
    # In "tussen de 25 en 50%" both are percentages.
    spread = _RANGE.sub(r"\1% \2", text)
    for found in _DIGITS.finditer(spread):
        yield _write(found["number"]) + ("%" if found["unit"] else "")
    for found in _IN_WORDS.finditer(spread):
        if not found[0][0].isdigit() and found[0].casefold() != "een":
            yield str(read_number(found[0]))
    for found in _AMOUNTS.finditer(spread):
        yield found[0].casefold().removesuffix("en").replace("€", "euro")


def _write(number: str) -> str:
    whole = number.replace(".", "") if _THOUSANDS.fullmatch(number) else number
    return whole.replace(",", ".")
