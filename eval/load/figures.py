"""Figures of a load: how many answers, how fast, how many went wrong."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Load:
    """What came of a load; times are milliseconds, `rate` is answers a second."""

    answers: int
    errors: int
    rate: float
    p50: float
    p95: float
    p99: float


def summarise_times(milliseconds: Sequence[float], errors: int, seconds: float) -> Load:
    """Return the load whose answers took `milliseconds` each, within `seconds` in all."""
    cuts = statistics.quantiles(milliseconds, n=100) if len(milliseconds) > 1 else [0.0] * 99
    return Load(
        answers=len(milliseconds),
        errors=errors,
        rate=len(milliseconds) / seconds,
        p50=cuts[49],
        p95=cuts[94],
        p99=cuts[98],
    )
