"""An answer on the terminal."""

from assistant.printout import print_answer
from assistant.routes.ask import post_ask
from assistant.schemas import AskRequest, AskResponse
from assistant.settings import AssistantSettings
from assistant.sources import Sources


def respond(sources: Sources, question: str) -> AskResponse:
    """Answer `question`."""
    return post_ask(AskRequest(question=question), sources, AssistantSettings())


def test_no_line_is_wider_than_the_terminal(sources: Sources) -> None:
    """Answer and sources fit in 80 columns, and in 40."""
    response = respond(sources, "Wat doet de overheid aan digitale vaardigheden?")
    for width in (80, 40):
        assert max(map(len, print_answer(response, width).splitlines())) <= width


def test_the_sources_are_numbered_with_label_page_and_quote(sources: Sources) -> None:
    """Under the answer stands each source: number, label with page, PDF page and quote."""
    printed = print_answer(respond(sources, "human rights impact assessment"), 1000)
    assert printed.splitlines()[-2:] == [
        "[4] 2.1 Publieke waarden borgen, actie 2, door wie, met wie (pagina 21)",
        "    PDF-pagina 11: “BZK, overheden”",
    ]


def test_points_hang_under_their_dash(sources: Sources) -> None:
    """The second line of a point is indented under its first."""
    lines = print_answer(respond(sources, "keurmerk voor technologie")).splitlines()
    point = next(place for place, line in enumerate(lines) if line.startswith("- "))
    following = next(line for line in lines[point:] if not line.startswith("- "))
    assert following.startswith("  ") or not following


def test_an_absent_answer_has_no_sources(sources: Sources) -> None:
    """Where nothing is near, only the reply is printed."""
    printed = print_answer(respond(sources, "Hoe bak ik een appeltaart?"))
    assert "[1]" not in printed
    assert printed.splitlines()[-1] == "Misschien lukt het met andere woorden."


def test_words_are_not_broken_at_their_hyphens(sources: Sources) -> None:
    """A word with a hyphen stays whole, so that a quote can be copied and found."""
    printed = print_answer(respond(sources, "Wat doet de overheid aan digitale vaardigheden?"))
    assert "ICT-basisvaardigheden" in printed
    assert not any(line.endswith("ICT-") for line in printed.splitlines())
