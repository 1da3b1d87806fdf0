"""The report as data: every figure and every case; the times apart, for they differ each run."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from eval.report.findings import Findings
from eval.run import Result, Run


def list_results(findings: Findings) -> dict[str, Any]:
    """Return the whole run without its times, ready for JSON: the same bytes for the same run."""
    run = findings.run
    return {
        "configuration": asdict(run.configuration),
        "comparison": asdict(findings.comparison) if findings.comparison else None,
        "breaches": [str(breach) for breach in findings.breaches],
        "figures": [asdict(group) for group in findings.groups],
        "cases": list(_list_cases(run)),
    }


def list_times(run: Run) -> dict[str, dict[str, float]]:
    """Return the milliseconds that each answer took, by subject and case id."""
    return {
        subject: {one.case.id: round(one.observation.milliseconds, 3) for one in results}
        for subject, results in run.results.items()
    }


def _list_cases(run: Run) -> Iterator[dict[str, Any]]:
    for result, *others in zip(*run.results.values(), strict=True):
        observation = result.observation
        yield {
            "case": result.case.model_dump(mode="json"),
            "passed": result.passed,
            "lost_at": run.losses.get(result.case.id),
            "scores": {
                name: asdict(score)
                for name, score in result.scores.items()
                if score.value is not None
            },
            "response": {k: v for k, v in observation.response.items() if k != "took_ms"},
            "ranking": list(observation.ranking[:10]),
            "plans": list(observation.plans),
            "evidence": list(observation.evidence),
            "confidence": observation.confidence,
            "others": dict(zip([*run.results][1:], map(_describe, others), strict=True)),
        }


def _describe(result: Result) -> dict[str, Any]:
    return {
        "status": result.observation.response["status"],
        "passed": result.passed,
        "faults": list(result.faults),
        "ranking": list(result.observation.ranking[:10]),
    }
