"""The report of an ingestion: what was read, what is missing, and what the index now holds."""

from collections.abc import Iterable
from itertools import pairwise

from ingestion.agenda import Agenda
from ingestion.audit import Audit
from ingestion.pipeline import Ingestion
from ingestion.plain import PlainLayer


def describe_ingestion(ingestion: Ingestion) -> list[str]:
    """Return the whole report, in lines of text."""
    agenda, change = ingestion.reading.agenda, ingestion.change
    return [
        *describe_agenda(agenda),
        *describe_audit(ingestion.reading.audit),
        *describe_gaps(agenda),
        *describe_plain(ingestion.plain),
        "Index: unchanged"
        if change is None
        else f"Index: {change.added} passages added, {change.changed} changed, "
        f"{change.removed} removed, {change.kept} kept",
    ]


def describe_agenda(agenda: Agenda) -> list[str]:
    """Return lines that say how much was read."""
    actions = [action for _, action in agenda.actions()]
    goals = [goal for _, goal in agenda.goals()]
    years = sorted({year for action in actions for year in action.results})
    results = ", ".join(
        f"{sum(len(action.results.get(year, ())) for action in actions)} results by {year}"
        for year in years
    )
    return [
        f"{agenda.title.text}, {agenda.edition or 'edition unknown'} ({agenda.source.file}, "
        f"{len(agenda.source.pages)} pages)",
        f"  {len(agenda.programme_lines)} programme lines, {len(agenda.priorities)} priorities, "
        f"{sum(p.overview_page is not None for p in agenda.priorities)} overviews, "
        f"{sum(len(p.achieved) for p in agenda.priorities)} achieved results",
        f"  {len(goals)} goals with {sum(len(goal.indicators) for goal in goals)} indicators, "
        f"{len(actions)} actions with {results}",
    ]


def describe_audit(audit: Audit) -> list[str]:
    """Return lines that account for the words of the text layer."""
    furniture = ", ".join(f"{count} {name}" for name, count in audit.furniture.items())
    lines = [
        f"Words: {audit.words} in the text layer = {audit.in_fields} in fields + "
        f"{sum(audit.furniture.values())} furniture ({furniture})",
        f"  lost: {_some(audit.lost)}; in two fields: {_some(audit.doubled)}",
    ]
    if audit.unnumbered:
        lines.append(f"  pages without a printed number (PDF pages): {_some(audit.unnumbered)}")
    return lines


def describe_gaps(agenda: Agenda) -> list[str]:
    """Return lines that name what must exist but is not in the file."""
    gaps = agenda.gaps
    return [
        "Missing from the file:",
        f"  pages: {_ranges(gaps.pages)}",
        f"  actions: {_some(gaps.actions, limit=None)}",
        f"  overviews of: {_some(gaps.overviews, limit=None)}",
        f"  action tables of: {_some(gaps.action_tables, limit=None)}",
    ]


def describe_plain(plain: PlainLayer) -> list[str]:
    """Return lines that say how much is told in plain Dutch, and which entries are stale."""
    sentences = sum(len(entry.sentences) for entry in plain.current)
    asks = sum(len(entry.asks) for entry in plain.current)
    return [
        f"Plain Dutch: {len(plain.current)} items, {sentences} passages, {asks} asks",
        f"  stale, so not used: {_some(plain.stale, limit=None)}",
    ]


def _some(things: Iterable[object], limit: int | None = 5) -> str:
    names = [str(thing) for thing in things]
    if not names:
        return "none"
    shown = names[:limit]
    more = f" and {len(names) - len(shown)} more" if len(names) > len(shown) else ""
    return ", ".join(shown) + more


def _ranges(numbers: tuple[int, ...]) -> str:
    """Return "2, 4 … 52" for numbers in steps of one size, else all of them."""
    steps = {after - before for before, after in pairwise(numbers)}
    if len(numbers) > 3 and len(steps) == 1:
        return f"{numbers[0]}, {numbers[1]} … {numbers[-1]} ({len(numbers)} pages)"
    return _some(numbers, limit=None)
