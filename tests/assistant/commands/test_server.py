"""The commands `ask` and `serve`, as they are used."""

import json
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner, Result

from assistant.program import main
from ingestion.settings import IngestionSettings


@pytest.fixture(autouse=True)
def environment(index_settings: IngestionSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the commands find the test's index, as a user would set it."""
    monkeypatch.setenv("WERKAGENDA_PDF", str(index_settings.pdf))
    monkeypatch.setenv("WERKAGENDA_INDEX_DIR", str(index_settings.index_dir))


def run(*arguments: str) -> Result:
    """Run the program with `arguments`."""
    return CliRunner().invoke(main, arguments)


def test_ask_prints_the_answer_and_its_sources() -> None:
    """The answer comes first, then its sources with page and quote."""
    result = run("ask", "Wat doet de overheid aan digitale vaardigheden?")
    assert result.exit_code == 0
    answer, _, sources = result.output.partition("\n[1] ")
    assert "een aanpak met platforms, in het hele land" in " ".join(answer.split())
    assert "(pagina 9)" in " ".join(sources.split())


def test_ask_json_is_the_wire_contract() -> None:
    """With --json the answer is what the API gives, accents and all."""
    result = run("ask", "--json", "Wat is een poortwachter?")
    answer = json.loads(result.output)
    assert answer["status"] == "answered"
    assert answer["citations"][0]["ref"] == "2.1.A9"


@pytest.mark.parametrize("question", ["", "?", "a" * 2001, "a\x07"])
def test_ask_refuses_a_bad_question_in_one_line(question: str) -> None:
    """What cannot be read is told on standard error, with exit code 1."""
    result = run("ask", question)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", [("ask", "wallet"), ("serve",)])
def test_without_an_index_the_mending_command_is_told(
    command: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without an index a command ends at once with the command that makes one."""
    monkeypatch.setenv("WERKAGENDA_INDEX_DIR", str(tmp_path / "nowhere"))
    result = run(*command)
    assert result.exit_code == 1
    assert "werkagenda ingest" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_serve_says_that_its_port_is_taken() -> None:
    """A port in use is told in one line before anything is said to be listening."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        result = run("serve", "--port", port)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert f"http://127.0.0.1:{port}" in result.stderr
    assert "--port" in result.stderr


def test_serve_prints_its_address_and_answers_there() -> None:
    """The server says where it listens, and answers a question there."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    program = [sys.executable, "-c", "from assistant.program import main; main()"]
    with subprocess.Popen(
        [*program, "serve", "--port", str(port)], stdout=subprocess.PIPE, text=True
    ) as server:
        try:
            assert server.stdout
            address = f"http://127.0.0.1:{port}"
            assert address in server.stdout.readline()
            _wait_until_ready(address)
            response = httpx.post(f"{address}/v1/ask", json={"question": "keurmerk"}, timeout=10)
            assert response.json()["citations"][0]["ref"] == "2.1.A1"
        finally:
            server.terminate()


def _wait_until_ready(address: str) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            if httpx.get(f"{address}/readyz").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    pytest.fail("the server is not ready after 30 seconds")
