"""The plain layer is read whole, fits its source passage by passage, and goes stale with it."""

from dataclasses import replace
from pathlib import Path

import pytest

from ingestion.agenda import Agenda
from ingestion.passages import Passage, cut_passages
from ingestion.plain import (
    Plain,
    PlainUnreadable,
    choose_current,
    digest_items,
    list_asks,
    read_plain,
)
from ingestion.settings import PROJECT

FOLDER = PROJECT / "data" / "plain"
ENTRY = """
- ref: 1.3.A1
  digest: "123456789abc"
  plain:
    description: [Een zin.]
    results_2023: [null, Nog een zin.]
  asks: [nepnieuws, wie let op leugens]
"""


@pytest.fixture(scope="module")
def all_passages(agenda: Agenda) -> list[Passage]:
    """Return every passage of the agenda."""
    return cut_passages(agenda)


@pytest.fixture(scope="module")
def entries() -> tuple[Plain, ...]:
    """Return the entries of the real layer."""
    return read_plain(FOLDER)


def test_every_item_with_content_has_an_entry(
    entries: tuple[Plain, ...], all_passages: list[Passage]
) -> None:
    """Only a priority of which no more than the title is in the file has none."""
    said = {passage.ref for passage in all_passages if passage.field != "title"}
    assert {entry.ref for entry in entries} == said


def test_no_entry_is_stale(entries: tuple[Plain, ...], all_passages: list[Passage]) -> None:
    """All entries were written from the agenda as it is read now."""
    layer = choose_current(entries, all_passages)
    assert layer.stale == ()
    assert layer.current == entries


def test_every_passage_of_an_item_is_said_in_plain_words(
    entries: tuple[Plain, ...], all_passages: list[Passage]
) -> None:
    """What has no sentence of its own is a title, a list of organisations, or plain already."""
    said = {id_ for entry in entries for id_ in entry.sentences}
    ids = {passage.id for passage in all_passages}
    assert said <= ids
    silent = {p for p in all_passages if p.id not in said and p.field not in ("title", "executors")}
    assert {p.ref for p in silent} == {"V3", "V53"}


def test_a_result_is_said_beside_its_own_quote(entries: tuple[Plain, ...]) -> None:
    """The third result by 2023 of action 1.3.A3 is that of the orders to remove something."""
    (entry,) = [entry for entry in entries if entry.ref == "1.3.A3"]
    assert "verwijderen" in entry.sentences["1.3.A3/results_2023/3"]


def test_a_changed_source_makes_its_entry_stale(
    entries: tuple[Plain, ...], all_passages: list[Passage]
) -> None:
    """One changed word in one result is enough, and the other entries stay."""
    changed = [
        replace(passage, quote=passage.quote.replace("600", "700"))
        if passage.id == "1.1.A1/results_2023/5"
        else passage
        for passage in all_passages
    ]
    layer = choose_current(entries, changed)
    assert layer.stale == ("1.1.A1",)
    assert len(layer.current) == len(entries) - 1


def test_another_place_on_the_page_leaves_an_entry_current(all_passages: list[Passage]) -> None:
    """The digest is of what is said, not of where it stands."""
    moved = [replace(passage, page=99, boxes=()) for passage in all_passages]
    assert digest_items(moved) == digest_items(all_passages)


def test_an_entry_of_an_item_that_is_gone_is_stale(all_passages: list[Passage]) -> None:
    """Another edition may lack an item: its entry is named and not used."""
    gone = Plain("9.9.A9", {}, (), "123456789abc")
    assert choose_current([gone], all_passages).stale == ("9.9.A9",)


def test_sentences_are_numbered_as_their_passages(tmp_path: Path) -> None:
    """A place left empty counts: the second sentence belongs to the second passage."""
    (tmp_path / "a.yaml").write_text(ENTRY, encoding="utf-8")
    (entry,) = read_plain(tmp_path)
    assert dict(entry.sentences) == {
        "1.3.A1/description/1": "Een zin.",
        "1.3.A1/results_2023/2": "Nog een zin.",
    }
    assert [(ask.id, ask.ref, ask.text) for ask in list_asks([entry])] == [
        ("1.3.A1/ask/1", "1.3.A1", "nepnieuws"),
        ("1.3.A1/ask/2", "1.3.A1", "wie let op leugens"),
    ]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (ENTRY + ENTRY, "a.yaml: 1.3.A1 has an entry already"),
        (ENTRY.replace("asks:", "questions:"), "questions"),
        ("- ref: 1.2", "ref"),
        ("- [", "expected a list of entries"),
    ],
)
def test_a_file_that_is_wrong_is_named(tmp_path: Path, text: str, named: str) -> None:
    """An item that is there twice, another key, a ref that is a number, or no YAML at all."""
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(PlainUnreadable, match=named):
        read_plain(tmp_path)
