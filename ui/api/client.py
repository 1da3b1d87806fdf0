"""Client of the assistant's HTTP API. What goes wrong is a value, never an exception."""

import ssl
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TypeVar

import httpx
from pydantic import BaseModel, TypeAdapter, ValidationError

from ui.api.models import Actions, Agenda, Answer, Mode, Organisation, Readiness, Sentence, Term
from ui.settings import PageSettings

EVENT_STREAM = "text/event-stream"
Wanted = TypeVar("Wanted")
Conditions = Mapping[str, str | int | bool | Sequence[str]]


class Problem(BaseModel):
    """Problem details (RFC 9457): why a request was not taken, in Dutch."""

    detail: str


class Fault(StrEnum):
    """Why there is no answer."""

    UNREACHABLE = "unreachable"
    SLOW = "slow"
    BROKEN = "broken"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Failure:
    """The API gave no answer; asking again may help."""

    fault: Fault


@dataclass(frozen=True, slots=True)
class Rejection:
    """The API did not take the request, and says why in Dutch; asking again does not help."""

    reason: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """An earlier question and the refs of the places that its answer cited."""

    question: str
    refs: tuple[str, ...]


Outcome = Answer | Rejection | Failure

_History = TypeAdapter(tuple[Exchange, ...])
_Answer = TypeAdapter(Answer)
_Sentence = TypeAdapter(Sentence)
_Actions = TypeAdapter(Actions)
_Agenda = TypeAdapter(Agenda)
_Organisations = TypeAdapter(tuple[Organisation, ...])
_Readiness = TypeAdapter(Readiness)
_Glossary = TypeAdapter(tuple[Term, ...])


def ask(
    settings: PageSettings,
    question: str,
    history: Sequence[Exchange],
    mode: Mode = "burger",
) -> Iterator[Sentence | Outcome]:
    """Ask the assistant `question`, after the earlier exchanges, oldest first.

    Yields the sentences of the answer as they come, if the API streams them, and last its outcome.
    """
    body = {
        "question": question,
        "history": _History.dump_python(tuple(history), mode="json"),
        "mode": mode,
    }
    headers = {"Accept": f"{EVENT_STREAM}, application/json"}
    try:
        with (
            _open(settings) as client,
            client.stream("POST", "/v1/ask", json=body, headers=headers) as response,
        ):
            if response.headers.get("content-type", "").startswith(EVENT_STREAM):
                yield from _read_events(response)
            else:
                response.read()
                outcome: Outcome = _read_response(response, _Answer)
                yield outcome
    except httpx.TimeoutException:
        yield Failure(Fault.SLOW)
    except httpx.RequestError:
        yield Failure(Fault.UNREACHABLE)


def fetch_actions(settings: PageSettings, conditions: Conditions) -> Actions | Rejection | Failure:
    """Fetch the actions that meet the `conditions`, parameters of `/v1/actions`."""
    return _fetch(settings, "/v1/actions", _Actions, conditions)


def fetch_organisations(
    settings: PageSettings,
) -> tuple[Organisation, ...] | Rejection | Failure:
    """Fetch who the agenda names as executor."""
    return _fetch(settings, "/v1/organisations", _Organisations)


def fetch_agenda(settings: PageSettings) -> Agenda | Rejection | Failure:
    """Fetch the whole agenda as parsed."""
    return _fetch(settings, "/v1/agenda", _Agenda)


def fetch_readiness(settings: PageSettings) -> Readiness | Rejection | Failure:
    """Fetch whether the assistant's index is open, and which it is."""
    return _fetch(settings, "/readyz", _Readiness)


def fetch_glossary(settings: PageSettings) -> tuple[Term, ...]:
    """Fetch the words that are explained; none if that fails, for an answer stands without them."""
    found = _fetch(settings, "/v1/glossary", _Glossary)
    return () if isinstance(found, Rejection | Failure) else found


def send_feedback(settings: PageSettings, feedback: Mapping[str, object]) -> bool:
    """Send what a user thinks of an answer; tell whether the API took it."""
    try:
        with _open(settings) as client:
            return client.post("/v1/feedback", json=dict(feedback)).is_success
    except httpx.RequestError:
        return False


@cache
def trusted() -> ssl.SSLContext:
    """Return whom an API behind https is known by; made once, for that takes long."""
    return ssl.create_default_context()


def _open(settings: PageSettings) -> httpx.Client:
    return httpx.Client(
        base_url=str(settings.api_url),
        headers=settings.api_headers,
        timeout=settings.api_timeout,
        trust_env=False,  # the API is a neighbour: a proxy must not see the questions
        verify=trusted(),
    )


def _fetch(
    settings: PageSettings,
    path: str,
    wanted: TypeAdapter[Wanted],
    params: Conditions | None = None,
) -> Wanted | Rejection | Failure:
    try:
        with _open(settings) as client:
            return _read_response(client.get(path, params=params), wanted)
    except httpx.TimeoutException:
        return Failure(Fault.SLOW)
    except httpx.RequestError:
        return Failure(Fault.UNREACHABLE)


def _read_response(
    response: httpx.Response, wanted: TypeAdapter[Wanted]
) -> Wanted | Rejection | Failure:
    try:
        if response.status_code == httpx.codes.UNAUTHORIZED:
            return Failure(Fault.LOCKED)
        if response.is_client_error:
            return Rejection(Problem.model_validate_json(response.content).detail)
        if response.is_success:
            return wanted.validate_json(response.content)
    except ValidationError:
        pass
    return Failure(Fault.BROKEN)


def _read_events(response: httpx.Response) -> Iterator[Sentence | Outcome]:
    """Read server-sent events until the answer is whole; a stream that ends before is a fault."""
    event, data = "", ""
    try:
        for line in response.iter_lines():
            name, _, value = line.partition(":")
            if name == "event":
                event = value.strip()
            elif name == "data":
                data += value
            elif not line:
                if event == "sentence":
                    yield _Sentence.validate_json(data)
                elif event == "done":
                    yield _Answer.validate_json(data)
                    return
                elif event == "error":
                    break
                event, data = "", ""
    except ValidationError:
        pass
    yield Failure(Fault.BROKEN)
