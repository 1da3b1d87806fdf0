"""The stored model of the answerability is what its questions give."""

import numpy as np
import pytest
from click.testing import CliRunner

from assistant import kernel
from assistant.answering import answerability_training
from assistant.answering.answerability_training import Example, read_examples, train_model
from assistant.commands.fit import fit
from assistant.kernel import KernelModel, make_unfitted, read_kernel
from assistant.sources import ANSWERABILITY, REMEDY, Sources
from ingestion.settings import IngestionSettings


def test_both_classes_are_taught_for_every_item(sources: Sources) -> None:
    """There are a thousand of each and more, none twice, and none in both classes.

    Of other subjects, which the agenda says nothing of either, there are hundreds.
    """
    examples = read_examples()
    texts = [example.text.casefold() for example in examples]
    assert len(set(texts)) == len(texts)
    unsaid = sum(example.unsaid for example in examples)
    assert unsaid > 1000
    assert len(examples) - unsaid > 1000
    elsewhere = [example for example in examples if example.elsewhere]
    assert len(elsewhere) > 400
    assert all(example.unsaid for example in elsewhere)
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
    """Two questions make a model of two points over the vector, the claims, intents and match."""
    examples = [Example("Wat kost een taart?", True, True), Example("Komen er laptops?", False)]
    seen: list[tuple[int, int]] = []
    model = train_model(examples, sources, lambda *step: seen.append(step))
    assert model.embedder == sources.embedder.name
    assert seen == [(1, 2), (2, 2)]
    assert np.sign(model.weights).tolist() == [[1, 1], [-1, -1]]
    stored = read_kernel(ANSWERABILITY, sources.embedder.name, REMEDY)
    assert stored.points.shape == (len(read_examples()), model.points.shape[1])


@pytest.mark.slow
def test_fitting_again_gives_the_stored_model(sources: Sources) -> None:
    """The file is not older than its questions, the claims or the search.

    Another processor may differ in the last digits.
    """
    fitted = train_model(read_examples(), sources, lambda *_: None)
    stored = read_kernel(ANSWERABILITY, sources.embedder.name, REMEDY)
    np.testing.assert_allclose(fitted.points, stored.points, atol=0.02)
    np.testing.assert_allclose(fitted.weights, stored.weights, atol=0.1)


def test_the_command_stores_what_it_fits(
    index_settings: IngestionSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`fit answerability` needs no model that is there already, and says what it stored."""
    monkeypatch.setenv("WERKAGENDA_PDF", str(index_settings.pdf))
    monkeypatch.setenv("WERKAGENDA_INDEX_DIR", str(index_settings.index_dir))
    model = make_unfitted("toy", classes=1)
    stored: list[KernelModel] = []
    monkeypatch.setattr(answerability_training, "train_model", lambda *_: model)
    monkeypatch.setattr(kernel, "write_kernel", lambda one, _: stored.append(one))
    monkeypatch.setattr("assistant.sources.ANSWERABILITY", index_settings.pdf / "absent")
    result = CliRunner().invoke(fit, ["answerability"])
    assert result.exit_code == 0, result.output
    assert stored == [model]
    assert f"{len(read_examples())} questions" in result.output
