"""A follow-up may ask what stands outside the place of the list before it."""

import pytest

from assistant.planning.elsewhere import find_elsewhere
from assistant.planning.plan import Filters, Intent, Plan
from assistant.planning.question import Question

PLACE = Filters(organisations=("OCW",), priority="4.1")
OUTSIDE = Filters(priority="4.1", outside=True)


def plan(text: str, *subject: str, filters: Filters | None = None) -> Plan:
    """Return the plan of a follow-up."""
    return Plan(Intent.TOPIC, Question(text, text), filters or Filters(), subject=subject)


@pytest.mark.parametrize(
    ("text", "subject", "expected"),
    [
        ("en buiten die prioriteit?", (), OUTSIDE),
        ("en daarbuiten?", ("daarbuiten",), OUTSIDE),
        ("en in de andere prioriteiten?", (), OUTSIDE),
        ("en buiten die programmalijn?", (), Filters(programme_line=4, outside=True)),
        ("en in die prioriteit?", (), None),
        ("wat gebeurt er buiten de overheid?", (), None),
        ("en privacy daarbuiten?", ("privacy", "daarbuiten"), None),
    ],
)
def test_outside(text: str, subject: tuple[str, ...], expected: Filters | None) -> None:
    """The place is denied; a line may be that of the priority; a subject is searched."""
    assert find_elsewhere(plan(text, *subject), PLACE) == expected


def test_a_place_that_is_stated_goes_before() -> None:
    """Nor is anything outside where no place was spoken of."""
    assert (
        find_elsewhere(plan("en daarbuiten in 2.2?", filters=Filters(priority="2.2")), PLACE)
        is None
    )
    assert find_elsewhere(plan("en daarbuiten?"), Filters(organisations=("OCW",))) is None
