"""The findings: all that every form of the report says, put together once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from eval.figures import Group, find_wins, split_figures, summarise_run
from eval.gates import Breach, Figures, Gates, check_gates
from eval.history import Comparison
from eval.report.summary import tabulate_summary
from eval.report.tables import (
    Table,
    tabulate_groups,
    tabulate_guard,
    tabulate_losses,
    tabulate_metrics,
    tabulate_readers,
    tabulate_speed,
    tabulate_wins,
)
from eval.run import Run
from eval.subjects import Stage


@dataclass(frozen=True, slots=True)
class Findings:
    """A run with its figures by split, its breaches of the gates and what it gained and lost.

    `comparison` is None before the first recorded run.
    """

    run: Run
    groups: Sequence[Group]
    figures: Mapping[str, Figures]
    breaches: Sequence[Breach]
    comparison: Comparison | None

    @property
    def baselines(self) -> Sequence[str]:
        """The subjects that the run compares with."""
        return [name for name in self.run.results if name != self.run.subject]

    @property
    def summary(self) -> Table:
        """The figures that say most."""
        return tabulate_summary(self.run, self.groups)

    @property
    def metric_tables(self) -> Sequence[Table]:
        """All metrics, per split."""
        return [
            tabulate_metrics(
                group, {one.metric for one in self.breaches if one.split == group.name}
            )
            for group in self.groups
            if group.grouping == "split"
        ]

    @property
    def group_tables(self) -> Sequence[Table]:
        """The main metrics per reader; what was passed per kind, persona and programme line."""
        return [
            tabulate_readers(self.groups, self.run.subject),
            *(tabulate_groups(self.groups, name) for name in ("kind", "persona", "programme_line")),
        ]

    @property
    def detail_tables(self) -> Sequence[Table]:
        """Which stage lost a question, where a baseline wins, what the guard does, and speed."""
        tables = [tabulate_losses(self.run)] if self.run.losses else []
        tables += [tabulate_guard(self.run.guard)] if self.run.guard else []
        wins = find_wins(self.groups, self.run.subject, self.baselines)
        tables += [tabulate_wins(wins, self.run.subject)] if wins else []
        return [*tables, tabulate_speed(self.run)]


def gather_findings(run: Run, gates: Gates, comparison: Comparison | None) -> Findings:
    """Bring `run` together; `gates` bind the whole assistant only, not a stage of it."""
    groups = summarise_run(run)
    figures = split_figures(run, groups)
    binding = run.subject == Stage.FULL
    return Findings(
        run=run,
        groups=groups,
        figures=figures,
        breaches=check_gates(gates, figures) if binding else (),
        comparison=comparison,
    )
