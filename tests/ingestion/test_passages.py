"""Passages are what is quoted: each stands on its page, as an independent reader sees it."""

import re
from collections import Counter
from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path

import pypdfium2
import pytest

from ingestion.passages import Passage, cut_passages
from ingestion.reading import Reading


@pytest.fixture(scope="module")
def passages(reading: Reading) -> list[Passage]:
    """Return the passages of the real agenda."""
    return cut_passages(reading.agenda)


def test_every_part_of_the_agenda_is_a_passage(passages: list[Passage]) -> None:
    """There is one passage per description, result, goal, indicator, achieved result and so on."""
    fields = Counter(passage.field for passage in passages)
    assert fields["description"] == fields["executors"] == 44
    assert (fields["results_2023"], fields["results_2025"]) == (103, 58)
    assert (fields["goal"], fields["indicators"], fields["achieved"]) == (28, 37, 33)
    assert fields["challenge"] == 22
    assert fields["summary"] == 34
    assert fields["title"] == 20


def test_ids_are_unique(passages: list[Passage]) -> None:
    """No two passages share an id."""
    assert len({passage.id for passage in passages}) == len(passages)


def _letters(text: str) -> str:
    """Return what two extractions must share: all but space, hyphenation and bullet signs."""
    return re.sub(r"[\s\u00ad\ufffe\x02•-]+", "", text)


def _without_markers(found: str, raw: str) -> bool:
    """Tell whether `found` is `raw`, but for footnote markers that hang over its lines."""
    differences = SequenceMatcher(None, raw, found, autojunk=False).get_opcodes()
    return all(
        kind == "equal" or (kind == "insert" and not found[start:end].strip("12"))
        for kind, _, _, start, end in differences
    )


def test_every_quote_stands_on_its_page_where_it_says(passages: list[Passage], pdf: Path) -> None:
    """Another library, asked for the text inside a passage's boxes, finds the raw quote there."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for passage in passages:
            page = document[passage.pdf_page - 1].get_textpage()
            found = " ".join(
                page.get_text_bounded(box.x0 - 0.5, box.y0, box.x1 + 0.5, box.y1)
                for box in passage.boxes
            )
            assert _without_markers(_letters(found), _letters(passage.raw)), passage.id
    finally:
        document.close()


def test_labels_speak_the_agendas_own_terms(passages: list[Passage]) -> None:
    """A person sees priority, action, field and printed page, never a bare id."""
    labels = {passage.id: passage.label for passage in passages}
    title = "1.1 Vergroten van digivaardigheden en kennis"
    assert labels["1.1.A1/results_2023/1"] == f"{title}, actie 1, resultaat t/m 2023 (pagina 9)"
    assert labels["1.1.A1/executors/1"] == f"{title}, actie 1, door wie, met wie (pagina 9)"
    goal = "3.1 Regie op eigen gegevens, doel 1"
    assert labels["3.1.D1/goal/1"] == f"{goal} (pagina 33)"
    assert labels["3.1.D1/indicators/2"] == f"{goal}, beoogde indicator (pagina 33)"


def test_a_digest_changes_with_its_text_only(reading: Reading) -> None:
    """Changing one result changes that passage's digest and no other."""
    agenda = reading.agenda
    first = agenda.priorities[0]
    action = first.actions[0]
    results = action.results[2023]
    changed = (replace(results[0], text="Iets anders"), *results[1:])
    other = replace(
        agenda,
        priorities=(
            replace(
                first,
                actions=(
                    replace(action, results={**action.results, 2023: changed}),
                    *first.actions[1:],
                ),
            ),
            *agenda.priorities[1:],
        ),
    )
    before = {passage.id: passage.digest for passage in cut_passages(agenda)}
    after = {passage.id: passage.digest for passage in cut_passages(other)}
    assert [key for key in before if before[key] != after[key]] == ["1.1.A1/results_2023/1"]
