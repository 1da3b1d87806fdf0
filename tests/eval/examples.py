"""Small cases and observations that the tests of the suite vary."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from eval.cases import Case
from eval.configuration import Configuration
from eval.observation import Observation
from eval.run import PASSED, Lost, Result, Run
from eval.scorers import NOT_APPLICABLE, Score
from eval.scorers.catalogue import METRICS


def make_case(
    question: str = "Wat is actie 1?",
    kind: str = "topic",
    id_: str = "voorbeeld-001",
    split: str = "dev",
    **gold: Any,
) -> Case:
    """Return a case about action 1.1.A1 on page 9, with `gold` in place of its own."""
    own: dict[str, Any] = {
        "status": "answered",
        "refs": ["1.1.A1"],
        "list": None,
        "facts": [],
        "pages": [9],
        "forbidden": [],
        "intent": "topic",
        "filters": {},
    }
    return Case.model_validate(
        {
            "id": id_,
            "question": question,
            "history": [],
            "persona": "citizen_old",
            "kind": kind,
            "split": split,
            "gold": own | gold,
        }
    )


def make_citation(ref: str = "1.1.A1", **changes: Any) -> dict[str, Any]:
    """Return a citation of a result of action 1.1.A1, with `changes`."""
    quote = "Breed aanbod om digitale vaardigheden te verbeteren voor iedereen"
    own: dict[str, Any] = {
        "n": 1,
        "ref": ref,
        "field": "results_2023",
        "label": "",
        "page": 9,
        "pdf_page": 5,
        "quote": quote,
        "raw": quote,
        "role": "support",
    }
    return own | changes


def make_table(refs: Sequence[str], **changes: Any) -> dict[str, Any]:
    """Return a table with a row for each of `refs`, with `changes`."""
    rows = [{"ref": ref} for ref in refs]
    return {"columns": [], "rows": rows, "total": len(rows)} | changes


def make_observation(
    *,
    ranking: Sequence[str] = (),
    plans: Sequence[Mapping[str, Any]] = (),
    evidence: Sequence[Mapping[str, Any]] = (),
    **response: Any,
) -> Observation:
    """Return an observation of an answer without citations, with what `response` has of it."""
    answer = response.get("answer", "")
    own: dict[str, Any] = {
        "status": "answered",
        "answer": answer,
        "sentences": [{"text": answer, "citations": []}],
        "citations": [],
        "table": None,
        "referral": None,
        "suggestions": [],
        "as_of": "2022-11",
        "engine": "grounded",
        "took_ms": 1,
    }
    return Observation("voorbeeld-001", own | response, tuple(ranking), plans, evidence, 1.0)


def make_result(case: Case | None = None, fault: str = "", **response: Any) -> Result:
    """Return a result of `case`: passed, or with the metric `fault` at 0."""
    case = case or make_case()
    observation = replace(make_observation(**response), case_id=case.id)
    scores = {metric.name: NOT_APPLICABLE for metric in METRICS}
    scores["status"] = Score(1.0, "answered", "expected answered")
    if fault:
        scores[fault] = Score(0.0, "what was given", "what was expected")
    return Result(case, observation, scores | {PASSED: Score(float(not fault), "", "")})


def make_run(
    *results: Result, rival: Sequence[Result] = (), losses: Mapping[str, Lost] | None = None
) -> Run:
    """Return a run of the assistant with `results`, and of a baseline if `rival` has any."""
    found: dict[str, Sequence[Result]] = {"assistant": results}
    if rival:
        found["rival"] = rival
    index = {"pdf_sha256": "0" * 64, "embedder": "test", "code": "0"}
    configuration = Configuration("abc123", index, {}, "digest", len(results), {"write": "0"})
    return Run(configuration, found, losses or {})
