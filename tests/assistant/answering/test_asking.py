"""What is asked for and not there is said, beside what is there."""

from assistant.pipeline import ask
from assistant.sources import Sources


def test_who_does_what_has_no_executor_is_said(sources: Sources) -> None:
    """A goal names nobody; where the actions beside it are absent, that is said too."""
    said = ask("wie is verantwoordelijk voor het algoritmeregister?", [], sources, limit=2000)
    assert "noemt de Werkagenda geen uitvoerder" in said.markdown
    assert "De acties van 3.3 horen op pagina's van de Werkagenda die ik niet" in said.markdown
