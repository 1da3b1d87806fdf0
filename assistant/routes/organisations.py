"""GET /v1/organisations: who the agenda names as executor, and how often."""

from fastapi import APIRouter

from assistant.register.access import OpenRegister
from assistant.register.schemas import OrganisationResponse

router = APIRouter()


@router.get("/v1/organisations")
def get_organisations(register: OpenRegister) -> list[OrganisationResponse]:
    """Return the organisations that any action names: ministries, others, groups."""
    counts = {one.name: len(actions) for one, actions in register.rank_organisations()}
    return [
        OrganisationResponse(
            name=one.name, full_name=one.full_name, kind=one.kind, actions=counts[name]
        )
        for name, one in register.organisations.items()
        if name in counts
    ]
