"""A group may include an organisation by its kind or its name."""

import pytest

from assistant.register.groups import find_groups
from assistant.register.register import Register, open_register
from ingestion.agenda import Agenda

DEPARTMENTS = {"alle departementen", "andere departementen", "departementen", "Rijksbreed"}
GOVERNMENTS = {"overheidsbreed", "overheden", "interbestuurlijk"}


@pytest.fixture(scope="module")
def register(agenda: Agenda) -> Register:
    """Return the register of the real agenda."""
    return open_register(agenda)


@pytest.mark.parametrize(
    ("name", "groups"),
    [
        ("VWS", DEPARTMENTS | GOVERNMENTS),
        ("gemeenten", GOVERNMENTS | {"medeoverheden", "andere overheidsorganisaties"}),
        (
            "uitvoeringsorganisaties",
            {"overheidsbreed", "grote uitvoerders", "andere overheidsorganisaties"},
        ),
        ("VNG", set()),
        ("Rijksbreed", set()),
        ("bibliotheken", set()),
    ],
)
def test_which_groups_may_include_an_organisation(
    register: Register, name: str, groups: set[str]
) -> None:
    """Departments include ministries, fellow governments include municipalities, none the VNG."""
    assert find_groups(register.organisations[name]) == groups


def test_every_group_is_an_organisation_that_the_agenda_can_name(register: Register) -> None:
    """The groups are spelt as in the list of organisations, where they are of that kind."""
    for organisation in register.organisations.values():
        for group in find_groups(organisation):
            assert register.organisations[group].kind == "groep"
