"""The export equals the agenda as a person read it from the page images, cell by cell."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from ingestion.export import export
from ingestion.reading import Reading
from ingestion.repair import damage

TRANSCRIPTION = Path(__file__).parent / "transcription.yaml"


@pytest.fixture(scope="module")
def transcription() -> dict[str, Any]:
    """Return the hand transcription of the agenda."""
    content: dict[str, Any] = yaml.safe_load(TRANSCRIPTION.read_text(encoding="utf-8"))
    return content


def test_every_cell_of_every_priority_is_as_transcribed(
    reading: Reading, transcription: dict[str, Any]
) -> None:
    """Titles, challenges, achieved results, goals, indicators, actions and footnotes agree."""
    parsed = export(reading.agenda)["priorities"]
    assert [priority["id"] for priority in parsed] == [p["id"] for p in transcription["priorities"]]
    for ours, theirs in zip(parsed, transcription["priorities"], strict=True):
        assert ours == theirs


def test_programme_lines_and_front_matter_are_as_transcribed(
    reading: Reading, transcription: dict[str, Any]
) -> None:
    """Page 5's titles and summaries and page 3's text agree."""
    parsed = export(reading.agenda)
    assert parsed["programme_lines"] == transcription["programme_lines"]
    assert parsed["front"][0] == transcription["front"][0]
    assert parsed["title"] == transcription["title"]
    assert parsed["edition"] == transcription["edition"]


def test_gaps_are_as_transcribed(reading: Reading, transcription: dict[str, Any]) -> None:
    """The absent pages, actions, overviews and action tables agree."""
    assert export(reading.agenda)["gaps"] == transcription["gaps"]


def test_counts(reading: Reading) -> None:
    """The agenda has as many items as were counted by hand."""
    agenda = reading.agenda
    assert len(agenda.priorities) == 15
    assert sum(1 for _ in agenda.actions()) == 44
    assert sum(1 for _ in agenda.goals()) == 28
    assert sum(len(goal.indicators) for _, goal in agenda.goals()) == 37
    assert sum(len(priority.achieved) for priority in agenda.priorities) == 33
    assert sum(len(action.results[2023]) for _, action in agenda.actions()) == 103
    assert sum(len(action.results[2025]) for _, action in agenda.actions()) == 58
    assert sum(priority.overview_page is not None for priority in agenda.priorities) == 8
    assert len(agenda.programme_lines) == 5


def test_the_raw_export_is_the_damage_of_the_repaired_one(reading: Reading) -> None:
    """Every string of the raw export is what the fault makes of the repaired string."""
    for repaired, raw in zip(
        _strings(export(reading.agenda)), _strings(export(reading.agenda, raw=True)), strict=True
    ):
        assert raw in (damage(repaired), repaired)


def _strings(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [string for each in value.values() for string in _strings(each)]
    if isinstance(value, list):
        return [string for each in value for string in _strings(each)]
    return [value] if isinstance(value, str) else []
