"""The Dutch texts of the register's roads."""

from collections.abc import Sequence


def unknown_organisation(name: str, nearest: str) -> str:
    """Say that no organisation is called `name`, which has a name like it, and where all are."""
    return (
        f"Een organisatie “{name}” ken ik niet. De naam die er het meest op lijkt, is {nearest}. "
        "Alle namen in de Werkagenda staan op /v1/organisations."
    )


def unknown_year(year: int, columns: Sequence[int]) -> str:
    """Say that the agenda has no results for `year`, and for which years it has."""
    known = " en ".join(f"t/m {column}" for column in columns)
    return f"De Werkagenda noemt geen resultaten voor {year}, wel {known}."
