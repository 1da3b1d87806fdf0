"""The configuration of a run: it differs where two runs cannot be compared."""

from dataclasses import asdict

from eval.configuration import describe_configuration
from ingestion.settings import PROJECT, IngestionSettings
from prompts.loader import list_versions
from tests.eval.examples import make_case


def test_every_prompt_has_its_version() -> None:
    """A digest of its text, by the name of its file."""
    found = describe_configuration({}, (), ())
    assert found.prompts == list_versions()
    assert found.prompts.keys() == {path.stem for path in (PROJECT / "prompts").glob("*.md")}
    assert len(set(found.prompts.values())) == len(found.prompts)


def test_settings_are_told_where_they_differ_and_paths_from_the_project() -> None:
    """So that runs on two machines can be compared."""
    settings = IngestionSettings(pdf=PROJECT / "data" / "other.pdf")
    found = describe_configuration({}, (settings,), ())
    assert found.settings["pdf"] == "data/other.pdf"


def test_other_questions_make_another_digest() -> None:
    """And the same ones the same."""
    one, same, other = (
        asdict(describe_configuration({}, (), (make_case(question=text),)))
        for text in ("Wat is actie 1?", "Wat is actie 1?", "Wat is actie 2?")
    )
    assert one == same
    assert one["questions"] != other["questions"]
