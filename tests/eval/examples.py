"""Small cases and observations that the tests of the suite vary."""

from collections.abc import Mapping, Sequence
from typing import Any

from eval.cases import Case
from eval.observation import Observation


def make_case(question: str = "Wat is actie 1?", kind: str = "topic", **gold: Any) -> Case:
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
            "id": "voorbeeld-001",
            "question": question,
            "history": [],
            "persona": "citizen_old",
            "kind": kind,
            "split": "dev",
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
    plan: Mapping[str, Any] | None = None,
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
    return Observation("voorbeeld-001", own | response, tuple(ranking), plan, (), 1.0)
