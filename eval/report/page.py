"""The report as one self-contained page: tables, plots and every failed question."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from assistant.answering import abstention
from eval.report.findings import Findings
from eval.report.plots import (
    plot_confidence,
    plot_confusion,
    plot_kinds,
    plot_latency,
    plot_recall,
)
from eval.report.tables import TITLES
from eval.report.text import describe_verdict

THRESHOLDS = {"answers from": abstention.ENOUGH}
FACETS = ("split", "kind", "persona")
"""By these a reader can narrow the failed questions down, and by the stage that lost them."""


@dataclass(frozen=True, slots=True)
class Plot:
    """A drawing, and what it shows in words."""

    title: str
    caption: str
    svg: Markup


def write_page(findings: Findings) -> str:
    """Return the report as HTML that needs no other file."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    run = findings.run
    beaten = {
        name: {one.case.id for one in run.results[name] if one.passed}
        for name in findings.baselines
    }
    return environment.get_template("page.html.j2").render(
        findings=findings,
        run=run,
        verdict=list(describe_verdict(findings)),
        plots=list(_draw(findings)),
        titles=TITLES,
        facets=FACETS,
        total=len(run.results[run.subject]),
        passed_by=lambda case_id: [name for name, ids in beaten.items() if case_id in ids],
    )


def _draw(findings: Findings) -> Iterator[Plot]:
    results, subject, baselines = findings.run.results, findings.run.subject, findings.baselines
    ours = results[subject]
    yield Plot(
        "Questions passed, per kind",
        "Bars: the assistant with its 95% interval; marks: the baselines. In brackets the number "
        "of questions.",
        Markup(plot_kinds(findings.groups, subject, baselines)),  # noqa: S704 - our own drawing
    )
    yield Plot(
        "Recall of the search alone",
        "Share of the questions with a right place among the best k.",
        Markup(plot_recall(results, subject, baselines)),  # noqa: S704 - our own drawing
    )
    yield Plot(
        "Status given against gold",
        "Rows: what the status must be; columns: what it was. On the diagonal it is right.",
        Markup(plot_confusion(ours)),  # noqa: S704 - our own drawing
    )
    yield Plot(
        "Confidence and the abstention threshold",
        "The score of the best place, where one was searched for; the assistant abstains below "
        "the line.",
        Markup(plot_confidence(ours, THRESHOLDS)),  # noqa: S704 - our own drawing
    )
    yield Plot(
        "Latency",
        "Time from question to answer, in this process.",
        Markup(plot_latency(ours)),  # noqa: S704 - our own drawing
    )
