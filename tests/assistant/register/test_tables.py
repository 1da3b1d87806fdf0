"""Tables have Dutch columns, a value for each, and the place of every row."""

from collections.abc import Callable

import pytest

from assistant import schemas
from assistant.planning.plan import Filters
from assistant.register import tables
from assistant.register.register import Register, open_register
from assistant.register.tables import Table
from ingestion.agenda import Agenda


@pytest.fixture(scope="module")
def register(agenda: Agenda) -> Register:
    """Return the register of the real agenda."""
    return open_register(agenda)


LISTS: dict[str, Callable[[Register, Filters], Table]] = {
    "actions": lambda register, filters: tables.list_actions(
        register.select_actions(filters), 2023
    ),
    "goals": lambda register, filters: tables.list_goals(register.select_goals(filters)),
    "achieved": lambda register, filters: tables.list_achieved(register.select_achieved(filters)),
    "challenges": lambda register, filters: tables.list_challenges(
        register.select_challenges(filters)
    ),
    "priorities": lambda register, filters: tables.list_priorities(
        register.select_priorities(filters), register.agenda.programme_lines
    ),
    "programme_lines": lambda register, filters: tables.list_programme_lines(
        register.select_programme_lines(filters)
    ),
    "ranking": lambda register, filters: tables.list_ranking(register.rank_organisations(filters)),
    "pairs": lambda register, filters: tables.list_pairs(register.rank_pairs(filters)),
}


@pytest.mark.parametrize("kind", LISTS)
def test_every_row_has_all_columns_and_its_place(register: Register, kind: str) -> None:
    """No value is missing or extra; page and file page are those of the agenda's own pages."""
    table = LISTS[kind](register, Filters())
    pages = register.agenda.source.pages
    assert table.total == len(table.rows) > 0
    for row in table.rows:
        assert set(row) == {"ref", "page", "pdf_page", *table.columns}
        assert row["page"] == row["pagina"] == pages[row["pdf_page"] - 1]


@pytest.mark.parametrize("kind", LISTS)
def test_every_table_goes_over_the_wire(register: Register, kind: str) -> None:
    """The contract's table takes it as it is, with the same rows and total."""
    table = LISTS[kind](register, Filters())
    wire = schemas.Table.model_validate(table, from_attributes=True)
    assert (tuple(wire.columns), tuple(wire.rows), wire.total) == (
        *(table.columns, table.rows, table.total),
    )


@pytest.mark.parametrize("kind", LISTS)
def test_an_empty_list_keeps_its_columns(register: Register, kind: str) -> None:
    """A page without anything gives no rows, and the same columns."""
    empty = LISTS[kind](register, Filters(pages=(2,)))
    assert empty.total == 0
    assert empty.columns == LISTS[kind](register, Filters()).columns


def test_actions(register: Register) -> None:
    """An action tells its priority, number, results of the year asked and executors."""
    actions = register.select_actions(Filters(refs=("2.4.A4",)))
    table = tables.list_actions(actions, 2025)
    assert table.columns == (
        *("prioriteit", "actie", "resultaat t/m 2025", "door wie, met wie", "pagina"),
    )
    (row,) = table.rows
    assert row["actie"].startswith("4. Aanbieden eigen domein")
    assert {key: value for key, value in row.items() if key != "actie"} == {
        "ref": "2.4.A4",
        "page": 31,
        "pdf_page": 16,
        "prioriteit": "2.4 Versterken cybersecurity",
        "resultaat t/m 2025": "• Overheidsbrede inzet extensie",
        "door wie, met wie": "BZK, AZ",
        "pagina": 31,
    }
    assert "resultaat t/m 2025" not in tables.list_actions(actions).columns
    assert tables.list_actions(actions, 2027).rows[0]["resultaat t/m 2027"] == ""


def test_goals_with_their_indicators(register: Register) -> None:
    """The two indicators of the first goal of 1.2 are a bullet each."""
    row = tables.list_goals(register.select_goals(Filters(refs=("1.2.D1",)))).rows[0]
    assert row["doel"].startswith("1. Burgers en ondernemers ervaren dienstverlening")
    assert row["beoogde indicator"].startswith("• In 2024 dient de online overheidsinformatie")
    assert row["beoogde indicator"].endswith("\n• Overige nog te bepalen")


def test_overviews_have_the_refs_of_their_parts(register: Register) -> None:
    """Achieved results and challenge of 2.4 are told whole, under their own refs."""
    only = Filters(priority="2.4")
    achieved = tables.list_achieved(register.select_achieved(only)).rows[0]
    assert (achieved["ref"], achieved["page"]) == ("2.4.R", 29)
    assert achieved["behaalde resultaten"].count("• ") == 6
    challenge = tables.list_challenges(register.select_challenges(only)).rows[0]
    assert (challenge["ref"], challenge["page"]) == ("2.4.O", 29)
    assert challenge["maatschappelijke opgave"].startswith("De overheid loopt achter")


def test_priorities_stand_beside_their_programme_line(register: Register) -> None:
    """A priority names its line, by number alone if the line itself is not in the file."""
    last = register.select_priorities(Filters(priority="3.3"))
    row = tables.list_priorities(last, register.agenda.programme_lines).rows[0]
    assert row["programmalijn"] == "3. Iedereen heeft regie op het digitale leven"
    assert (row["ref"], row["prioriteit"]) == ("3.3", "3.3 Algoritmes reguleren")
    assert tables.list_priorities(last, ()).rows[0]["programmalijn"] == "3"


def test_programme_lines_tell_their_summary(register: Register) -> None:
    """A programme line has its ref, number, title and summary."""
    row = tables.list_programme_lines(register.select_programme_lines(Filters())).rows[0]
    assert (row["ref"], row["page"]) == ("P1", 5)
    assert row["programmalijn"] == "1. Iedereen kan meedoen in het digitale tijdperk"
    assert row["samenvatting"].startswith("Tijdens de digitale transformatie laten we niemand")


def test_a_ranking_counts_actions_and_names_their_priorities(register: Register) -> None:
    """An organisation stands where its first action does, each priority is named once."""
    rows = tables.list_ranking(register.rank_organisations()).rows
    jenv = next(row for row in rows if row["organisatie"].startswith("JenV"))
    assert jenv["organisatie"] == "JenV (ministerie van Justitie en Veiligheid)"
    assert (jenv["ref"], jenv["page"], jenv["acties"]) == ("1.2.A7", 13, 11)
    assert jenv["prioriteiten"] == "1.2, 1.3, 2.1, 2.2, 2.3, 2.4"
    assert "provincies" in {row["organisatie"] for row in rows}


def test_a_pair_is_named_as_two(register: Register) -> None:
    """The first pair is BZK with JenV, and stands at the first action that they share."""
    row = tables.list_pairs(register.rank_pairs()).rows[0]
    assert (row["organisaties"], row["acties"], row["ref"]) == ("BZK en JenV", 11, "1.2.A7")


def test_two_lists_are_one(register: Register) -> None:
    """The lists of two questions are joined, an action that stands in both once."""
    one = tables.list_actions(register.select_actions(Filters(organisations=("AZ",))), 2023)
    other = tables.list_actions(register.select_actions(Filters(organisations=("KOOP",))), 2023)
    joined = tables.join_tables([one, other])
    assert joined
    assert [row["ref"] for row in joined.rows] == ["2.4.A4", "2.4.A5", "4.1.A3"]
    goals = tables.list_goals(register.select_goals(Filters(priority="2.4")))
    assert tables.join_tables([one, goals]) == one
    assert tables.join_tables([]) is None
