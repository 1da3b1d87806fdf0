"""The measurement of load, as one list of steps, and what of it must hold."""

import os
import platform
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from eval.load.clients import run_clients, warm_server
from eval.load.editions import Growth, measure_growth
from eval.load.figures import Load
from eval.load.mix import mix_cases, write_body
from eval.load.process import measure_assistant, measure_baseline
from eval.load.server import serve
from eval.load.soak import MOST_GROWTH, Soak, soak_server
from ingestion.pipeline import ingest_agenda
from ingestion.reading import keep_silent
from ingestion.settings import IngestionSettings

CLIENTS = (1, 8, 32, 128)
WORKERS = (1, 2)
GOAL_CLIENTS = 32
GOAL_RATE = 120.0
GOAL_P95 = 150.0
NEW = 16
"""So few vectors are remembered where every question counts as new: enough for the two uses of one
question, and far fewer than there are questions."""

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Case:
    """One load: what was loaded, how, and what came of it."""

    name: str
    workers: int
    clients: int
    load: Load


@dataclass(frozen=True, slots=True)
class Measured:
    """All figures of one run on one machine."""

    machine: str
    loads: Sequence[Case]
    soak: Soak
    growth: Sequence[Growth]

    @property
    def shortfalls(self) -> Sequence[str]:
        """What does not hold that must."""
        goal = [one.load for one in self.loads if one.workers and one.clients == GOAL_CLIENTS]
        reached = any(one.rate >= GOAL_RATE and one.p95 <= GOAL_P95 for one in goal)
        errors = sum(one.load.errors for one in self.loads) + self.soak.errors
        found = {
            f"{GOAL_RATE:.0f} answers a second with p95 under {GOAL_P95:.0f} ms": not reached,
            f"no errors ({errors})": errors > 0,
            f"memory grows by at most {MOST_GROWTH:.0%} ({self.soak.growth:.1%})": (
                self.soak.growth > MOST_GROWTH
            ),
        }
        return [text for text, falls_short in found.items() if falls_short]


def measure_load(seconds: float, soak_minutes: float, sizes: Sequence[int], tell: Tell) -> Measured:
    """Measure on a fresh index in a temporary folder; each load takes so many `seconds`."""
    cases = mix_cases()
    bodies = [write_body(case) for case in cases]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = IngestionSettings(index_dir=folder / "index", chroma_url="")
        ingest_agenda(settings, keep_silent)
        environment = {**os.environ, "WERKAGENDA_INDEX_DIR": str(settings.index_dir)}
        loads = [
            Case("in process, warm", 0, 1, measure_assistant(settings, cases, 4096)),
            Case(
                "in process, every question new",
                0,
                1,
                measure_assistant(settings, cases, NEW),
            ),
            Case("in process, LangChain tutorial", 0, 1, measure_baseline(settings, cases)),
        ]
        for case in loads:
            tell(_describe(case))
        for case in _load_servers(environment, bodies, seconds):
            tell(_describe(case))
            loads.append(case)
        with serve(environment, workers=1) as server:
            soak = soak_server(server, bodies, soak_minutes)
        tell(f"soak of {soak.minutes:g} min: memory {soak.growth:+.1%}, {soak.answers} answers")
        growth = []
        for one in measure_growth(settings, folder, sizes):
            tell(
                f"{one.editions} editions: {one.megabytes:.0f} MB, {one.search_milliseconds:.1f} ms"
            )
            growth.append(one)
    machine = f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}"
    return Measured(machine, loads, soak, growth)


def _load_servers(
    environment: dict[str, str], bodies: Sequence[bytes], seconds: float
) -> Iterator[Case]:
    for workers in WORKERS:
        with serve(environment, workers) as server:
            warm_server(server.address, bodies, workers)
            for clients in CLIENTS:
                load = run_clients(server.address, bodies, clients, seconds)
                yield Case("HTTP, warm", workers, clients, load)
    with serve({**environment, "WERKAGENDA_EMBEDDING_CACHE": str(NEW)}, WORKERS[-1]) as server:
        run_clients(server.address, bodies, 8, seconds)
        load = run_clients(server.address, bodies, GOAL_CLIENTS, seconds)
        yield Case("HTTP, every question new", WORKERS[-1], GOAL_CLIENTS, load)


def _describe(case: Case) -> str:
    load = case.load
    return (
        f"{case.name:<32} {case.workers} workers {case.clients:>3} clients "
        f"{load.rate:7.1f}/s p50 {load.p50:6.1f} p95 {load.p95:6.1f} p99 {load.p99:6.1f} ms "
        f"{load.errors} errors"
    )
