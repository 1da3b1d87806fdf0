"""What is asked for and not there is said, beside what is there."""

from assistant.answering.answer import Status
from assistant.pipeline import ask
from assistant.planning.question import Turn
from assistant.sources import Sources


def test_who_does_what_has_no_executor_is_said(sources: Sources) -> None:
    """A goal names nobody; where the actions beside it are absent, that is said too."""
    said = ask("wie is verantwoordelijk voor het algoritmeregister?", [], sources, limit=2000)
    assert "noemt de Werkagenda geen uitvoerder" in said.markdown
    assert "De acties van 3.3 horen op pagina's van de Werkagenda die ik niet" in said.markdown


def test_why_somebody_does_it_is_no_list(sources: Sources) -> None:
    """Who asks for a reason gets no list of the actions of the one that is named."""
    said = ask("Waarom neemt EZK de acties van de VNG over?", [], sources, limit=2000)
    assert (said.status, said.table) == (Status.NOT_IN_AGENDA, None)


def test_a_goal_before_its_action_has_no_executor(sources: Sources) -> None:
    """Who asks on after a goal is told that it names nobody, and who carries out what was beside.

    The action is not passed off as the goal.
    """
    before = Turn("hoe herken ik een echte site van de overheid", ("2.4.D4", "2.4.A4"))
    said = ask("en wie voert dat uit?", [before], sources, limit=2000)
    assert said.sentences[0].text.endswith("noemt de Werkagenda geen uitvoerder.")
    assert [citation.ref for citation in said.citations][:2] == ["2.4.D4", "2.4.A4"]


def test_who_asks_on_is_told_who_and_what_alone(sources: Sources) -> None:
    """After an answer its results are known; "en wie doet dat?" needs the executors of it."""
    before = Turn("mijn oma snapt niks van computers", ("1.1.A1",))
    said = ask("en wie doet dat?", [before], sources, limit=2000)
    assert [citation.field for citation in said.citations] == ["executors", "description"]
