"""The register's lists hold exactly what the agenda has, in its order."""

from dataclasses import replace

import pytest

from assistant.planning.plan import Filters
from assistant.register.register import Actions, Register, open_register
from ingestion.agenda import Agenda

JENV = [
    *("1.2.A7", "1.3.A1", "1.3.A2", "1.3.A3", "2.1.A4", "2.2.A1"),
    *("2.2.A2", "2.2.A4", "2.2.A5", "2.3.A1", "2.4.A6"),
]
EZK = ["1.3.A3", "2.1.A4", "2.1.A9", "2.2.A4", "2.3.A1", "2.3.A2", "2.4.A3"]
ONLY_2023 = ["1.3.A2", "1.3.A3", "2.1.A4", "2.1.A7", "2.2.A1", "2.4.A5", "4.2.A6"]


@pytest.fixture(scope="module")
def register(agenda: Agenda) -> Register:
    """Return the register of the real agenda."""
    return open_register(agenda)


def refs(actions: Actions) -> list[str]:
    """Return the refs of the actions, in their order."""
    return [action.ref for _, action in actions]


def test_without_conditions_everything_is_listed_in_order(
    register: Register, agenda: Agenda
) -> None:
    """All 44 actions, 28 goals, 15 priorities and 5 programme lines come as the agenda has them."""
    assert register.select_actions(Filters()) == list(agenda.actions())
    assert register.select_goals(Filters()) == list(agenda.goals())
    assert len(register.select_actions(Filters())) == 44
    assert len(register.select_goals(Filters())) == 28
    assert len(register.select_priorities(Filters())) == 15
    assert [line.ref for line in register.select_programme_lines(Filters())] == [
        *("P1", "P2", "P3", "P4", "P5")
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("JenV", JENV),
        ("EZK", EZK),
        ("VWS", ["1.1.A1", "1.2.A7", "2.1.A4", "4.2.A6"]),
        ("OCW", ["1.1.A1", "1.1.A3", "2.1.A4", "2.3.A2", "4.1.A1", "4.1.A4"]),
        ("AZ", ["2.4.A4", "2.4.A5"]),
        ("SZW", ["1.1.A1"]),
        ("ADS", ["1.1.A2", "1.1.A3"]),
        ("KOOP", ["2.4.A5", "4.1.A3"]),
        ("gemeenten", ["1.1.A1", "4.1.A2"]),
        ("overheden", ["2.1.A2"]),
        ("LNV", []),
    ],
)
def test_the_actions_of_one_organisation(
    register: Register, name: str, expected: list[str]
) -> None:
    """Exactly the actions whose executor cell names it; a ministry that none names has none."""
    assert refs(register.select_actions(Filters(organisations=(name,)))) == expected


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(organisations=("JenV", "EZK")), ["1.3.A3", "2.1.A4", "2.2.A4", "2.3.A1"]),
        (Filters(organisations=("AZ", "SZW")), []),
        (Filters(organisations=("AZ", "SZW"), mode="any"), ["1.1.A1", "2.4.A4", "2.4.A5"]),
        (Filters(organisations=("BZK",), only=True), ["2.4.A7"]),
        (
            Filters(organisations=("BZK", "JenV"), only=True),
            ["1.3.A2", "2.2.A1", "2.4.A6"],
        ),
        (
            Filters(organisations=("BZK", "JenV"), mode="any", only=True),
            ["1.3.A2", "2.2.A1", "2.4.A6", "2.4.A7"],
        ),
        (Filters(organisations=("EZK",), without=("JenV",)), ["2.1.A9", "2.3.A2", "2.4.A3"]),
        (Filters(without=("BZK",)), ["4.1.A4"]),
        (Filters(organisations=("VWS",), programme_line=1), ["1.1.A1", "1.2.A7"]),
        (Filters(organisations=("VWS",), programme_line=1, outside=True), ["2.1.A4", "4.2.A6"]),
        (Filters(organisations=("AZ",), priority="2.4"), ["2.4.A4", "2.4.A5"]),
        (Filters(organisations=("AZ",), priority="2.4", outside=True), []),
        (Filters(priority="1.3"), ["1.3.A1", "1.3.A2", "1.3.A3"]),
        (Filters(priority="3.1"), []),
        (
            Filters(organisations=("OCW",), year=2025),
            ["1.1.A1", "1.1.A3", "2.3.A2", "4.1.A1", "4.1.A4"],
        ),
        (Filters(refs=("2.4.A6", "1.1.A2", "1.2.A1")), ["1.1.A2", "2.4.A6"]),
        (Filters(refs=("2.3",)), ["2.3.A1", "2.3.A2"]),
        (Filters(refs=("P1",), organisations=("ADS",)), ["1.1.A2", "1.1.A3"]),
        (Filters(pages=(27, 28)), ["2.3.A1", "2.3.A2"]),
        (Filters(pages=(28,)), []),
    ],
)
def test_conditions_are_combined(register: Register, filters: Filters, expected: list[str]) -> None:
    """Together, either, only, without, inside, outside, by year, number and page."""
    assert refs(register.select_actions(filters)) == expected


def test_a_ref_does_not_bring_in_those_that_start_alike(register: Register) -> None:
    """Action 1 of 4.3 is not actions 12 to 15, and programme line 1 is not priority 1.1 alone."""
    assert refs(register.select_actions(Filters(refs=("4.3.A1",)))) == ["4.3.A1"]
    assert len(register.select_actions(Filters(refs=("P1",)))) == 10


def test_words_narrow_the_list(register: Register) -> None:
    """Only the actions with all words remain, and the other conditions still hold."""
    assert refs(register.select_actions(Filters(), "red teaming")) == ["2.4.A6"]
    assert register.select_actions(Filters(organisations=("AZ",)), "red teaming") == []


def test_a_group_is_shown_apart_from_the_name(register: Register) -> None:
    """With 2.3 the cells name EZK, or "andere departementen", which may include VWS."""
    vws = Filters(organisations=("VWS",), priority="2.3")
    assert register.select_actions(vws) == []
    assert refs(register.select_collective(vws)) == ["2.3.A1"]
    ezk = replace(vws, organisations=("EZK",))
    assert refs(register.select_actions(ezk)) == ["2.3.A1", "2.3.A2"]
    assert register.select_collective(ezk) == []


def test_no_action_is_both_named_and_collective(register: Register) -> None:
    """Whatever the organisation, the two lists have nothing in common."""
    for name in register.organisations:
        for mode in ("all", "any"):
            filters = Filters(organisations=(name, "OCW"), mode=mode)
            named = refs(register.select_actions(filters))
            assert not set(named) & set(refs(register.select_collective(filters)))


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(organisations=("JenV", "SZW"), priority="1.3"), ["1.3.A1", "1.3.A3"]),
        (Filters(organisations=("gemeenten",), programme_line=1), ["1.2.A4", "1.2.A5", "1.2.A6"]),
        (Filters(organisations=("VNG",)), []),
        (Filters(organisations=("alle departementen",)), []),
        (Filters(organisations=("VWS",), only=True), []),
        (Filters(organisations=("VWS",), without=("BZK",)), ["4.1.A4"]),
        (Filters(priority="1.2"), []),
    ],
)
def test_a_group_stands_for_its_members_only(
    register: Register, filters: Filters, expected: list[str]
) -> None:
    """Rijksbreed stands for a ministry beside a named one, medeoverheden for municipalities."""
    assert refs(register.select_collective(filters)) == expected


def test_goals_are_chosen_by_place_number_and_page(register: Register) -> None:
    """By priority, outside a programme line, by ref and by page; executors do not matter."""

    def goals(filters: Filters) -> list[str]:
        return [goal.ref for _, goal in register.select_goals(filters)]

    assert goals(Filters(priority="1.2", organisations=("VWS",))) == ["1.2.D1", "1.2.D2"]
    assert len(goals(Filters(programme_line=3, outside=True))) == 28 - 10
    assert goals(Filters(refs=("3.1.D2",))) == ["3.1.D2"]
    assert goals(Filters(pages=(51,))) == ["5.1.D1", "5.1.D2", "5.1.D3", "5.1.D4"]
    assert goals(Filters(priority="1.1")) == []


def test_overviews_exist_where_their_page_does(register: Register) -> None:
    """Eight priorities have a challenge and achieved results; a ref or page chooses among them."""
    present = ["1.2", "1.4", "2.4", "3.1", "3.2", "3.3", "4.2", "5.1"]
    for select, part in ((register.select_challenges, "O"), (register.select_achieved, "R")):
        assert [one.id for one in select(Filters())] == present
        assert [one.id for one in select(Filters(programme_line=3))] == ["3.1", "3.2", "3.3"]
        assert [one.id for one in select(Filters(refs=(f"1.4.{part}",)))] == ["1.4"]
        assert [one.id for one in select(Filters(pages=(29, 31)))] == ["2.4"]
        assert select(Filters(priority="2.2")) == []
    assert register.select_achieved(Filters(refs=("1.4.O",))) == []


def test_priorities_and_programme_lines_are_chosen_too(register: Register) -> None:
    """A page of actions leads to its priority; a programme line can be excluded."""
    assert [one.id for one in register.select_priorities(Filters(pages=(9, 11)))] == ["1.1", "1.2"]
    assert [one.id for one in register.select_priorities(Filters(refs=("P2",)))] == [
        *("2.1", "2.2", "2.3", "2.4")
    ]
    line = Filters(programme_line=4)
    assert [one.ref for one in register.select_programme_lines(line)] == ["P4"]
    others = register.select_programme_lines(replace(line, outside=True))
    assert [one.ref for one in others] == ["P1", "P2", "P3", "P5"]
    assert register.select_programme_lines(Filters(outside=True)) == list(
        register.agenda.programme_lines
    )


@pytest.mark.parametrize(
    ("year", "column"),
    [(2021, None), (2022, 2023), (2023, 2023), (2024, 2025), (2025, 2025), (2026, None)],
)
def test_a_year_belongs_to_a_column(register: Register, year: int, column: int | None) -> None:
    """A year in between belongs to the next column; before the agenda and after it is none."""
    assert register.find_column(year) == column
    assert bool(register.select_actions(Filters(year=year))) is (column is not None)


def test_columns_come_from_the_agenda(agenda: Agenda) -> None:
    """An edition with other years has other columns, and one without a year no first year."""
    priority, action = next(iter(agenda.actions()))
    results = {2027: action.results[2023]}
    other = replace(priority, actions=(replace(action, results=results),))
    register = Register(replace(agenda, edition="concept", priorities=(other,)), ())
    assert register.find_column(2019) == 2027
    assert register.find_column(2028) is None


def test_what_is_due_has_its_results(register: Register) -> None:
    """The results of the asked column are told, of the actions that have any."""
    due = register.due(2025, Filters(organisations=("AZ",)))
    assert due is not None
    assert (due.asked, due.year) == (2025, 2025)
    assert [(action.ref, [text.text for text in texts]) for _, action, texts in due.results] == [
        ("2.4.A4", ["Overheidsbrede inzet extensie"])
    ]


def test_what_is_due_in_a_year_in_between(register: Register) -> None:
    """For 2024 the column of 2025 is told as such, whatever year the filters have."""
    due = register.due(2024, Filters(year=2023))
    assert due is not None
    assert (due.asked, due.year) == (2024, 2025)
    assert len(due.results) == 44 - len(ONLY_2023)
    assert not {action.ref for _, action, _ in due.results} & set(ONLY_2023)
    assert register.due(2030) is None


def test_organisations_are_ranked_by_their_actions(register: Register) -> None:
    """BZK is named most, then Rijksbreed and JenV; who is never named is not in the ranking."""
    ranking = register.rank_organisations()
    counts = [(one.name, len(actions)) for one, actions in ranking]
    assert counts[:4] == [("BZK", 43), ("Rijksbreed", 12), ("JenV", 11), ("CIO Rijk", 10)]
    assert "LNV" not in dict(counts)
    assert refs(ranking[2][1]) == JENV
    assert counts == sorted(counts, key=lambda one: -one[1])


def test_the_ranking_of_a_selection_shows_the_partners(register: Register) -> None:
    """Among the actions of SZW, everybody in its one cell counts once."""
    partners = register.rank_organisations(Filters(organisations=("SZW",)))
    assert {one.name: len(actions) for one, actions in partners} == dict.fromkeys(
        ["BZK", "OCW", "VWS", "SZW", "VNG", "gemeenten", "bibliotheken"], 1
    )


def test_pairs_are_ranked_by_the_actions_they_share(register: Register) -> None:
    """BZK and JenV share ten actions or more; groups and parts of a ministry make no pair."""
    ranking = [
        (one.name, other.name, refs(actions)) for (one, other), actions in register.rank_pairs()
    ]
    assert ranking[0] == ("BZK", "JenV", JENV)
    assert ("EZK", "OCW", ["2.1.A4", "2.3.A2"]) in ranking
    names = {name for one, other, _ in ranking for name in (one, other)}
    assert not names & {"Rijksbreed", "CIO Rijk", "DPC", "gemeenten"}
    assert all(shared for _, _, shared in ranking)
