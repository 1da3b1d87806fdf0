"""Metrics for Prometheus: counts and times, of all workers together, never words or people.

With several workers each writes its counts to files in `PROMETHEUS_MULTIPROC_DIR`, which must be
set before this module is loaded.
"""

import os
import re
from contextlib import suppress
from pathlib import Path

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
)
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead

from assistant.answering.answer import Answer
from assistant.service.workers import METRICS_FOLDER

CONTENT_TYPE = CONTENT_TYPE_LATEST

_requests = Counter(
    "werkagenda_requests_total",
    "Requests, by route and HTTP status.",
    ("method", "route", "status"),
)
_seconds = Histogram(
    "werkagenda_request_seconds",
    "Time to the end of an answer.",
    ("route",),
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 10),
)
_answers = Counter(
    "werkagenda_answers_total",
    "Answers, by status and by what the question wanted to know.",
    ("status", "intent"),
)
_drops = Counter("werkagenda_guard_drops_total", "Sentences that the guard took out of an answer.")
_personal = Counter(
    "werkagenda_personal_data_total", "Questions with personal data, which was masked.", ("kind",)
)
_feedback = Counter("werkagenda_feedback_total", "Feedback stored.", ("helpful",))
_rejections = Counter(
    "werkagenda_rejections_total", "Requests refused at the door, by reason.", ("reason",)
)
_queue = Gauge(
    "werkagenda_queue_length", "Requests that wait for a place.", multiprocess_mode="livesum"
)
_builds = Counter("werkagenda_index_opened_total", "Indexes opened, the first one included.")
_faults = Counter("werkagenda_index_faults_total", "Times that an index could not be opened.")


def count_request(method: str, route: str, status: int, seconds: float) -> None:
    """Count a request that ended; `route` is its pattern, never the address itself."""
    _requests.labels(method, route, status).inc()
    _seconds.labels(route).observe(seconds)


def count_answer(answer: Answer) -> None:
    """Count an answer, and each kind of personal data that its question had."""
    _answers.labels(answer.status, answer.plans[0].intent if answer.plans else "").inc()
    for kind in answer.masked:
        _personal.labels(kind).inc()


def count_drops(drops: int) -> None:
    """Count the sentences of a model that the guard took out of an answer."""
    _drops.inc(drops)


def count_feedback(helpful: bool) -> None:
    """Count feedback that was stored."""
    _feedback.labels("yes" if helpful else "no").inc()


def count_rejection(reason: str) -> None:
    """Count a request that was refused at the door."""
    _rejections.labels(reason).inc()


def count_opening(succeeded: bool) -> None:
    """Count that an index was opened, or could not be."""
    (_builds if succeeded else _faults).inc()


def show_queue(length: int) -> None:
    """Show how many requests wait in this worker."""
    _queue.set(length)


def print_metrics() -> bytes:
    """Return the metrics of all workers in Prometheus' text format."""
    folder = os.environ.get(METRICS_FOLDER)
    if not folder:
        return generate_latest(REGISTRY)
    _forget_dead_workers(Path(folder))
    registry = CollectorRegistry()
    MultiProcessCollector(registry, folder)  # type: ignore[no-untyped-call]
    return generate_latest(registry)


def _forget_dead_workers(folder: Path) -> None:
    """Remove what dead workers showed as present; their counts stay."""
    for file in folder.glob("gauge_live*_*.db"):
        pid = re.search(r"_(\d+)\.db$", file.name)
        if pid and not Path("/proc", pid[1]).exists():
            with suppress(FileNotFoundError):
                mark_process_dead(int(pid[1]), str(folder))  # type: ignore[no-untyped-call]
