"""A follow-up's conditions go over those of the list before it."""

import pytest

from assistant.planning.inheritance import inherit_filters
from assistant.planning.plan import Filters

VWS = Filters(organisations=("VWS",), year=2023, programme_line=1)


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        ("en OCW?", Filters(organisations=("OCW",)),
         Filters(organisations=("OCW",), year=2023, programme_line=1)),
        ("en samen met OCW?", Filters(organisations=("OCW",)),
         Filters(organisations=("VWS", "OCW"), year=2023, programme_line=1)),
        ("en die van OCW erbij", Filters(organisations=("OCW",)),
         Filters(organisations=("VWS", "OCW"), mode="any", year=2023, programme_line=1)),
        ("ook nog die van OCW", Filters(organisations=("OCW",)),
         Filters(organisations=("VWS", "OCW"), mode="any", year=2023, programme_line=1)),
        ("en in 2025?", Filters(year=2025),
         Filters(organisations=("VWS",), year=2025, programme_line=1)),
        ("en niet in 2023?", Filters(without_year=2023),
         Filters(organisations=("VWS",), without_year=2023, programme_line=1)),
        ("en bij 2.4?", Filters(priority="2.4"),
         Filters(organisations=("VWS",), year=2023, priority="2.4")),
        ("en zonder BZK?", Filters(without=("BZK",)),
         Filters(organisations=("VWS",), year=2023, programme_line=1, without=("BZK",))),
        ("en alleen zij?", Filters(),
         Filters(organisations=("VWS",), year=2023, programme_line=1, only=True)),
    ],
)  # fmt: skip
def test_what_is_said_goes_over_what_was(text: str, said: Filters, expected: Filters) -> None:
    """A name, year or place takes the place of its like; the rest stays."""
    assert inherit_filters(said, VWS, text) == expected


@pytest.mark.parametrize(
    ("text", "was", "expected"),
    [
        ("en zonder VWS?", Filters(organisations=("BZK", "VWS")), ("BZK",)),
        ("en zonder VWS?", Filters(organisations=("VWS", "BZK"), mode="any"), ("BZK",)),
        ("en zonder VWS?", Filters(organisations=("VWS",)), ()),
        ("en zonder VWS?", Filters(organisations=("BZK",)), ("BZK",)),
    ],
)
def test_who_is_excluded_is_asked_for_no_more(
    text: str, was: Filters, expected: tuple[str, ...]
) -> None:
    """The others stay asked for."""
    found = inherit_filters(Filters(without=("VWS",)), was, text)
    assert (found.organisations, found.without) == (expected, ("VWS",))


def test_exclusions_add_up() -> None:
    """Each "zonder" is kept, until that organisation is asked for itself."""
    was = Filters(organisations=("VWS",), without=("BZK",))
    more = inherit_filters(Filters(without=("OCW",)), was, "en zonder OCW?")
    assert more.without == ("BZK", "OCW")
    asked = inherit_filters(Filters(organisations=("BZK",)), more, "en BZK?")
    assert (asked.organisations, asked.without) == (("BZK",), ("OCW",))
