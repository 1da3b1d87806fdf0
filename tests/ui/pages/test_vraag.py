"""The page on which a question is asked, run as Streamlit runs it."""

import re
import socket
from html import escape
from typing import Any

import pytest
import streamlit
from streamlit.testing.v1 import AppTest

from tests.ui.conftest import PROBLEM, Api, answer, citation, html_of, labels_of, problem
from ui import texts
from ui.api.client import Fault
from ui.content import markup


def _ask(page: AppTest, question: str) -> AppTest:
    page.text_input[0].set_value(question)
    _button(page, texts.SEND).click().run()
    assert not page.exception
    return page


def _button(page: AppTest, label: str) -> Any:
    return next(button for button in page.button if button.label == label)


def test_the_page_says_what_it_is_and_how_old_the_agenda_is(page: AppTest) -> None:
    """A newcomer reads its purpose, the date, and six questions to start with."""
    assert not page.exception
    assert "Vraag het de Werkagenda</h1>" in html_of(page)
    assert "het plan van de overheid" in html_of(page)
    assert "november 2022" in html_of(page)
    assert labels_of(page)[1:] == [markup.label(one) for one in texts.EXAMPLES["burger"]]
    assert len(labels_of(page)) == 7
    assert page.text_input[0].label == texts.QUESTION
    assert not page.text_input[0].disabled


def test_the_examples_change_with_the_audience(page: AppTest, api: Api) -> None:
    """Who works for the government sees other examples, and is answered in that mode."""
    page.radio[0].set_value("ambtenaar").run()
    assert labels_of(page)[1:] == [markup.label(one) for one in texts.EXAMPLES["ambtenaar"]]
    page.button[1].click().run()
    assert api.asked[0]["mode"] == "ambtenaar"


def test_an_example_is_asked_by_its_button(page: AppTest, api: Api) -> None:
    """The button sends its question; the examples make room for the answer."""
    page.button[2].click().run()
    question = texts.EXAMPLES["burger"][1]
    assert api.asked == [{"question": question, "history": [], "mode": "burger"}]
    assert escape(question) in html_of(page)
    assert markup.label(question) not in labels_of(page)


def test_an_answer_has_numbered_sources_with_quote_and_page(page: AppTest, api: Api) -> None:
    """Each source names its place, and has the quote, its page as an image, and the PDF there."""
    api.reply(answer(citation(1), citation(2, "1.1.D1", label="doel 1", page=8, pdf_page=4)))
    html = html_of(_ask(page, "Wat komt er?"))
    assert 'href="#vraag-0-1"' in html
    assert html.count("<details") == 2
    assert 'id="vraag-0-1"' in html
    assert f"<blockquote>{citation(1)['quote']}</blockquote>" in html
    assert 'src="/v1/pages/9.png?ref=1.1.A1&amp;field=results_2023&amp;quote=Breed+aanbod' in html
    assert "view=quote" in html
    assert 'href="/v1/werkagenda.pdf#page=5"' in html
    assert texts.SOURCES_HEADING["support"] in html
    assert texts.SOURCES_HEADING["nearest"] not in html


def test_nearest_places_are_announced_as_such(page: AppTest, api: Api) -> None:
    """Places that do not carry an answer never stand under the heading of sources."""
    api.reply(answer(citation(1, role="nearest"), status="not_in_agenda"))
    html = html_of(_ask(page, "Wat kost het?"))
    assert texts.SOURCES_HEADING["nearest"] in html
    assert texts.SOURCES_HEADING["support"] not in html
    assert texts.STATUSES["not_in_agenda"] in html


@pytest.mark.parametrize("status", texts.STATUSES)
def test_every_status_is_said_in_words(page: AppTest, api: Api, status: str) -> None:
    """No status is told by colour alone, and the live region hears it."""
    api.reply(answer(status=status))
    said = texts.STATUSES[status]  # type: ignore[index]
    assert f'data-announce="{said}' in html_of(_ask(page, "Wat komt er?"))


def test_an_answer_without_places_has_no_heading_for_them(page: AppTest, api: Api) -> None:
    """A greeting shows its text only."""
    api.reply(answer(answer="Dag!", status="conversation"))
    html = html_of(_ask(page, "Hallo"))
    assert "<p>Dag!</p>" in html
    assert "<details" not in html
    assert not any(heading in html for heading in texts.SOURCES_HEADING.values())


def test_a_table_a_referral_and_hard_words_are_shown(page: AppTest, api: Api) -> None:
    """A list has its total; where to go is a link and a telephone number; BZK is explained."""
    api.serve("/v1/glossary", [{"term": "BZK", "full": "ministerie", "plain": "Een ministerie."}])
    table = {
        "columns": ["Actie", "Wie"],
        "rows": [{"ref": "1.1.A1", "Actie": "Aanbod", "Wie": ["BZK", "OCW"]}],
        "total": 1,
    }
    referral = {"text": "Bel hierover", "url": "https://www.digid.nl", "phone": "088 123 65 55"}
    api.reply(answer(answer="BZK doet dit.", table=table, referral=referral))
    html = html_of(_ask(page, "Wie?"))
    assert "<caption>1 regel</caption>" in html
    assert "<li>OCW</li>" in html
    assert '<a href="https://www.digid.nl"' in html
    assert "Telefoon: 088 123 65 55" in html
    assert "<dt>BZK</dt>" in html


def test_a_long_list_keeps_its_rows_and_folds_its_sources(page: AppTest, api: Api) -> None:
    """Each row has a link to its page, lines stay lines, and all sources are there."""
    row = {"ref": "1.1.A1", "page": 9, "pdf_page": 5, "actie": "• een\n• twee", "pagina": 9}
    table = {"columns": ["actie", "pagina"], "rows": [row] * 8, "total": 8}
    api.reply(answer(*(citation(n) for n in range(1, 9)), table=table))
    html = html_of(_ask(page, "Welke acties?"))
    assert html.count('href="/v1/pages/9.png?ref=1.1.A1"') == 8
    assert "<p>• een</p><p>• twee</p>" in html
    assert '<th scope="col">Actie</th>' in html
    assert "Nog 2 bronnen" in html
    assert html.count('<details class="source"') == 8


def test_an_address_that_is_not_https_is_no_link(page: AppTest, api: Api) -> None:
    """What the API gives as an address is shown, but a script in it cannot run."""
    api.reply(answer(referral={"text": "Zie", "url": "javascript:alert(1)", "phone": ""}))
    html = html_of(_ask(page, "Waar?"))
    assert "<span>javascript:alert(1)</span>" in html
    assert 'href="javascript' not in html


def test_a_follow_up_is_sent_with_its_history_and_nothing_is_lost(page: AppTest, api: Api) -> None:
    """The second question carries the first one's refs, and the newest stands first."""
    _ask(page, "Wat komt er?")
    assert page.text_input[0].label == texts.FOLLOW_UP
    assert page.text_input[0].value == ""
    _ask(page, "En wie?")
    assert api.asked[1]["history"] == [{"question": "Wat komt er?", "refs": ["1.1.A1"]}]
    page.run()
    assert len(api.asked) == 2
    html = html_of(page)
    assert html.index("En wie?</h2>") < html.index(texts.EARLIER) < html.index("Wat komt er?</h2>")


def test_an_empty_question_is_not_asked(page: AppTest, api: Api) -> None:
    """Pressing the button without a question changes nothing."""
    _ask(page, "   ")
    assert api.asked == []


def test_suggestions_of_the_last_answer_are_buttons(page: AppTest, api: Api) -> None:
    """A suggestion is asked by its button; those of an earlier answer are gone."""
    api.reply(answer(citation(1), suggestions=["Wie doet dit?", "Wanneer?"]))
    _ask(page, "Wat komt er?")
    assert {r"Wie doet dit\?", r"Wanneer\?"} <= set(labels_of(page))
    api.reply(answer(citation(1)))
    _button(page, r"Wie doet dit\?").click().run()
    assert api.asked[1]["question"] == "Wie doet dit?"
    assert r"Wanneer\?" not in labels_of(page)


def test_a_shared_link_asks_its_question_once(page: AppTest, api: Api) -> None:
    """The question of the address is asked, and then leaves the address."""
    page.query_params["vraag"] = "Wat komt er?"
    page.run()
    assert [asked["question"] for asked in api.asked] == ["Wat komt er?"]
    assert "vraag" not in page.query_params
    page.run()
    assert len(api.asked) == 1


def test_a_question_that_is_not_taken_shows_the_reason_without_retry(
    page: AppTest, api: Api
) -> None:
    """The API's own Dutch reason is shown to the letter; asking the same again would not help."""
    api.reply(problem(422, "De vraag is <b>te</b> lang."), 422, PROBLEM)
    _ask(page, "Lang")
    assert "De vraag is &lt;b&gt;te&lt;/b&gt; lang." in html_of(page)
    assert texts.RETRY not in labels_of(page)


def test_a_fault_of_the_api_gives_a_friendly_message_and_a_retry(page: AppTest, api: Api) -> None:
    """The question is kept; the retry asks it again in the place of the failed turn."""
    _ask(page, "Wat komt er?")
    api.reply(b"Traceback (most recent call last)", 500)
    _ask(page, "En wie?")
    assert f"{texts.FAULTS[Fault.BROKEN]} {texts.KEPT}" in html_of(page)
    assert "Traceback" not in html_of(page)
    api.reply(answer(citation(1)))
    _button(page, texts.RETRY).click().run()
    assert [asked["question"] for asked in api.asked] == ["Wat komt er?", "En wie?", "En wie?"]
    assert texts.FAULTS[Fault.BROKEN] not in html_of(page)
    assert html_of(page).count("En wie?</h2>") == 1


def test_a_failed_turn_stays_when_another_question_is_asked(page: AppTest, api: Api) -> None:
    """What went wrong remains to be read, without its button, and is not sent as history."""
    api.reply(b"", 500)
    _ask(page, "Wat komt er?")
    api.reply(answer(citation(1)))
    _ask(page, "En wie?")
    assert texts.FAULTS[Fault.BROKEN] in html_of(page)
    assert texts.RETRY not in labels_of(page)
    assert api.asked[1]["history"] == []


def test_a_slow_api_says_so(page: AppTest, api: Api) -> None:
    """After the time limit the page says that it takes too long."""
    api.delay = 0.8
    _ask(page, "Wat komt er?")
    assert texts.FAULTS[Fault.SLOW] in html_of(page)
    assert texts.RETRY in labels_of(page)


def test_an_api_that_is_down_says_so(page: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page still stands, says that there is no connection, and offers a retry."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        monkeypatch.setenv("WERKAGENDA_API_URL", f"http://127.0.0.1:{free.getsockname()[1]}")
    _ask(page, "Wat komt er?")
    assert texts.FAULTS[Fault.UNREACHABLE] in html_of(page)
    assert texts.RETRY in labels_of(page)


def test_the_page_is_locked_while_a_question_is_asked(
    page: AppTest, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Input and button are off, and a rerun asks the question that was cut off."""
    with monkeypatch.context() as patched:
        patched.setattr("ui.parts.dialogue.ask", lambda *_: streamlit.stop())
        _ask(page, "Wat komt er?")
        assert page.text_input[0].disabled
        assert all(button.disabled for button in page.button)
        assert texts.SEARCHING in html_of(page)
    page.run()
    assert [asked["question"] for asked in api.asked] == ["Wat komt er?"]
    assert not page.text_input[0].disabled


def test_a_click_that_comes_just_before_the_lock_is_ignored(page: AppTest, api: Api) -> None:
    """A second question does not take the place of the one that is being asked."""
    page.session_state["vraag-pending"] = "Wat komt er?"
    page.button[2].click().run()
    assert [asked["question"] for asked in api.asked] == ["Wat komt er?"]


def test_begin_again_forgets_the_conversation(page: AppTest, api: Api) -> None:
    """The examples are back, and the next question has no history."""
    _ask(page, "Wat komt er?")
    _button(page, texts.START_AGAIN).click().run()
    assert "<details" not in html_of(page)
    _ask(page, "En wie?")
    assert api.asked[1]["history"] == []


def test_text_from_users_and_documents_never_comes_alive(page: AppTest, api: Api) -> None:
    """Tags, links and Markdown in a question, answer, quote, label or suggestion are shown only."""
    hostile = '<script>alert(1)</script> **v** [l](https://x.nl) "><img src=x onerror=alert(1)>'
    place = citation(1, quote=hostile, label=hostile)
    api.serve("/v1/glossary", [{"term": "alert", "full": hostile, "plain": hostile}])
    api.reply(
        answer(
            place,
            answer=hostile,
            suggestions=[hostile],
            table={"columns": [hostile], "rows": [{hostile: hostile}], "total": 1},
            referral={"text": hostile, "url": hostile, "phone": hostile},
        )
    )
    _ask(page, hostile)
    html = html_of(page)
    shown = escape(hostile).replace("&quot;", "&#34;").replace("&#x27;", "&#39;")
    assert f'<h2 class="question">{shown}</h2>' in html
    assert f"<blockquote>{shown}</blockquote>" in html
    assert "<script" not in html
    assert "<img src=x" not in html
    assert not re.findall(r'(?:href|src)="(?!/v1/|#vraag-)', html)
    label = next(one for one in labels_of(page) if "alert" in one)
    assert r"\<script\>" in label
    assert r"\*\*v\*\* \[l\]" in label
    assert "//" not in label
    assert not page.markdown
