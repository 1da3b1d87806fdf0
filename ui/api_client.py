"""Client of the assistant's HTTP API: a question goes in, an answer or a failure comes out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

import httpx
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from ui.settings import PageSettings

Role = Literal["support", "nearest"]


class Citation(BaseModel):
    """A place in the agenda; `page` is the printed number, `pdf_page` counts from 1."""

    model_config = ConfigDict(frozen=True)

    n: int
    ref: str
    label: str
    page: int
    pdf_page: int
    quote: str
    role: Role


class Answer(BaseModel):
    """What the page shows of an answer; `answer` is Markdown with markers such as [1]."""

    model_config = ConfigDict(frozen=True)

    answer: str
    citations: tuple[Citation, ...]
    suggestions: tuple[str, ...]


class Problem(BaseModel):
    """Problem details (RFC 9457): why a question was not taken, in Dutch."""

    detail: str


class Fault(StrEnum):
    """Why there is no answer."""

    UNREACHABLE = "unreachable"
    SLOW = "slow"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Failure:
    """The API gave no answer; asking again may help."""

    fault: Fault


@dataclass(frozen=True, slots=True)
class Rejection:
    """The API did not take the question, and says why in Dutch; asking again does not help."""

    reason: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """An earlier question and the refs of the places that its answer cited."""

    question: str
    refs: tuple[str, ...]


Outcome = Answer | Rejection | Failure

_History = TypeAdapter(tuple[Exchange, ...])


def ask(settings: PageSettings, question: str, history: Sequence[Exchange]) -> Outcome:
    """Ask the assistant `question`, after the earlier exchanges, oldest first.

    Whatever goes wrong on the way is a `Failure`, never an exception.
    """
    body = {"question": question, "history": _History.dump_python(tuple(history), mode="json")}
    url = f"{str(settings.api_url).rstrip('/')}/v1/ask"
    try:
        # The API is a neighbour: a proxy from the environment must not see the questions.
        with httpx.Client(timeout=settings.api_timeout, trust_env=False) as client:
            response = client.post(url, json=body)
    except httpx.TimeoutException:
        return Failure(Fault.SLOW)
    except httpx.RequestError:
        return Failure(Fault.UNREACHABLE)
    return _read_response(response)


def _read_response(response: httpx.Response) -> Outcome:
    try:
        if response.is_client_error:
            return Rejection(Problem.model_validate_json(response.content).detail)
        if response.is_success:
            return Answer.model_validate_json(response.content)
    except ValidationError:
        pass
    return Failure(Fault.BROKEN)
