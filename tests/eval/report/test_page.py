"""The report as a page: it needs no other file, and shows every failed question."""

import re
from html.parser import HTMLParser

import pytest

from eval.gates import Bounds, Gates
from eval.report.findings import gather_findings
from eval.report.page import write_page
from tests.eval.examples import make_case, make_result, make_run

EVIDENCE = {
    "passage": "1.1.A1/results_2023/1",
    "quote": "Breed aanbod",
    "item_rank": 3,
    "score": 0.41,
    "cosine": 0.85,
    "bm25": 2.0,
    "taken": False,
    "reason": "its item is not among the best",
}


@pytest.fixture(scope="module")
def page() -> str:
    """Return the page on a run with a question that failed, below its gate."""
    bad = make_case("Wat is <b>dit</b>?", id_="fout-001", facts=[["aanbod", "hulp"]])
    failed = make_result(bad, fault="facts_said", answer="Niets & niemand.", evidence=[EVIDENCE])
    good = make_result(make_case(id_="goed-001"))
    run = make_run(good, failed, rival=[failed, failed], losses={"fout-001": "answer"})
    return write_page(gather_findings(run, Gates(dev=Bounds(at_least={"passed": 0.9})), None))


def test_the_page_needs_no_other_file(page: str) -> None:
    """Nothing is fetched: no link, image, font or script from elsewhere."""
    assert not re.search(r"""(?:src|href)=["'](?!#|data:)""", page)
    assert not re.search(r"@import|url\((?!#)", page)


class TagChecker(HTMLParser):
    """Keeps the elements that are open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - HTMLParser's
        """Open an element that has content."""
        self.opened += [tag] if tag not in {"meta", "input"} else []

    def handle_endtag(self, tag: str) -> None:
        """Close the element that was opened last."""
        assert self.opened.pop() == tag


def test_the_page_is_well_formed(page: str) -> None:
    """Every element that is opened is closed, in order."""
    checker = TagChecker()
    checker.feed(page)
    assert checker.opened == []


def test_a_failed_question_is_shown_with_why(page: str) -> None:
    """What was asked, what must be, what came, the stage that lost it and each passage's reason."""
    failure = page[page.index('<details class="failure"') : page.index("</details>")]
    for text in (
        "Wat is &lt;b&gt;dit&lt;/b&gt;?",
        "facts said",
        "lost by answer",
        "aanbod or hulp",
        "Niets &amp; niemand.",
        "1.1.A1/results_2023/1",
        "its item is not among the best",
    ):
        assert text in failure
    assert 'class=" gold"' in failure
    assert "goed-001" not in page


def test_the_figure_below_its_gate_is_alarming(page: str) -> None:
    """The verdict says it in words, the table in its cell."""
    assert '<li class="breach">BELOW THE GATE: dev passed: 0.5000' in page
    assert page.count('class="alarm"') == 1


def test_each_plot_is_drawn(page: str) -> None:
    """Five drawings, each under its title."""
    assert page.count("<svg") == 5
    for title in ("per kind", "Recall", "Status given", "Confidence", "Latency"):
        assert title in page
