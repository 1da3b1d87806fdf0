"""Answerability: the model knows how people ask for what is said, and for what is not."""

from dataclasses import replace

import numpy as np
import pytest

from assistant.answering.answerability import (
    FORMAL_SCALE,
    MEASURED_SCALE,
    describe_plan,
    doubt_answer,
)
from assistant.answering.claims import Claim
from assistant.answering.search import find_items
from assistant.kernel import KernelScorer
from assistant.kernel_training import fit_kernel
from assistant.ngrams import find_ngrams
from assistant.pipeline import ask
from assistant.planning.planner import plan_question
from assistant.planning.question import Question
from assistant.sources import Sources
from ingestion.embedding import Vectors

KNOWN = [(True, False), (True, False), (False, False), (False, False)]
"""Two questions that the agenda does not answer, of its subject, and two that it does."""


def describe(text: str, claim: Claim | None, sources: Sources) -> Vectors:
    """Return the point of `text`, in which `claim` was found."""
    plan = plan_question(Question(text, text), (), sources)
    items = find_items(plan, sources)
    return describe_plan(plan, claim, items, sources)


def test_a_claim_and_a_presumption_move_a_point(sources: Sources) -> None:
    """Of one text with another claim only that differs; "waarom" takes something for granted."""
    text = "Wat doet de overheid aan laptops?"
    plain, costly = describe(text, None, sources), describe(text, Claim.COST, sources)
    differences = costly - plain
    assert np.count_nonzero(differences) == 1
    np.testing.assert_allclose(differences.sum(), FORMAL_SCALE)
    presumed = len(sources.embedder.embed_query(text))
    assert plain[presumed] == 0
    assert describe("Waarom geeft men laptops weg?", None, sources)[presumed] > 0


def test_a_close_match_moves_a_point(sources: Sources) -> None:
    """The last number is how well the best item matches: the agenda has laptops, and no whales."""
    close = describe("Komen er laptops voor mensen zonder computer?", None, sources)[-1]
    far = describe("Komen er walvissen in de Noordzee?", None, sources)[-1]
    assert 0 < far < close < MEASURED_SCALE


def test_what_is_strange_or_stated_moves_a_point(sources: Sources) -> None:
    """The measures before the last are of what is asked and of what is stated; in Dutch alone."""
    known = describe("Komen er laptops?", None, sources)
    strange = describe("Komen er laptops met walvissen?", None, sources)
    assert known[-3] == known[-2] == 0
    assert strange[-3] == pytest.approx(MEASURED_SCALE / 2)
    stated = describe("De walvissen zijn verkocht. Komen er laptops?", None, sources)
    assert stated[-2] == pytest.approx(MEASURED_SCALE / 2)  # "verkocht" is heard there
    assert stated[-4] > known[-4] == 0  # a deed that is not said
    abroad = describe("Will there be laptops with whales?", None, sources)
    assert abroad[-3] == abroad[-2] == 0


def test_the_doubt_is_that_of_the_model(sources: Sources) -> None:
    """A model that was taught that costs are never said doubts a question about them more."""
    texts = [
        "Wat kost een laptop?",
        "Wat kost een cursus?",
        "Komt er een cursus?",
        "Helpt men mij?",
    ]
    claims = [Claim.COST, Claim.COST, None, None]
    points = [describe(text, claim, sources) for text, claim in zip(texts, claims, strict=True)]
    ngrams = [find_ngrams(text) for text in texts]
    scorer = KernelScorer(fit_kernel(np.array(points), ngrams, KNOWN, "toy"))
    taught = replace(sources, answerability=scorer)
    text = "Wat kost het register?"
    plan = plan_question(Question(text, text), (), sources)
    items = find_items(plan, sources)
    doubt = doubt_answer(plan, Claim.COST, items, taught)
    assert doubt.unsaid > 0 > doubt.elsewhere
    assert doubt.unsaid > doubt_answer(plan, None, items, taught).unsaid


def test_a_claim_that_is_none_is_waived(sources: Sources) -> None:
    """These have the words of a cost, a contact and a list, and ask for what the agenda says."""
    for text, ref in (
        ("kan een burger ergens vinden hoeveel geld zo'n ict project van het Rijk kost", "4.3.A12"),
        ("Kleinkind verslaafd aan gokspelletjes: welke ministeries zijn ermee bezig?", "2.1.A4"),
    ):
        answer = ask(text, [], sources, limit=2000)
        assert ref in {citation.ref for citation in answer.citations}, text
