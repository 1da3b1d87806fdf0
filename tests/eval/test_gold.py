"""The gold: held against the hand-made transcription of the agenda, not against the parser."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from eval.cases import Case, Filters, load_cases
from eval.texts import says

TRANSCRIPTION = Path(__file__).parents[1] / "ingestion" / "transcription.yaml"


@pytest.fixture(scope="module")
def transcription() -> dict[str, Any]:
    """Return the agenda as transcribed by hand."""
    found: dict[str, Any] = yaml.load(TRANSCRIPTION.read_bytes(), Loader=yaml.CSafeLoader)
    return found


@pytest.fixture(scope="module")
def texts(transcription: dict[str, Any]) -> dict[str, str]:
    """Return all text of each ref."""
    return {ref: "\n".join(found) for ref, _, found in read_items(transcription)}


@pytest.fixture(scope="module")
def pages(transcription: dict[str, Any]) -> dict[str, set[int]]:
    """Return the printed pages of each ref; a priority stands on all of its pages."""
    found = {ref: {page} for ref, page, _ in read_items(transcription) if page}
    for priority in transcription["priorities"]:
        own = (pages for ref, pages in found.items() if ref.startswith(f"{priority['id']}."))
        found[priority["id"]] = set().union(*own)
    return found


def read_items(transcription: dict[str, Any]) -> Iterator[tuple[str, int | None, list[str]]]:
    """Yield each ref with its page and its texts."""
    for line in transcription["programme_lines"]:
        yield line["ref"], line["page"], [line["title"], line["summary"]]
    for front in transcription["front"]:
        yield front["ref"], front["page"], [front["text"]]
    for priority in transcription["priorities"]:
        yield priority["id"], None, [priority["title"], *priority["footnotes"]]
        if challenge := priority["challenge"]:
            achieved = [one["text"] for one in priority["achieved"]]
            yield challenge["ref"], challenge["page"], [challenge["text"]]
            yield f"{priority['id']}.R", priority["overview_page"], achieved
        for goal in priority["goals"]:
            yield goal["ref"], goal["page"], [goal["text"], *goal["indicators"]]
        for action in priority["actions"]:
            results = [*action["results_2023"], *action["results_2025"]]
            named = [action["description"], *results, action["executors_text"]]
            yield action["ref"], action["page"], named


def select_actions(transcription: dict[str, Any], filters: Filters) -> set[str]:
    """Return the refs of the actions that meet `filters`."""
    join = any if filters.mode == "any" else all
    return {
        action["ref"]
        for priority in transcription["priorities"]
        for action in priority["actions"]
        if join(name in action["executors"] for name in filters.organisations)
        and not set(filters.without_organisations) & set(action["executors"])
        and filters.priority in (None, priority["id"])
        and filters.not_priority != priority["id"]
        and filters.programme_line in (None, priority["programme_line"])
        and filters.not_programme_line != priority["programme_line"]
        and (filters.year is None or action[f"results_{filters.year}"])
        and (filters.not_year is None or not action[f"results_{filters.not_year}"])
    }


def of_actions(case: Case) -> bool:
    """Whether the case's gold is a list of actions."""
    return any(".A" in ref for ref in case.gold.list or ())


def test_a_list_of_actions_is_what_its_filters_select(transcription: dict[str, Any]) -> None:
    """Going through all 44 actions gives each gold list, exactly and without repetition."""
    cases = [case for case in load_cases() if of_actions(case)]
    assert len(cases) == 65
    for case in cases:
        selected = select_actions(transcription, case.gold.filters)
        assert sorted(case.gold.list or ()) == sorted(selected), case.id


def test_the_other_lists_are_complete(texts: dict[str, str]) -> None:
    """A list of goals, priorities or programme lines has all of those in the agenda."""
    others = [case for case in load_cases() if case.gold.list and not of_actions(case)]
    lists = {case.id: set(case.gold.list or ()) for case in others}
    assert lists == {
        "ambtenaar-117": {ref for ref in texts if ref.startswith("P")},
        "ambtenaar-118": {ref for ref in texts if len(ref) == 3 and ref[1] == "."},
        "ambtenaar-119": {ref for ref in texts if ref.startswith("2.4.D")},
        "balie-056": {ref for ref in texts if ref.startswith("5.1.D")},
    }


def test_every_ref_and_page_exists(pages: dict[str, set[int]]) -> None:
    """Each gold ref is in the agenda, and each gold page is a page of one of the case's refs."""
    for case in load_cases():
        refs = [*case.gold.refs, *(case.gold.list or ())]
        refs += [ref for turn in case.history for ref in turn.refs]
        assert not set(refs) - set(pages), case.id
        own = set().union(*(pages[ref] for ref in case.gold.refs))
        assert set(case.gold.pages) <= own, case.id


def test_every_fact_stands_in_one_of_its_refs(texts: dict[str, str]) -> None:
    """A quote of the agenda can say each fact, unless it is a year, a count or a page."""
    for case in load_cases():
        said = "\n".join(texts[ref] for ref in case.gold.refs)
        for fact in case.gold.facts:
            shown = any(says(said, phrase) for phrase in fact)
            counted = fact[0] in {"2023", "2025"} or fact[0] == str(len(case.gold.list or ()))
            assert shown or counted or case.gold.intent == "lookup", (case.id, fact)


def test_nothing_forbidden_stands_in_its_refs(texts: dict[str, str]) -> None:
    """A right quote never breaks a prohibition."""
    for case in load_cases():
        said = "\n".join(texts[ref] for ref in case.gold.refs)
        assert not [phrase for phrase in case.gold.forbidden if says(said, phrase)], case.id
