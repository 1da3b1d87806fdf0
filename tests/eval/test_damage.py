"""Deliberate damage: the report goes red where the damage is, and only there."""

from collections.abc import Mapping, Sequence

import pytest

from assistant.answering import search
from assistant.answering.abstention import Verdict
from assistant.sources import Sources
from eval.cases import Case, load_cases
from eval.figures import BEST, summarise_run
from eval.gates import Gates, raise_gates
from eval.report.findings import Findings, gather_findings
from eval.run import Lost, Run, find_losses, put_cases
from eval.source import Source
from eval.subjects import AssistantSubject, Stage
from tests.eval.damage import shift_pages, shuffle_retrieval, swap_executors
from tests.eval.examples import make_run

LIMIT = 1000
WANTED = {
    "topic": 10,
    "responsible": 8,
    "organisation_actions": 5,
    "shared_actions": 3,
    "count": 2,
    "due": 4,
    "achieved": 3,
    "false_premise": 4,
    "near_scope": 4,
    "out_of_scope": 3,
}
"""How many questions of each kind; of those only what the undamaged assistant passes is used."""

SEARCH = {"recall_at_1", "recall_at_3", "recall_at_5", "recall_at_10", "reciprocal_rank"}
SEARCH |= {"ndcg_at_10"}
CITED = {"ref_cited", "first_citation", "citation_precision", "citation_recall", "page_right"}
LISTS = {"exact_list", "list_f1"}


@pytest.fixture(scope="module")
def cases(sources: Sources, source: Source) -> tuple[Case, ...]:
    """Return dev questions of the wanted kinds that the assistant passes."""
    left = dict(WANTED)
    chosen = []
    for case in load_cases(split="dev"):
        if left.get(case.kind, 0):
            left[case.kind] -= 1
            chosen.append(case)
    results = put_cases(chosen, [AssistantSubject(sources, LIMIT)], source)[Stage.FULL]
    return tuple(result.case for result in results if result.passed)


@pytest.fixture(scope="module")
def gates(cases: Sequence[Case], sources: Sources, source: Source) -> Gates:
    """Return gates at what the undamaged assistant reaches."""
    return raise_gates(Gates(), observe(cases, sources, source, Gates()).figures, BEST)


def observe(cases: Sequence[Case], sources: Sources, source: Source, gates: Gates) -> Findings:
    """Put `cases` to the assistant over `sources`, and hold the figures against `gates`."""
    results = put_cases(cases, [AssistantSubject(sources, LIMIT)], source)
    run = Run(make_run().configuration, results, {})
    return gather_findings(run, gates, None)


def breached(findings: Findings) -> set[str]:
    """Return the metrics that are red."""
    return {breach.metric for breach in findings.breaches}


def trace(findings: Findings, sources: Sources, source: Source) -> Mapping[str, Lost]:
    """Return which stage lost each question that failed."""
    retrieval = AssistantSubject(sources, LIMIT, Stage.RETRIEVAL)
    answer = AssistantSubject(sources, LIMIT, Stage.ANSWER)
    return find_losses(findings.run.failed, retrieval, answer, source)


def test_undamaged_nothing_is_red(
    cases: Sequence[Case], sources: Sources, source: Source, gates: Gates
) -> None:
    """The sample covers what the damage is to hit, and measuring it again gives the same."""
    figures = observe(cases, sources, source, gates).figures["dev"]
    assert breached(observe(cases, sources, source, gates)) == set()
    assert figures["passed"] == 1
    assert SEARCH | CITED | LISTS | {"facts_said", "abstention"} <= figures.keys()


def test_a_shuffled_search_is_red_in_retrieval(
    cases: Sequence[Case], sources: Sources, source: Source, gates: Gates
) -> None:
    """Recall falls, and with it what is cited and said; lists, plans and quotes stay green."""
    damaged = shuffle_retrieval(sources)
    findings = observe(cases, damaged, source, gates)
    red = breached(findings)
    assert {"passed", "ref_cited", "first_citation", "page_right", "facts_said"} | SEARCH <= red
    assert not red & {"quote_verified", "intent", "filters", "language", *LISTS}
    lost = list(trace(findings, damaged, source).values())
    assert lost.count("retrieval") > 0.8 * len(lost)


def test_swapped_executors_are_red_in_lists_and_facts(
    cases: Sequence[Case], sources: Sources, source: Source, gates: Gates
) -> None:
    """Who does what is wrong, although every quote stands on its page and the search is right."""
    damaged = swap_executors(sources)
    findings = observe(cases, damaged, source, gates)
    red = breached(findings)
    assert {"passed", "facts_said", *LISTS} <= red
    assert not red & {"quote_verified", "intent", "filters", "abstention", "language"}
    kinds = {result.case.kind for result in findings.run.failed}
    assert {"responsible", "organisation_actions"} <= kinds
    assert kinds <= {"responsible", "organisation_actions", "shared_actions", "count", "topic"}
    assert set(trace(findings, damaged, source).values()) == {"answer"}


def test_pages_off_by_one_are_red_in_pages_and_quotes_alone(
    cases: Sequence[Case], sources: Sources, source: Source, gates: Gates
) -> None:
    """The place is right, what is said is right, and the number beside it is not."""
    damaged = shift_pages(sources)
    findings = observe(cases, damaged, source, gates)
    assert breached(findings) == {"passed", "page_right", "quote_verified"}
    lost = trace(findings, damaged, source)
    answerable = [one.case.id for one in findings.run.failed if one.case.gold.answerable]
    assert {lost[id_] for id_ in answerable} == {"answer"}


def test_abstention_switched_off_is_red_in_abstention_alone(
    cases: Sequence[Case],
    sources: Sources,
    source: Source,
    gates: Gates,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What the agenda does not say is answered; all that it does say stays as it was."""
    monkeypatch.setattr(search, "judge_evidence", lambda *_: Verdict.SUPPORTED)
    findings = observe(cases, sources, source, gates)
    assert breached(findings) == {"passed", "status", "abstention"}
    assert {result.case.kind for result in findings.run.failed} <= {"false_premise", "near_scope"}


def test_the_report_shows_the_damage(
    cases: Sequence[Case], sources: Sources, source: Source, gates: Gates
) -> None:
    """The red figures are marked in the table of their split, and no other."""
    findings = observe(cases, shift_pages(sources), source, gates)
    (table,) = findings.metric_tables
    red = {row[0].text for row in table.rows if any(cell.alarm for cell in row)}
    assert red == {"passed", "page right", "quotes verified in the PDF"}
    assert summarise_run(findings.run)[0].subjects[Stage.FULL]["page_right"].mean == 0
