"""The cases: as many, as varied and as exact as they must be."""

from collections import Counter
from pathlib import Path

import pytest
import yaml
from pydantic import ValidationError

from assistant.words import stems
from eval.cases import Case, load_cases
from ingestion.agenda import Agenda
from ingestion.passages import cut_passages
from tests.eval.examples import make_case

LAY = 0.25
"""A question in lay words shares at most this part of its words with the item."""


@pytest.fixture(scope="module")
def cases() -> tuple[Case, ...]:
    """Return all cases."""
    return load_cases()


def write_cases(path: Path, *cases: Case) -> None:
    """Write `cases` to `path` as the question files have them."""
    path.write_text(yaml.safe_dump([case.model_dump(mode="json") for case in cases]), "utf-8")


def test_there_are_enough_cases_in_both_splits(cases: tuple[Case, ...]) -> None:
    """At least 320 cases, 120 of them held out, and the splits make up the whole."""
    assert len(cases) == 590
    assert len(load_cases(split="heldout")) == 266
    assert len(load_cases(split="dev")) == 324


@pytest.mark.parametrize("field", ["persona", "kind"])
def test_each_split_has_its_share_of_every_group(cases: tuple[Case, ...], field: str) -> None:
    """No persona or kind is left to one split: each has at least a quarter in both."""
    of_group = Counter(getattr(case, field) for case in cases)
    held = Counter(getattr(case, field) for case in cases if case.split == "heldout")
    for group, count in of_group.items():
        assert 0.25 <= held[group] / count <= 0.75, group


def test_no_two_cases_ask_the_same(cases: tuple[Case, ...]) -> None:
    """Each question with its history occurs once."""
    asked = Counter((case.question.casefold(), case.history) for case in cases)
    assert [question for question, count in asked.items() if count > 1] == []


def list_targets(agenda: Agenda) -> list[str]:
    """Return the refs of every action, goal, overview and programme line."""
    targets = [action.ref for _, action in agenda.actions()]
    targets += [goal.ref for _, goal in agenda.goals()]
    targets += [line.ref for line in agenda.programme_lines]
    targets += [f"{one.id}.{part}" for one in agenda.priorities if one.challenge for part in "OR"]
    return targets


def test_every_place_of_the_agenda_is_asked_for_twice(
    cases: tuple[Case, ...], agenda: Agenda
) -> None:
    """Every action, goal, overview and programme line is the target of at least two questions."""
    targets = list_targets(agenda)
    assert len(targets) == 93
    asked = Counter(ref for case in cases if case.gold.list is None for ref in case.gold.refs)
    assert [ref for ref in targets if asked[ref] < 2] == []


def test_every_place_is_asked_for_in_lay_words(cases: tuple[Case, ...], agenda: Agenda) -> None:
    """One Dutch question about each has at most a quarter of its words in common with it."""
    said: dict[str, set[str]] = {}
    for passage in cut_passages(agenda):
        said.setdefault(passage.ref, set()).update(stems(passage.quote))
    lay = set()
    for case in cases:
        words = set(stems(case.question))
        dutch = case.kind != "other_language" and not case.history
        if dutch and len(words) >= 2 and case.gold.list is None:
            refs = (ref for ref in case.gold.refs if ref in said)
            lay |= {ref for ref in refs if len(words & said[ref]) <= LAY * len(words)}
    assert [ref for ref in list_targets(agenda) if ref not in lay] == []


def test_an_answerable_case_says_where_its_answer_stands(cases: tuple[Case, ...]) -> None:
    """A gold answer has refs and pages; where there is no answer there are neither."""
    for case in cases:
        gold = case.gold
        assert bool(gold.refs) == bool(gold.pages) == gold.answerable, case.id


def test_the_programme_line_is_that_of_the_refs() -> None:
    """Refs of one line give its number, refs of two lines or of none give no line."""
    assert make_case(refs=["1.1.A1", "P1"]).programme_line == 1
    assert make_case(refs=["V3", "4.1.A2"]).programme_line == 4
    assert make_case(refs=["1.1.A1", "2.1.A1"]).programme_line is None
    assert make_case(refs=["V3"]).programme_line is None
    assert make_case(refs=[], status="refused").programme_line is None


def test_an_unknown_word_in_a_case_is_refused(tmp_path: Path) -> None:
    """A kind that does not exist, or a misspelt key, is a mistake in the file."""
    good = make_case().model_dump(mode="json")
    for bad in (good | {"kind": "topics"}, good | {"splitt": "dev"}):
        (tmp_path / "bad.yaml").write_text(yaml.safe_dump([bad]), "utf-8")
        with pytest.raises(ValidationError):
            load_cases(tmp_path)


def test_an_id_that_occurs_twice_is_refused_by_name(tmp_path: Path) -> None:
    """Two files may not have a case with the same id; the message names it."""
    write_cases(tmp_path / "a.yaml", make_case())
    write_cases(tmp_path / "b.yaml", make_case("Iets anders?"))
    with pytest.raises(ValueError, match="voorbeeld-001"):
        load_cases(tmp_path)


def test_cases_come_in_the_order_of_their_files(tmp_path: Path) -> None:
    """The order is that of the file names, so that two runs go alike."""
    second = make_case().model_copy(update={"id": "voorbeeld-002"})
    write_cases(tmp_path / "b.yaml", make_case())
    write_cases(tmp_path / "a.yaml", second)
    assert [case.id for case in load_cases(tmp_path)] == ["voorbeeld-002", "voorbeeld-001"]
