"""The stored model of the answerability is what its questions give."""

import numpy as np
import pytest
from click.testing import CliRunner

from assistant import logistic
from assistant.answering import answerability_training
from assistant.answering.answerability import SAID, UNSAID
from assistant.answering.answerability_training import Example, read_examples, train_model
from assistant.commands.fit import fit
from assistant.logistic import Model, read_model
from assistant.sources import ANSWERABILITY, REMEDY, Sources
from ingestion.settings import IngestionSettings


def test_both_classes_are_taught_for_every_item(sources: Sources) -> None:
    """There are a thousand of each and more, none twice, and none in both classes."""
    examples = read_examples()
    texts = [example.text.casefold() for example in examples]
    assert len(set(texts)) == len(texts)
    for known in (SAID, UNSAID):
        assert sum(example.known == known for example in examples) > 1000
    assert sources.agenda


def test_the_questions_kept_for_measuring_are_not_taught() -> None:
    """What the tests measure by stays unseen."""
    taught = {example.text for example in read_examples()}
    assert "Waarom wordt de Archiefwet afgeschaft?" not in taught
    kept = (answerability_training.QUESTIONS / "near_scope.yaml").read_text("utf-8")
    kept = kept.partition("validation: |")[2]
    assert kept.strip()
    assert not taught & {line.strip() for line in kept.splitlines()}


def test_training_reads_a_question_as_the_assistant_does(sources: Sources) -> None:
    """Two questions make a model of two classes over the vector, the claims and the intents."""
    examples = [Example("Wat kost zo'n laptop?", UNSAID), Example("Komen er laptops?", SAID)]
    seen: list[tuple[int, int]] = []
    model = train_model(examples, sources, lambda *step: seen.append(step))
    assert model.classes == (SAID, UNSAID)
    assert model.embedder == sources.embedder.name
    assert seen == [(1, 2), (2, 2)]
    stored = read_model(ANSWERABILITY, sources.embedder.name, REMEDY)
    assert len(stored.weights) == len(model.weights)


@pytest.mark.slow
def test_fitting_again_gives_the_stored_model(sources: Sources) -> None:
    """The file is not older than its questions, the claims or the search.

    Another processor may differ in the last digits.
    """
    fitted = train_model(read_examples(), sources, lambda *_: None)
    stored = read_model(ANSWERABILITY, sources.embedder.name, REMEDY)
    np.testing.assert_allclose(fitted.centre, stored.centre, atol=0.001)
    np.testing.assert_allclose(fitted.weights, stored.weights, atol=0.02)


def test_the_command_stores_what_it_fits(
    index_settings: IngestionSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`fit answerability` needs no model that is there already, and says what it stored."""
    monkeypatch.setenv("WERKAGENDA_PDF", str(index_settings.pdf))
    monkeypatch.setenv("WERKAGENDA_INDEX_DIR", str(index_settings.index_dir))
    model = Model("toy", (SAID, UNSAID), (), ())
    stored: list[Model] = []
    monkeypatch.setattr(answerability_training, "train_model", lambda *_: model)
    monkeypatch.setattr(logistic, "write_model", lambda one, _: stored.append(one))
    monkeypatch.setattr("assistant.sources.ANSWERABILITY", index_settings.pdf / "absent")
    result = CliRunner().invoke(fit, ["answerability"])
    assert result.exit_code == 0, result.output
    assert stored == [model]
    assert f"{len(read_examples())} questions" in result.output
