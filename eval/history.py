"""History: one line per recorded run, and what changed since the last one."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from eval.gates import Figures
from eval.run import Run

HISTORY = Path(__file__).parent / "history.jsonl"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Against the last recorded run: which cases are passed now, and which no longer.

    `same_questions` tells whether that run had the same cases; `since` is its commit.
    """

    since: str
    same_questions: bool
    gained: Sequence[str]
    lost: Sequence[str]


def compare_with_last(run: Run, path: Path = HISTORY) -> Comparison | None:
    """Compare `run` with the last line of `path`; None if nothing was recorded yet.

    A case that the last run did not have counts as passed by it.
    """
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    if not lines:
        return None
    last = json.loads(lines[-1])
    before = frozenset(last["failed"])
    results = run.results[run.subject]
    return Comparison(
        since=last["configuration"]["commit"],
        same_questions=last["configuration"]["questions"] == run.configuration.questions,
        gained=[one.case.id for one in results if one.passed and one.case.id in before],
        lost=[one.case.id for one in results if not one.passed and one.case.id not in before],
    )


def record_run(run: Run, figures: Mapping[str, Figures], path: Path = HISTORY) -> None:
    """Add a line for `run`, with its `figures` by split, to `path`."""
    line: dict[str, Any] = {
        "recorded": datetime.now(UTC).isoformat(timespec="seconds"),
        "configuration": asdict(run.configuration),
        "figures": figures,
        "failed": [result.case.id for result in run.failed],
    }
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(line, ensure_ascii=False) + "\n")
