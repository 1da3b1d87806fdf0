"""Groups: the collective names in executor cells that may include an organisation unnamed."""

from assistant.planning.organisations import MINISTRY
from ingestion.organisations import Organisation

_MINISTRIES = (MINISTRY,)
_LOCAL = ("gemeenten", "provincies", "waterschappen")
_EXECUTING = ("uitvoeringsorganisaties", "uitvoerder")
_MAY_INCLUDE = {
    "alle departementen": _MINISTRIES,
    "andere departementen": _MINISTRIES,
    "departementen": _MINISTRIES,
    "Rijksbreed": _MINISTRIES,
    "overheidsbreed": (*_MINISTRIES, *_LOCAL, *_EXECUTING),
    "overheden": (*_MINISTRIES, *_LOCAL),
    "interbestuurlijk": (*_MINISTRIES, *_LOCAL),
    "medeoverheden": _LOCAL,
    "andere overheidsorganisaties": (*_LOCAL, *_EXECUTING),
    "uitvoeringsorganisaties": ("uitvoerder",),
    "grote uitvoerders": _EXECUTING,
}
"""By group: the kinds and the names, as `data/organisations.yaml` has them, that it may include."""


def find_groups(organisation: Organisation) -> frozenset[str]:
    """Return the names of the groups that may include `organisation`."""
    said = {organisation.kind, organisation.name}
    return frozenset(
        group for group, members in _MAY_INCLUDE.items() if not said.isdisjoint(members)
    )
