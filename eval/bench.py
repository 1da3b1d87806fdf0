"""The bench: how long the program takes and how much memory, measured from outside."""

import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx

from eval.load.server import find_program, serve

QUESTIONS = (
    "Wat doet de overheid aan digitale vaardigheden?",
    "wie zorgt dat websites van de overheid veilig zijn",
    "Wat is het doel van regie op eigen gegevens?",
    "mijn oma snapt niks van computers",
    "Hoe krijg ik huurtoeslag?",
)
ROUNDS = 40


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
        yield Measurement("ingest from nothing", _time_ingest(environment), 15.0, "s")
        yield Measurement("ingest unchanged", _time_ingest(environment), 2.5, "s")
        with serve(environment) as server:
            yield Measurement("API ready after start", server.ready, 3.0, "s")
            times = _time_questions(server.address)
            yield Measurement("ask, p50", statistics.median(times), 60.0, "ms")
            yield Measurement("ask, p95", statistics.quantiles(times, n=20)[-1], 60.0, "ms")
            yield Measurement("API memory, peak", server.measure_peak(), 450.0, "MB")


def _time_ingest(environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(
        [find_program(), "ingest"], env=environment, check=True, stdout=subprocess.DEVNULL
    )
    return time.perf_counter() - start


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
