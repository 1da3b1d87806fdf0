"""The MCP server, with the SDK's own client: in process, over stdio and over HTTP."""

import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import httpx
import pytest
from mcp import Client, StdioServerParameters, stdio_client

from assistant.settings import AssistantSettings
from assistant.sources import Sources
from assistant.ways_in.mcp_server import make_mcp_server
from ingestion.settings import IngestionSettings

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    """Run on asyncio alone."""
    return "asyncio"


@asynccontextmanager
async def connect(sources: Sources) -> AsyncIterator[Client]:
    """Return a client of a server in this process."""
    server = make_mcp_server(sources, AssistantSettings(), fluency=None)
    async with Client(server) as client:
        yield client


async def test_the_tools_are_described_in_dutch(sources: Sources) -> None:
    """A client's model reads these words to choose."""
    async with connect(sources) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
    assert tools.keys() == {"vraag", "zoek_acties", "toon_item"}
    assert "letterlijke citaten" in (tools["vraag"].description or "")
    assert tools["vraag"].input_schema["required"] == ["vraag"]


async def test_a_question_is_answered_with_quotes(sources: Sources) -> None:
    """The structured answer is that of the wire contract."""
    async with connect(sources) as client:
        asked = {"vraag": "Wat doet de overheid aan digitale vaardigheden?"}
        found = await client.call_tool("vraag", asked)
    answer = found.structured_content
    assert answer is not None
    assert answer["status"] == "answered"
    assert answer["citations"][0]["ref"] == "1.1.A1"
    assert answer["citations"][0]["page"] == 9


async def test_actions_are_listed_whole(sources: Sources) -> None:
    """The list is that of the register, with its total."""
    async with connect(sources) as client:
        asked = {"organisaties": ["SZW"], "jaar": 2025}
        found = (await client.call_tool("zoek_acties", asked)).structured_content
    assert found is not None
    assert found["total"] == len(found["actions"]) > 0
    assert all("SZW" in action["executors"] for action in found["actions"])


async def test_an_item_is_shown_by_its_ref(sources: Sources) -> None:
    """All quotes of the item, in its order."""
    async with connect(sources) as client:
        found = (await client.call_tool("toon_item", {"ref": "2.4.A6"})).structured_content
    assert found is not None
    assert {passage["field"] for passage in found["passages"]} >= {"description", "executors"}


@pytest.mark.parametrize(
    ("tool", "asked", "message"),
    [
        ("vraag", {"vraag": "?"}, "Er staat geen vraag"),
        ("toon_item", {"ref": "9.9.A9"}, "geen actie “9.9.A9”"),
        ("zoek_acties", {"organisaties": ["Bzkk"]}, "Bzkk"),
        ("zoek_acties", {"jaar": 1999}, "1999"),
    ],
)
async def test_what_cannot_be_found_is_told_in_dutch(
    sources: Sources, tool: str, asked: dict[str, object], message: str
) -> None:
    """An error of the tool, which the client's model can read, and no broken connection."""
    async with connect(sources) as client:
        found = await client.call_tool(tool, asked)
    assert found.is_error
    assert message in found.content[0].text  # type: ignore[union-attr] # a tool's error is text


async def test_every_priority_is_a_resource(sources: Sources) -> None:
    """Its text is that of the API's own road."""
    async with connect(sources) as client:
        listed = (await client.list_resources()).resources
        found = await client.read_resource("werkagenda://prioriteit/2.4")
    assert len(listed) == len(sources.agenda.priorities)
    priority = json.loads(found.contents[0].text)  # type: ignore[union-attr] # JSON is text
    assert priority["id"] == "2.4"
    assert len(priority["goals"]) == 5


@pytest.fixture
def program(index_settings: IngestionSettings) -> Iterator[dict[str, str]]:
    """Return the environment in which the program finds the tests' index."""
    yield {
        **os.environ,
        "WERKAGENDA_INDEX_DIR": str(index_settings.index_dir),
        "WERKAGENDA_LLM": "",
    }


COMMAND = "from assistant.program import main; main()"


async def test_the_server_speaks_stdio(program: dict[str, str]) -> None:
    """As a desktop client starts it: a process, and nothing else on its output."""
    parameters = StdioServerParameters(
        command=sys.executable, args=["-c", COMMAND, "mcp"], env=program
    )
    async with Client(stdio_client(parameters)) as client:
        found = await client.call_tool("toon_item", {"ref": "1.1.A1"})
    assert not found.is_error


async def test_the_server_speaks_streamable_http(program: dict[str, str]) -> None:
    """At /mcp, on an address of its own; what it answers is counted at /metrics."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    arguments = [sys.executable, "-c", COMMAND, "mcp", "--http", "--port", str(port)]
    with subprocess.Popen(arguments, env=program) as server:
        try:
            _wait(port)
            async with Client(f"http://127.0.0.1:{port}/mcp") as client:
                found = await client.call_tool("vraag", {"vraag": "Wat is de wallet?"})
            assert not found.is_error
            counted = httpx.get(f"http://127.0.0.1:{port}/metrics", timeout=10).text
            assert re.search(r"^werkagenda_answers_total\{.+\} 1.0$", counted, re.MULTILINE)
        finally:
            server.terminate()


def _wait(port: int) -> None:
    for _ in range(600):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(f"nothing listens on port {port}")
