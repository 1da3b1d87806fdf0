"""Gaps: what must exist by the numbers on the pages, but is not in the file."""

from collections.abc import Sequence

from ingestion.agenda import Gaps, Priority


def find_gaps(pages: Sequence[int], priorities: Sequence[Priority]) -> Gaps:
    """Return the gaps in the printed page numbers and in the priorities."""
    return Gaps(
        pages=tuple(n for n in range(1, max(pages, default=0) + 1) if n not in set(pages)),
        actions=tuple(
            f"{priority.id}.A{number}"
            for priority in priorities
            for number in _skipped([action.number for action in priority.actions])
        ),
        overviews=tuple(p.id for p in priorities if p.overview_page is None),
        action_tables=tuple(p.id for p in priorities if not p.actions),
    )


def _skipped(numbers: Sequence[int]) -> list[int]:
    return [n for n in range(1, max(numbers, default=0) + 1) if n not in set(numbers)]
