"""An answer on the terminal."""

from assistant.printout import print_answer
from assistant.requests import answer_request
from assistant.schemas import AskRequest, AskResponse
from assistant.settings import AssistantSettings
from assistant.sources import Sources


def respond(sources: Sources, question: str) -> AskResponse:
    """Answer `question`."""
    answer = answer_request(AskRequest(question=question), sources, AssistantSettings())
    return AskResponse.of_answer(answer, took_ms=0)


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


def test_a_list_is_printed_whole(sources: Sources) -> None:
    """Each row stands under the answer, by its place and what it is."""
    printed = print_answer(respond(sources, "Welke acties heeft VWS?"), 1000)
    rows = [line for line in printed.splitlines() if line.startswith("- ") and "„" not in line]
    assert len(rows) == 4
    assert rows[0].startswith("- 1.1 Vergroten van digivaardigheden en kennis: 1. Door")


def test_another_subject_has_no_sources_but_an_entrance(sources: Sources) -> None:
    """Where nothing is near, only the reply and the referral are printed."""
    printed = print_answer(respond(sources, "Hoe bak ik een appeltaart?"))
    assert "[1]" not in printed
    assert printed.splitlines()[0].startswith("Daar gaat de Werkagenda niet over.")
    assert printed.splitlines()[-1].endswith("1400 https://www.rijksoverheid.nl")


def test_words_are_not_broken_at_their_hyphens(sources: Sources) -> None:
    """A word with a hyphen stays whole, so that a quote can be copied and found."""
    printed = print_answer(respond(sources, "Wat doet de overheid aan digitale vaardigheden?"))
    assert "ICT-basisvaardigheden" in printed
    assert not any(line.endswith("ICT-") for line in printed.splitlines())
