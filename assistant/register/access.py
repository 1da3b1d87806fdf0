"""Access to the register of the running API."""

from typing import Annotated

from fastapi import Depends, Request

from assistant.register.register import Register
from assistant.state import State


async def get_register(request: Request) -> Register:
    """Return the register of the open sources; a `Problem` 503 with the remedy if none are."""
    state: State = request.app.state.assistant
    return state.find_opened().sources.register


OpenRegister = Annotated[Register, Depends(get_register)]
