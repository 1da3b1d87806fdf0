"""The register: the agenda in memory, for what is a look-up. Its lists are complete."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TypeVar

from assistant.planning.organisations import BODY, GROUP, load_organisations
from assistant.planning.plan import Filters
from assistant.register.action_words import ActionWords
from assistant.register.conditions import (
    meets_executors,
    meets_indicator,
    meets_line,
    meets_ministries,
    meets_organisations,
    meets_pages,
    meets_place,
    meets_refs,
)
from assistant.register.groups import find_groups
from ingestion.agenda import Action, Agenda, Goal, Priority, ProgrammeLine, Text
from ingestion.organisations import Organisation

Actions = list[tuple[Priority, Action]]
"""Actions, each with its priority, in the agenda's order."""

Ranked = TypeVar("Ranked")
EVERYTHING = Filters()
NO_PARTNERS = frozenset({GROUP, "onderdeel", BODY})
"""Kinds that make no pair: groups, those that are only meant by one, and parts that are named
beside the ministry they belong to."""


@dataclass(frozen=True, slots=True)
class Due:
    """What is due in the year `asked`: the results in the column t/m `year`, where there are any.

    Where `year` is later than asked, the year asked has no column of its own.
    """

    asked: int
    year: int
    results: tuple[tuple[Priority, Action, tuple[Text, ...]], ...]


class Register:
    """The agenda's lists, complete and in its order, by the formal conditions of a question.

    Of these, all lists but those of actions heed only the place, the refs and the pages. What the
    file itself lacks of a list is told by `assistant.register.gaps`.
    """

    def __init__(self, agenda: Agenda, organisations: Iterable[Organisation]) -> None:
        self.agenda = agenda
        self.organisations = {one.name: one for one in organisations}
        self.columns = sorted({year for _, action in agenda.actions() for year in action.results})
        self._words = ActionWords(agenda)

    def select_actions(self, filters: Filters, q: str = "") -> Actions:
        """Return the actions that meet all `filters` and have the words of `q`."""
        return [
            (priority, action)
            for priority, action in self._narrow(filters, q)
            if meets_organisations(filters, action.executors.organisations)
        ]

    def find_said(self, q: str) -> frozenset[str]:
        """Return the refs of the actions that have the words of `q`, their titles included."""
        return self._words.find_refs(q)

    def select_collective(self, filters: Filters, q: str = "") -> Actions:
        """Return the actions that name a group in the place of an organisation asked for.

        "Alle departementen" may include a ministry. None of these is in `select_actions`.
        """
        groups = {name: find_groups(self.organisations[name]) for name in filters.names}
        found = []
        for priority, action in self._narrow(filters, q):
            named = action.executors.organisations
            meant = [name for name, among in groups.items() if not among.isdisjoint(named)]
            if meets_organisations(filters, named):
                continue
            if meets_organisations(filters, [*named, *meant]):
                found.append((priority, action))
        return found

    def select_goals(self, filters: Filters) -> list[tuple[Priority, Goal]]:
        """Return the goals, each with its priority."""
        return [
            (priority, goal)
            for priority, goal in self.agenda.goals()
            if meets_place(filters, priority)
            and meets_refs(filters, goal.ref, priority.programme_line)
            and meets_pages(filters, goal.text.page)
            and meets_indicator(filters, goal)
        ]

    def select_achieved(self, filters: Filters) -> list[Priority]:
        """Return the priorities of which the agenda lists what was achieved before."""
        return [one for one in self._select_overviews(filters, "R") if one.achieved]

    def select_challenges(self, filters: Filters) -> list[Priority]:
        """Return the priorities of which the agenda describes the challenge."""
        return [one for one in self._select_overviews(filters, "O") if one.challenge]

    def select_priorities(self, filters: Filters) -> list[Priority]:
        """Return the priorities themselves."""
        return [
            one
            for one in self.agenda.priorities
            if meets_place(filters, one)
            and meets_refs(filters, one.id, one.programme_line)
            and meets_pages(filters, one.overview_page, *(action.page for action in one.actions))
        ]

    def select_programme_lines(self, filters: Filters) -> list[ProgrammeLine]:
        """Return the programme lines."""
        return [
            one
            for one in self.agenda.programme_lines
            if meets_line(filters, one.number)
            and meets_refs(filters, one.ref, one.number)
            and meets_pages(filters, one.title.page)
        ]

    @property
    def period(self) -> range:
        """The years of the plan, from its edition to its last column."""
        first = self.agenda.year or min(self.columns, default=0)
        return range(first, max(self.columns, default=first) + 1)

    def find_column(self, year: int) -> int | None:
        """Return the year of the column that holds what is due in `year`.

        It is the next one for a year in between; a year before the edition or after all has none.
        """
        if year < (self.agenda.year or year):
            return None
        return next((column for column in self.columns if year <= column), None)

    def due(self, year: int, filters: Filters = EVERYTHING, q: str = "") -> Due | None:
        """Return what is due in `year`, which goes before that of `filters`; None if no column."""
        column = self.find_column(year)
        if column is None:
            return None
        asked = replace(filters, year=year)
        return Due(
            asked=year,
            year=column,
            results=tuple(
                (priority, action, action.results[column])
                for priority, action in self.select_actions(asked, q)
            ),
        )

    def rank_organisations(
        self, filters: Filters = EVERYTHING
    ) -> list[tuple[Organisation, Actions]]:
        """Return who is named in the selected actions and in which, most actions first."""
        actions = self.select_actions(filters)
        ranked = [
            (one, [pair for pair in actions if name in pair[1].executors.organisations])
            for name, one in self.organisations.items()
        ]
        return _order(ranked)

    def rank_pairs(
        self, filters: Filters = EVERYTHING
    ) -> list[tuple[tuple[Organisation, Organisation], Actions]]:
        """Return which two organisations share which of the selected actions, most first."""
        ranked = self.rank_organisations(filters)
        partners = [one for one in ranked if one[0].kind not in NO_PARTNERS]
        pairs = [
            ((one, other), [pair for pair in ours if pair in theirs])
            for (one, ours), (other, theirs) in combinations(partners, 2)
        ]
        return _order(pairs)

    def _select_overviews(self, filters: Filters, part: str) -> list[Priority]:
        return [
            one
            for one in self.agenda.priorities
            if meets_place(filters, one)
            and meets_refs(filters, f"{one.id}.{part}", one.programme_line)
            and meets_pages(filters, one.overview_page)
        ]

    def _find_kinds(self, action: Action) -> list[str]:
        return [self.organisations[name].kind for name in action.executors.organisations]

    def _narrow(self, filters: Filters, q: str) -> Actions:
        """Return the actions that meet all but the organisations."""
        wanted = [self.find_column(year) for year in (filters.year, filters.also_year) if year]
        without = filters.without_year and self.find_column(filters.without_year)
        worded = self._words.find_refs(q)
        return [
            (priority, action)
            for priority, action in self.agenda.actions()
            if meets_place(filters, priority)
            and meets_refs(filters, action.ref, priority.programme_line)
            and meets_pages(filters, action.page)
            and meets_executors(filters, action.executors.organisations)
            and meets_ministries(filters, self._find_kinds(action))
            and all(column and action.results.get(column) for column in wanted)
            and not (without and action.results.get(without))
            and action.ref in worded
        ]


def open_register(agenda: Agenda) -> Register:
    """Return the register of `agenda` with the organisations of the project's own list."""
    return Register(agenda, load_organisations().entries)


def _order(ranked: Iterable[tuple[Ranked, Actions]]) -> list[tuple[Ranked, Actions]]:
    """Return those with any actions, most first, and otherwise as they come."""
    return sorted((one for one in ranked if one[1]), key=lambda one: -len(one[1]))
