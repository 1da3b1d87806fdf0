"""The page on which a question is asked, run as Streamlit runs it."""

import socket
from html import escape

import pytest
import streamlit
from streamlit.testing.v1 import AppTest

from tests.ui.conftest import PROBLEM, Api, answer, citation, problem
from ui import markup, texts
from ui.api_client import Fault


def _html(page: AppTest) -> str:
    return "\n".join(element.proto.body for element in page.get("html"))


def _labels(page: AppTest) -> list[str]:
    return [button.label for button in page.button]


def _ask(page: AppTest, question: str) -> AppTest:
    page.chat_input[0].set_value(question).run()
    assert not page.exception
    return page


def test_the_page_says_what_it_is_and_how_old_the_agenda_is(page: AppTest) -> None:
    """A newcomer reads its purpose, the date, and four questions to start with."""
    assert not page.exception
    assert page.title[0].value == "Vraag het de Werkagenda"
    assert "het plan van de overheid" in _html(page)
    assert "november 2022" in _html(page)
    assert _labels(page) == [markup.label(example) for example in texts.EXAMPLES]
    assert len(texts.EXAMPLES) == 4
    assert not page.chat_input[0].disabled


def test_an_example_is_asked_by_its_button(page: AppTest, api: Api) -> None:
    """The button sends its question; the examples make room for the conversation."""
    page.button[1].click().run()
    assert api.asked == [{"question": texts.EXAMPLES[1], "history": []}]
    assert escape(texts.EXAMPLES[1]) in _html(page)
    assert _labels(page) == []


def test_an_answer_has_numbered_sources_that_open_to_quote_and_page(
    page: AppTest, api: Api
) -> None:
    """Each source names its place, and holds the verbatim quote and both page numbers."""
    api.reply(answer(citation(1), citation(2, "1.1.D1", label="doel 1", page=8, pdf_page=4)))
    _ask(page, "Wat komt er?")
    assert 'Er komt een breed aanbod. <span class="marker">[1]</span>' in _html(page)
    assert [source.label for source in page.expander] == [
        markup.label(f"[1] {citation(1)['label']} (pagina 9)"),
        r"\[2\] doel 1 \(pagina 8\)",
    ]
    quote, place = page.expander[0].children.values()
    assert quote.proto.body == f"<blockquote>{citation(1)['quote']}</blockquote>"
    assert "pagina 9 (PDF-pagina 5)" in place.proto.body
    assert texts.SOURCES_HEADING["support"] in _html(page)
    assert texts.SOURCES_HEADING["nearest"] not in _html(page)


def test_nearest_places_are_announced_as_such(page: AppTest, api: Api) -> None:
    """Places that do not carry an answer never stand under the heading of sources."""
    api.reply(answer(citation(1, role="nearest"), status="not_in_agenda"))
    _ask(page, "Wat kost het?")
    assert texts.SOURCES_HEADING["nearest"] in _html(page)
    assert texts.SOURCES_HEADING["support"] not in _html(page)


def test_an_answer_without_places_has_no_heading_for_them(page: AppTest, api: Api) -> None:
    """A greeting shows its text only."""
    api.reply(answer(answer="Dag!", status="conversation"))
    _ask(page, "Hallo")
    assert "<p>Dag!</p>" in _html(page)
    assert not page.expander
    assert not any(heading in _html(page) for heading in texts.SOURCES_HEADING.values())


def test_a_follow_up_is_sent_with_its_history_and_nothing_is_lost(page: AppTest, api: Api) -> None:
    """The second question carries the first one's refs, and both stay on the page."""
    _ask(page, "Wat komt er?")
    _ask(page, "En wie?")
    assert api.asked[1] == {
        "question": "En wie?",
        "history": [{"question": "Wat komt er?", "refs": ["1.1.A1"]}],
    }
    page.run()
    assert len(api.asked) == 2
    assert len(page.expander) == 2
    for question in ("Wat komt er?", "En wie?"):
        assert f'<p class="question">{question}</p>' in _html(page)


def test_suggestions_of_the_last_answer_are_buttons(page: AppTest, api: Api) -> None:
    """A suggestion is asked by its button; those of an earlier answer are gone."""
    api.reply(answer(citation(1), suggestions=["Wie doet dit?", "Wanneer?"]))
    _ask(page, "Wat komt er?")
    assert _labels(page) == [r"Wie doet dit\?", r"Wanneer\?"]
    api.reply(answer(citation(1)))
    page.button[0].click().run()
    assert api.asked[1]["question"] == "Wie doet dit?"
    assert _labels(page) == []


def test_a_question_that_is_not_taken_shows_the_reason_without_retry(
    page: AppTest, api: Api
) -> None:
    """The API's own Dutch reason is shown to the letter; asking the same again would not help."""
    api.reply(problem(422, "De vraag is <b>te</b> lang."), 422, PROBLEM)
    _ask(page, "Lang")
    assert "De vraag is &lt;b&gt;te&lt;/b&gt; lang." in _html(page)
    assert _labels(page) == []


def test_a_fault_of_the_api_gives_a_friendly_message_and_a_retry(page: AppTest, api: Api) -> None:
    """The question is kept; the retry asks it again in the place of the failed turn."""
    _ask(page, "Wat komt er?")
    api.reply(b"Traceback (most recent call last)", 500)
    _ask(page, "En wie?")
    assert texts.FAULTS[Fault.BROKEN] in _html(page)
    assert "Traceback" not in _html(page)
    assert _labels(page) == [texts.RETRY]
    api.reply(answer(citation(1)))
    page.button[0].click().run()
    assert [asked["question"] for asked in api.asked] == ["Wat komt er?", "En wie?", "En wie?"]
    assert texts.FAULTS[Fault.BROKEN] not in _html(page)
    assert _html(page).count("En wie?") == 1
    assert len(page.expander) == 2


def test_a_failed_turn_stays_when_another_question_is_asked(page: AppTest, api: Api) -> None:
    """What went wrong remains to be read, without its button, and is not sent as history."""
    api.reply(b"", 500)
    _ask(page, "Wat komt er?")
    api.reply(answer(citation(1)))
    _ask(page, "En wie?")
    assert texts.FAULTS[Fault.BROKEN] in _html(page)
    assert _labels(page) == []
    assert api.asked[1]["history"] == []


def test_a_slow_api_says_so(page: AppTest, api: Api) -> None:
    """After the time limit the page says that it takes too long."""
    api.delay = 0.8
    _ask(page, "Wat komt er?")
    assert texts.FAULTS[Fault.SLOW] in _html(page)
    assert _labels(page) == [texts.RETRY]


def test_an_api_that_is_down_says_so(page: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page still stands, says that there is no connection, and offers a retry."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        monkeypatch.setenv("WERKAGENDA_API_URL", f"http://127.0.0.1:{free.getsockname()[1]}")
    _ask(page, "Wat komt er?")
    assert texts.FAULTS[Fault.UNREACHABLE] in _html(page)
    assert _labels(page) == [texts.RETRY]


def test_the_page_is_locked_while_a_question_is_asked(
    page: AppTest, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Input and buttons are off, and a rerun asks the question that was cut off."""
    with monkeypatch.context() as patched:
        patched.setattr("ui.api_client.ask", lambda *_: streamlit.stop())
        _ask(page, "Wat komt er?")
        assert page.chat_input[0].disabled
        assert all(button.disabled for button in page.button)
        assert texts.SEARCHING in _html(page)
    page.run()
    assert [asked["question"] for asked in api.asked] == ["Wat komt er?"]
    assert len(page.expander) == 1
    assert not page.chat_input[0].disabled


def test_a_click_that_comes_just_before_the_lock_is_ignored(page: AppTest, api: Api) -> None:
    """A second question does not take the place of the one that is being asked."""
    page.session_state["pending"] = "Wat komt er?"
    page.button[0].click().run()
    assert [asked["question"] for asked in api.asked] == ["Wat komt er?"]


def test_text_from_users_and_documents_never_comes_alive(page: AppTest, api: Api) -> None:
    """Tags, links and Markdown in a question, answer, quote, label or suggestion are shown only."""
    hostile = "<script>alert(1)</script> **v** [l](https://x.nl)"
    place = citation(1, quote=hostile, label=hostile)
    api.reply(answer(place, answer=hostile, suggestions=[hostile]))
    _ask(page, hostile)
    assert f'<p class="question">{escape(hostile)}</p>' in _html(page)
    assert f"<blockquote>{escape(hostile)}</blockquote>" in _html(page)
    assert "alert(1)</script>" not in _html(page)
    assert "<a" not in _html(page)
    for shown in (page.expander[0].label, _labels(page)[0]):
        assert r"\<script\>" in shown
        assert r"\*\*v\*\* \[l\]" in shown
        assert "//" not in shown
    assert not page.markdown


def test_the_page_says_that_it_is_dutch(page: AppTest) -> None:
    """The script that sets the page's language is there for screen readers."""
    assert 'document.documentElement.lang = "nl"' in _html(page)
