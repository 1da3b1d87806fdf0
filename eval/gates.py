"""Gates: the figures below which a change does not land, and how they are raised."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict

GATES = Path(__file__).parent / "gates.yaml"

Figures = Mapping[str, float | None]
"""Metrics by name; None where no case of the run says anything about it."""


class Bounds(BaseModel):
    """For one split, or for the guard, the least or the most that each metric may be."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    at_least: dict[str, float] = {}
    at_most: dict[str, float] = {}


class Gates(BaseModel):
    """The bounds per split and for the guard, as `gates.yaml` has them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    dev: Bounds = Bounds()
    heldout: Bounds = Bounds()
    guard: Bounds = Bounds()


@dataclass(frozen=True, slots=True)
class Breach:
    """A figure on the wrong side of its bound; `value` is None if it was not measured at all."""

    split: str
    metric: str
    value: float | None
    side: Literal["at least", "at most"]
    bound: float

    def __str__(self) -> str:
        """Say it in a line."""
        value = "not measured" if self.value is None else f"{self.value:.4f}"
        return f"{self.split} {self.metric}: {value}, must be {self.side} {self.bound:.4f}"


def load_gates(path: Path = GATES) -> Gates:
    """Return the gates in `path`. Raises pydantic's ValidationError for what is not a bound."""
    return Gates.model_validate(yaml.safe_load(path.read_text("utf-8")) or {})


def check_gates(gates: Gates, figures: Mapping[str, Figures]) -> Sequence[Breach]:
    """Return the breaches in `figures`, which come by split and for the guard.

    A split that was not run has none.
    """
    found: list[Breach] = []
    for split, measured in figures.items():
        bounds: Bounds = getattr(gates, split)
        for metric, bound in bounds.at_least.items():
            value = measured.get(metric)
            if value is None or value < bound:
                found.append(Breach(split, metric, value, "at least", bound))
        for metric, bound in bounds.at_most.items():
            value = measured.get(metric)
            if value is None or value > bound:
                found.append(Breach(split, metric, value, "at most", bound))
    return found


def raise_gates(
    gates: Gates, figures: Mapping[str, Figures], best: Mapping[str, float | None]
) -> Gates:
    """Return `gates` moved up to `figures`, which come by split; no bound is ever loosened.

    `best` has the value of a perfect answer by metric: what has none is not bound.
    """
    return Gates(
        **{
            split: _raise_bounds(getattr(gates, split), figures.get(split, {}), best)
            for split in Gates.model_fields
        }
    )


def _raise_bounds(old: Bounds, figures: Figures, best: Mapping[str, float | None]) -> Bounds:
    at_least, at_most = dict(old.at_least), dict(old.at_most)
    for metric, value in figures.items():
        if value is None:
            continue
        if best.get(metric) == 1.0:
            at_least[metric] = max(value, at_least.get(metric, value))
        elif best.get(metric) == 0.0:
            at_most[metric] = min(value, at_most.get(metric, value))
    return Bounds(at_least=at_least, at_most=at_most)


def write_gates(gates: Gates, path: Path = GATES) -> None:
    """Write `gates` to `path`, under the comment that it begins with."""
    lines = path.read_text("utf-8").splitlines(keepends=True) if path.exists() else []
    comment = "".join(itertools.takewhile(lambda line: line.startswith("#"), lines))
    path.write_text(comment + yaml.safe_dump(gates.model_dump(), sort_keys=False), "utf-8")


def find_loosened(old: Gates, new: Gates) -> Sequence[str]:
    """Name the bounds of `old` that `new` leaves out or makes easier to pass."""
    found: list[str] = []
    for split in Gates.model_fields:
        before: Bounds = getattr(old, split)
        after: Bounds = getattr(new, split)
        lower = (m for m, b in before.at_least.items() if after.at_least.get(m, b - 1) < b)
        higher = (m for m, b in before.at_most.items() if after.at_most.get(m, b + 1) > b)
        found += (f"{split} {metric}" for metric in (*lower, *higher))
    return found
