"""A server of the bench's own: the API as a process, and how much memory it takes."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil

START_LIMIT = 90.0
"""A server that is not ready after so many seconds has failed."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running API: its address, its process, and the seconds until it was ready."""

    address: str
    pid: int
    ready: float

    def measure_memory(self) -> float:
        """Return the resident memory of its processes together, in MB."""
        process = psutil.Process(self.pid)
        family = [process, *process.children(recursive=True)]
        return float(sum(one.memory_info().rss for one in family)) / 2**20

    def measure_peak(self) -> float:
        """Return the most memory that its first process ever had, in MB; where unknown, now."""
        status = Path(f"/proc/{self.pid}/status")
        if status.exists():
            lines = status.read_text().splitlines()
            return int(next(one for one in lines if one.startswith("VmHWM")).split()[1]) / 1024
        return float(psutil.Process(self.pid).memory_info().rss) / 2**20


def find_program() -> str:
    """Return the path of the project's own program."""
    return str(Path(sys.executable).with_name("werkagenda"))


@contextmanager
def serve(environment: dict[str, str], workers: int = 1) -> Iterator[Server]:
    """Yield a running API with `environment`; RuntimeError if it does not become ready."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    start = time.perf_counter()
    process = subprocess.Popen(
        [find_program(), "serve", "--port", str(port), "--workers", str(workers)],
        env={**environment, "WERKAGENDA_LOG_LEVEL": "error", "WERKAGENDA_FEEDBACK_URL": ""},
        stdout=subprocess.DEVNULL,
    )
    try:
        while not _is_ready(address):
            if time.perf_counter() - start > START_LIMIT or process.poll() is not None:
                raise RuntimeError(f"the API at {address} did not become ready")
            time.sleep(0.02)
        yield Server(address, process.pid, time.perf_counter() - start)
    finally:
        process.terminate()
        process.wait(timeout=10)


def _is_ready(address: str) -> bool:
    try:
        return httpx.get(f"{address}/readyz", timeout=1).is_success
    except httpx.TransportError:
        return False
