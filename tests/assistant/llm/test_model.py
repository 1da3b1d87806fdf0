"""The model client against a scripted server, with every fault that a server can have."""

import time
from threading import Event, Thread

import pytest

from assistant.llm.bounds import Bounds
from assistant.llm.model import LanguageModel, ModelFailed, ModelUnavailable, open_model
from assistant.settings import AssistantSettings
from prompts.loader import Messages
from tests.llm_server import (
    Handler,
    LlmServer,
    cut_off,
    fail,
    garble,
    hang,
    ping,
    repeat,
    say,
    serve_llm,
)

MESSAGES = Messages("Orders.", "Vraag?")


def connect(url: str) -> LanguageModel:
    """Return a model at `url`."""
    model = open_model(AssistantSettings(llm="openai:scripted", llm_base_url=url))
    assert model is not None
    return model


def hear(server: LlmServer, seconds: float = 5.0) -> str:
    """Return all that the model says within so many seconds."""
    return "".join(connect(server.url).stream(MESSAGES, Bounds.of_seconds(seconds)))


def test_the_text_comes_in_pieces_as_the_server_says_it() -> None:
    """The server gets both messages, and is asked for a stream with an end."""
    with serve_llm(say("De overheid helpt [B1].")) as server:
        assert hear(server).strip() == "De overheid helpt [B1]."
        (request,) = server.requests
    assert request["stream"] is True
    assert [one["content"] for one in request["messages"]] == ["Orders.", "Vraag?"]
    assert 0 < request["max_completion_tokens"] <= 1000


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_fault_that_may_pass_is_tried_once_more(status: int) -> None:
    """One retry, and no more than one."""
    with serve_llm(fail(status), say("Gelukt.")) as server:
        assert hear(server).strip() == "Gelukt."
    with serve_llm(fail(status)) as server, pytest.raises(ModelFailed, match=str(status)):
        hear(server)
    assert len(server.requests) == 2


def test_a_server_cannot_make_a_retry_wait_for_long() -> None:
    """What Retry-After asks is heeded within bounds."""
    with serve_llm(fail(429, retry_after="3600"), say("Gelukt.")) as server:
        started = time.monotonic()
        assert hear(server).strip() == "Gelukt."
        assert time.monotonic() - started < 4


def test_a_fault_that_stays_is_not_tried_again() -> None:
    """A wrong key does not become right."""
    with serve_llm(fail(401)) as server, pytest.raises(ModelFailed):
        hear(server)
    assert len(server.requests) == 1


@pytest.mark.parametrize("turn", [cut_off("Half"), garble("Half")], ids=["cut off", "malformed"])
def test_a_stream_that_breaks_says_what_came_before(turn: object) -> None:
    """The pieces so far are there, the fault comes after them, and nothing is said twice."""
    heard = []
    with serve_llm(turn) as server, pytest.raises(ModelFailed):  # type: ignore[arg-type] # a Turn
        for piece in connect(server.url).stream(MESSAGES, Bounds.of_seconds(5)):
            heard.append(piece)
    assert "".join(heard) == "Half"
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "turn", [hang(5), ping(5), repeat("Zo is het. ")], ids=["slow", "pings only", "endless"]
)
def test_a_call_ends_in_time(turn: object) -> None:
    """Neither silence nor a stream without an end holds up an answer."""
    started = time.monotonic()
    with serve_llm(turn) as server:  # type: ignore[arg-type] # a Turn
        with pytest.raises(ModelFailed):
            hear(server, seconds=0.5)
        assert time.monotonic() - started < 3


def test_an_absent_server_is_a_failure_like_any_other() -> None:
    """Nothing listens there."""
    with pytest.raises(ModelFailed):
        list(connect("http://127.0.0.1:9/v1").stream(MESSAGES, Bounds.of_seconds(3)))


def test_a_stopped_call_hangs_up_on_the_server() -> None:
    """The model need not go on for a reader who is gone."""

    def turn(handler: Handler) -> None:
        handler.begin()
        handler.send("Een. ")
        while True:
            handler.send("Nog een. ")
            time.sleep(0.02)

    with serve_llm(turn) as server:
        stopped = Event()
        pieces = connect(server.url).stream(MESSAGES, Bounds.of_seconds(10, stopped))
        next(pieces)
        reading = Thread(target=lambda: _drain(pieces))
        reading.start()
        stopped.set()
        reading.join(5)
        assert not reading.is_alive()
        assert server.hung_up.wait(5)


def _drain(pieces: object) -> None:
    try:
        list(pieces)  # type: ignore[call-overload] # an iterator
    except ModelFailed:
        return


def test_no_model_is_chosen_by_default() -> None:
    """Everything works with an empty WERKAGENDA_LLM."""
    assert open_model(AssistantSettings(llm="")) is None


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (AssistantSettings(llm="gpt"), "expected provider:model"),
        (AssistantSettings(llm="elders:model"), "providers openai, ollama, vllm"),
        (AssistantSettings(llm="openai:"), "expected provider:model"),
        (AssistantSettings(llm="openai:gpt"), "WERKAGENDA_LLM_BASE_URL is empty"),
    ],
)
def test_a_choice_that_cannot_be_names_the_value_and_the_fix(
    settings: AssistantSettings, message: str
) -> None:
    """A model in the world outside is only ever asked when its address is given."""
    with pytest.raises(ModelUnavailable, match=message):
        open_model(settings)
