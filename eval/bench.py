"""The bench: how long the program takes and how much memory, measured from outside."""

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil

QUESTIONS = (
    "Wat doet de overheid aan digitale vaardigheden?",
    "wie zorgt dat websites van de overheid veilig zijn",
    "Wat is het doel van regie op eigen gegevens?",
    "mijn oma snapt niks van computers",
    "Hoe krijg ik huurtoeslag?",
)
ROUNDS = 40
START_LIMIT = 30.0
"""A server that is not ready after so many seconds has failed."""


@dataclass(frozen=True, slots=True)
class Measurement:
    """One figure of the bench, the most it may be, and its unit."""

    name: str
    value: float
    limit: float
    unit: str


def run_bench() -> Iterator[Measurement]:
    """Yield the figures one by one, measured on a fresh index in a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "WERKAGENDA_INDEX_DIR": str(Path(folder) / "index")}
        yield Measurement("ingest from nothing", _time_ingest(environment), 8.0, "s")
        yield Measurement("ingest unchanged", _time_ingest(environment), 1.5, "s")
        with _serve(environment) as (address, process, ready):
            yield Measurement("API ready after start", ready, 3.0, "s")
            times = _time_questions(address)
            yield Measurement("ask, p50", statistics.median(times), 60.0, "ms")
            yield Measurement("ask, p95", statistics.quantiles(times, n=20)[-1], 60.0, "ms")
            memory = _peak_memory(process.pid) / 2**20
            yield Measurement("API memory, peak", memory, 450.0, "MB")


def _program(*arguments: str) -> list[str]:
    return [str(Path(sys.executable).with_name("werkagenda")), *arguments]


def _time_ingest(environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(_program("ingest"), env=environment, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


@contextmanager
def _serve(environment: dict[str, str]) -> Iterator[tuple[str, subprocess.Popen[bytes], float]]:
    """Yield the address of a running API, its process, and the seconds until it was ready."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    start = time.perf_counter()
    process = subprocess.Popen(
        _program("serve", "--port", str(port)), env=environment, stdout=subprocess.DEVNULL
    )
    try:
        while not _is_ready(address):
            if time.perf_counter() - start > START_LIMIT or process.poll() is not None:
                raise RuntimeError(f"the API at {address} did not become ready")
            time.sleep(0.02)
        yield address, process, time.perf_counter() - start
    finally:
        process.terminate()
        process.wait(timeout=10)


def _is_ready(address: str) -> bool:
    try:
        return httpx.get(f"{address}/readyz", timeout=1).is_success
    except httpx.TransportError:
        return False


def _time_questions(address: str) -> list[float]:
    """Return the milliseconds of each answer, from one client, after a warm-up."""
    times = []
    with httpx.Client(base_url=address) as client:
        for round_number in range(ROUNDS + 1):
            for question in QUESTIONS:
                start = time.perf_counter()
                client.post("/v1/ask", json={"question": question}).raise_for_status()
                if round_number:
                    times.append(1000 * (time.perf_counter() - start))
    return times


def _peak_memory(pid: int) -> float:
    """Return the peak resident memory of a process, in bytes; what it is now where unknown."""
    status = Path(f"/proc/{pid}/status")
    if status.exists():
        lines = status.read_text().splitlines()
        peak = next(line for line in lines if line.startswith("VmHWM"))
        return 1024.0 * int(peak.split()[1])
    return float(psutil.Process(pid).memory_info().rss)
