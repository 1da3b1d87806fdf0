"""The ask check finds items that their own asks do not lead to."""

from contextlib import closing

import numpy as np

from assistant.retrieval.ask_check import find_lost_items, measure_finding
from ingestion.index import open_index
from ingestion.plain import Ask
from ingestion.settings import IngestionSettings


def test_every_item_of_the_real_layer_is_found(index_settings: IngestionSettings) -> None:
    """No item is lost, and most asks find theirs without help of themselves."""
    with closing(open_index(index_settings, None)) as index:
        asks, vectors = [*index.asks.values()], index.ask_vectors()
    assert [str(complaint) for complaint in find_lost_items(asks, vectors)] == []
    assert np.mean([*measure_finding(asks, vectors).values()]) > 0.7


def test_an_item_whose_asks_speak_of_others_is_lost(index_settings: IngestionSettings) -> None:
    """The asks of ten items, given to an eleventh, find those ten."""
    with closing(open_index(index_settings, None)) as index:
        asks, vectors = [*index.asks.values()], index.ask_vectors()
    others = [ask for ask in asks if ask.id.endswith("/ask/1")][::10]
    stray = [Ask(f"9.9.A9/ask/{n}", "9.9.A9", ask.text) for n, ask in enumerate(others)]
    (complaint,) = find_lost_items([*asks, *stray], vectors)
    assert complaint.ref == "9.9.A9"
    assert "of its asks find it among the first 5" in complaint.problem
