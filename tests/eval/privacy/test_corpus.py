"""The corpus is as large as promised, and its marks are read as they are meant."""

from pathlib import Path

import pytest

from assistant.privacy.spans import Kind, Span
from eval.privacy.corpus import (
    FRESH,
    HARMLESS,
    HELDOUT,
    PERSONAL,
    Sample,
    parse_sample,
    read_samples,
)


def test_a_mark_becomes_a_span() -> None:
    """The braces go, and the span says where the data stands without them."""
    assert parse_sample("ik heet {naam:Jan}, tel {telefoonnummer:06-12345678}") == Sample(
        "ik heet Jan, tel 06-12345678", (Span(8, 11, Kind.NAME), Span(17, 28, Kind.PHONE))
    )


def test_a_mark_of_an_unknown_kind_is_refused() -> None:
    """A typing error in a kind does not pass for text."""
    with pytest.raises(ValueError, match="schoenmaat"):
        parse_sample("{schoenmaat:43}")


def test_there_are_enough_sentences_of_both_sorts() -> None:
    """Four hundred or more in all, every kind among them, and no sentence twice."""
    personal, harmless = read_samples(PERSONAL), read_samples(HARMLESS)
    assert len(personal) >= 200
    assert len(harmless) >= 200
    assert {span.kind for sample in personal for span in sample.spans} == set(Kind)
    assert all(sample.spans for sample in personal)
    assert not any(sample.spans for sample in harmless)


@pytest.mark.parametrize("file", [FRESH, HELDOUT], ids=lambda file: file.stem)
def test_the_sets_that_the_rules_did_not_know_have_both_sorts(file: Path) -> None:
    """Of each at least forty, so that one is at most a fortieth."""
    samples = read_samples(file)
    assert sum(bool(sample.spans) for sample in samples) >= 40
    assert sum(not sample.spans for sample in samples) >= 40


def test_no_question_stands_in_it_twice() -> None:
    """Nor one that is held out in what the rules were written for."""
    texts = [sample.text for sample in read_samples(PERSONAL, HARMLESS, FRESH, HELDOUT)]
    assert len(set(texts)) == len(texts)
