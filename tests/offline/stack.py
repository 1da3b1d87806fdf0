"""Runs the stack as a person does: ingest, export, ask, API, feedback and page. Not a test itself.

Prints what it saw as JSON. In a network namespace of its own it first switches loopback on.
"""

import fcntl
import json
import os
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

PROGRAM = Path(sys.executable).with_name("werkagenda")
QUESTION = "Wat doet de overheid aan digitale vaardigheden?"
_GET_FLAGS, _SET_FLAGS, _UP = 0x8913, 0x8914, 0x1
_WAIT = 90.0


def switch_loopback_on() -> None:
    """Set the flag of the interface `lo` that says that it is up, as `ip link set lo up` does."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        request = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack("16sh14x", fcntl.ioctl(control, _GET_FLAGS, request))[1]
        fcntl.ioctl(control, _SET_FLAGS, struct.pack("16sh14x", b"lo", flags | _UP))


def run_stack() -> dict[str, object]:
    """Run everything once, and return what came of it."""
    ports = {"WERKAGENDA_PORT": "18000", "WERKAGENDA_UI_PORT": "18501"}
    os.environ.update(ports, WERKAGENDA_API_URL="http://127.0.0.1:18000")
    seen: dict[str, object] = {}
    for name, arguments in {
        "ingest": ["ingest"],
        "export": ["export", "--format", "csv"],
        "ask": ["ask", QUESTION],
    }.items():
        done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=False)
        seen[name] = done.returncode or len(done.stdout) > 0 or done.stderr
    with running("serve", "http://127.0.0.1:18000/readyz") as api:
        answer = httpx.post(f"{api}/v1/ask", json={"question": QUESTION}, timeout=30).json()
        seen["answer"] = answer["status"]
        body = {"answer_status": answer["status"], "helpful": True}
        seen["feedback"] = httpx.post(f"{api}/v1/feedback", json=body, timeout=30).status_code
        with running("ui", "http://127.0.0.1:18501/_stcore/health") as page:
            seen["page"] = httpx.get(page, timeout=30).status_code
    return seen


@contextmanager
def running(command: str, health: str) -> Iterator[str]:
    """Run a subcommand that serves, and yield its address once it is healthy."""
    process = subprocess.Popen([PROGRAM, command], stdout=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + _WAIT
        while not is_healthy(health):
            if time.monotonic() > deadline or process.poll() is not None:
                raise RuntimeError(f"{command} is not healthy")
            time.sleep(0.1)
        yield health.rsplit("/", 1)[0].removesuffix("/_stcore")
    finally:
        process.terminate()
        process.wait(timeout=40)


def is_healthy(address: str) -> bool:
    """Tell whether there is a good answer at `address`."""
    try:
        return httpx.get(address, timeout=5).is_success
    except httpx.HTTPError:
        return False


if __name__ == "__main__":
    if "--apart" in sys.argv:
        switch_loopback_on()
    print(json.dumps(run_stack()))  # noqa: T201 - what the test reads
