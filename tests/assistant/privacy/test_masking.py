"""Masking: what comes in the place of personal data, and what is left alone."""

import time

import pytest

from assistant.privacy.masking import Masked, mask_personal_data
from assistant.privacy.spans import Kind


def test_it_names_what_it_takes_away() -> None:
    """The kinds stand in the text where the data was, and are told in order of appearance."""
    masked = mask_personal_data("ik heet Fatima el Amrani, BSN 123456782, wie helpt mij?")
    assert masked == Masked(
        text="ik heet [naam], BSN [bsn], wie helpt mij?",
        remainder=", , wie helpt mij?",
        kinds=(Kind.NAME, Kind.BSN),
    )


def test_a_question_without_personal_data_comes_back_as_it_is() -> None:
    """Not even its white space changes."""
    question = "Wat  wil de overheid in 2023 en 2025?\n(pagina 12, actie 1.2.3)"
    assert mask_personal_data(question) == Masked(question, question)


@pytest.mark.parametrize(
    "question",
    [
        "BSN １２３４５６７８２",
        "BSN ١٢٣٤٥٦٧٨٢",
        "bel 06–1234–5678",
        "IBAN NL91\u00a0ABNA\u00a00417\u00a01643\u00a000",
    ],
)
def test_other_digits_and_dashes_hide_nothing(question: str) -> None:
    """Digits of other scripts, typographic dashes and hard spaces are read as what they are."""
    assert mask_personal_data(question).kinds


def test_masking_twice_is_masking_once() -> None:
    """A masked text has nothing to mask."""
    once = mask_personal_data("mijn naam is Jan de Vries, bel 06-12345678 of mail jan@kpn.nl").text
    assert mask_personal_data(once).text == once


@pytest.mark.parametrize("unit", ["Jan ", "0612345678 ", "van de ", "NL91ABNA", "A.", "1 ", "a-"])
def test_a_long_text_takes_no_long_time(unit: str) -> None:
    """Ten times the longest question is read at once: no pattern runs away."""
    start = time.perf_counter()
    mask_personal_data(unit * (20_000 // len(unit)))
    assert time.perf_counter() - start < 2
