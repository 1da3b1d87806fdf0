"""The command that starts the page."""

import os
import signal
import socket
import subprocess
import sys
import time

import httpx
from pydantic import ValidationError

COMMAND = [sys.executable, "-c", "from ui.commands import ui; ui()"]


def test_the_command_prints_the_address_and_serves_the_page_until_it_is_stopped() -> None:
    """The started process itself is the server: a signal to it ends the page."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen(
        COMMAND,
        env=os.environ | {"WERKAGENDA_UI_PORT": str(port), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == f"De pagina staat op http://127.0.0.1:{port}\n"
        assert _answers(f"http://127.0.0.1:{port}/_stcore/health")
        page = httpx.get(
            f"http://127.0.0.1:{port}/over", headers={"Accept": "text/html"}, trust_env=False
        )
        assert '<html lang="nl">' in page.text
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=10)


def test_a_setting_that_cannot_work_stops_the_command_before_it_prints() -> None:
    """Nobody is sent to an address where no page is."""
    ended = subprocess.run(
        COMMAND,
        env=os.environ | {"WERKAGENDA_UI_PORT": "poort"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ValidationError.__name__ in ended.stderr


def _answers(url: str) -> bool:
    """Whether the server at `url` answers within ten seconds."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            return httpx.get(url, trust_env=False).is_success
        except httpx.TransportError:
            time.sleep(0.1)
    return False
