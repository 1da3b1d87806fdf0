"""Retrieval is measured on the place of the first right item."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from assistant.glossary import open_glossary
from assistant.planning.question import Question
from assistant.retrieval.retriever import Retriever
from eval.cases import Case, load_cases
from eval.retrieval import Found, choose_cases, measure_retrieval, order_by_source
from ingestion.embedding import open_embedder
from ingestion.index import open_index
from ingestion.settings import IngestionSettings


@pytest.fixture(scope="module")
def retriever(index_settings: IngestionSettings) -> Iterator[Retriever]:
    """Return a retriever over the real agenda."""
    with closing(open_index(index_settings, None)) as index:
        yield Retriever(index, open_embedder(index_settings.embedder), open_glossary())


@pytest.fixture(scope="module")
def dev() -> list[Case]:
    """Return the dev cases that ask for an item."""
    return choose_cases(load_cases(split="dev"))


def test_the_first_right_item_counts(dev: list[Case]) -> None:
    """With two right items the better place counts, and none at all is beyond every place."""
    person = "civil_servant"
    case = next(case for case in dev if case.persona == person)
    case = case.model_copy(
        update={"gold": case.gold.model_copy(update={"refs": ("1.1.A2", "1.1.A1")})}
    )
    found = measure_retrieval([case], lambda _: ["1.1.A3", "1.1.A1", "1.1.A2"])
    assert found == {person: Found(1, {1: 0.0, 3: 1.0, 5: 1.0})}
    lost = measure_retrieval([case], lambda _: ["2.4.O"])
    assert lost[person].shares == {1: 0.0, 3: 0.0, 5: 0.0}


def test_people_find_what_they_ask_for(retriever: Retriever, dev: list[Case]) -> None:
    """Citizens and library staff as well as civil servants, by what people ask for an item."""

    def by_asks(case: Case) -> list[str]:
        return [item.ref for item in retriever.retrieve(Question(case.question, case.question))]

    found = measure_retrieval(dev, by_asks)
    assert found["citizen"].shares[1] >= 0.75
    assert found["citizen"].shares[5] >= 0.95
    for person in ("civil_servant", "library_staff"):
        assert found[person].shares[1] >= 0.9
        assert found[person].shares[5] >= 0.98


def test_the_source_alone_finds_less(retriever: Retriever, dev: list[Case]) -> None:
    """What the asks bring: twice as many citizens find it first."""

    def by_source(case: Case) -> list[str]:
        items = retriever.retrieve(Question(case.question, case.question))
        return order_by_source(items)

    assert measure_retrieval(dev, by_source)["citizen"].shares[1] < 0.45
