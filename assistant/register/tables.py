"""Tables: complete lists as the wire contract's table, in Dutch, each row with its place.

Beside a value for each column a row has, for the machine, `ref`, `page` (printed) and `pdf_page`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.register.register import Actions
from ingestion.agenda import Action, Goal, Priority, ProgrammeLine, Text
from ingestion.labels import FIELDS
from ingestion.organisations import Organisation

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Table:
    """A complete list."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def total(self) -> int:
        """The number of rows."""
        return len(self.rows)


def join_tables(tables: Sequence[Table]) -> Table | None:
    """Return the lists of two questions as one, each row once; the first where they differ in form.

    None for no tables.
    """
    if not tables:
        return None
    first, *others = tables
    rows = {row["ref"]: row for row in first.rows}
    if len(rows) < first.total:
        return first  # a place stands in it for what it names, more than once
    for other in others:
        if other.columns == first.columns:
            rows = {row["ref"]: row for row in other.rows} | rows
    ordered = [row for table in tables for row in table.rows if rows.get(row["ref"]) is row]
    return Table(first.columns, tuple(ordered))


def list_actions(actions: Actions, *years: int) -> Table:
    """Return a row for each action, with its results in the columns t/m `years`."""
    results = [f"resultaat t/m {year}" for year in years]
    return _tabulate(
        ["prioriteit", "actie", *results, FIELDS["executors"]],
        (
            (
                action.ref,
                action,
                _name_priority(priority),
                f"{action.number}. {action.description.text}",
                *(_list_texts(action.results.get(year, ())) for year in years),
                action.executors.text.text if action.executors.text else "",
            )
            for priority, action in actions
        ),
    )


def list_goals(goals: Iterable[tuple[Priority, Goal]]) -> Table:
    """Return a row for each goal, with its indicators."""
    return _tabulate(
        ["prioriteit", "doel", FIELDS["indicators"]],
        (
            (
                goal.ref,
                goal.text,
                _name_priority(priority),
                f"{goal.number}. {goal.text.text}",
                _list_texts(goal.indicators),
            )
            for priority, goal in goals
        ),
    )


def list_achieved(priorities: Iterable[Priority]) -> Table:
    """Return a row for each of `priorities`, all of which have something achieved."""
    return _tabulate(
        ["prioriteit", "behaalde resultaten"],
        (
            (f"{one.id}.R", one.achieved[0], _name_priority(one), _list_texts(one.achieved))
            for one in priorities
        ),
    )


def list_challenges(priorities: Iterable[Priority]) -> Table:
    """Return a row for each of `priorities`, all of which have a challenge."""
    return _tabulate(
        ["prioriteit", "maatschappelijke opgave"],
        (
            (
                f"{one.id}.O",
                one.challenge[0],
                _name_priority(one),
                "\n".join(text.text for text in one.challenge),
            )
            for one in priorities
        ),
    )


def list_priorities(priorities: Iterable[Priority], lines: Iterable[ProgrammeLine]) -> Table:
    """Return a row for each priority, beside its programme line out of `lines`."""
    names = {line.number: _name_line(line) for line in lines}
    return _tabulate(
        ["programmalijn", "prioriteit"],
        (
            (
                one.id,
                one.title,
                names.get(one.programme_line, str(one.programme_line)),
                _name_priority(one),
            )
            for one in priorities
        ),
    )


def list_programme_lines(lines: Iterable[ProgrammeLine]) -> Table:
    """Return a row for each programme line, with its summary."""
    return _tabulate(
        ["programmalijn", "samenvatting"],
        (
            (
                line.ref,
                line.title,
                _name_line(line),
                " ".join(text.text for text in line.summary),
            )
            for line in lines
        ),
    )


def list_ranking(ranking: Iterable[tuple[Organisation, Actions]]) -> Table:
    """Return a row for each organisation, which stands where its first action stands."""
    return _tabulate(
        ["organisatie", "acties", "prioriteiten"],
        (_count(_name_organisation(one), actions) for one, actions in ranking),
    )


def list_pairs(ranking: Iterable[tuple[tuple[Organisation, Organisation], Actions]]) -> Table:
    """Return a row for each pair of organisations, which stands where their first action stands."""
    return _tabulate(
        ["organisaties", "acties", "prioriteiten"],
        (_count(f"{one.name} en {other.name}", actions) for (one, other), actions in ranking),
    )


def _tabulate(columns: Sequence[str], entries: Iterable[tuple[Any, ...]]) -> Table:
    """Return a table of `entries`, each with a ref, its place, and a value for each column."""
    rows = []
    for ref, place, *values in entries:
        rows.append(
            {
                "ref": ref,
                "page": place.page,
                "pdf_page": place.pdf_page,
                **dict(zip(columns, values, strict=True)),
                "pagina": place.page,
            }
        )
    return Table((*columns, "pagina"), tuple(rows))


def _count(name: str, actions: Actions) -> tuple[str, Action, str, int, str]:
    first = actions[0][1]
    priorities = dict.fromkeys(priority.id for priority, _ in actions)
    return first.ref, first, name, len(actions), ", ".join(priorities)


def _list_texts(texts: Iterable[Text]) -> str:
    return "\n".join(f"• {text.text}" for text in texts)


def _name_line(line: ProgrammeLine) -> str:
    return f"{line.number}. {line.title.text}"


def _name_priority(priority: Priority) -> str:
    return f"{priority.id} {priority.title.text}"


def _name_organisation(one: Organisation) -> str:
    return one.name if one.full_name == one.name else f"{one.name} ({one.full_name})"
