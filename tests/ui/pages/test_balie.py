"""The desk's page: what to say, what to hand over, and nothing left of the last visitor."""

import re
from typing import Any

from streamlit.testing.v1 import AppTest

from tests.ui.conftest import Api, OpenPage, answer, citation, html_of, labels_of
from ui import texts

QUESTION = "Mijn naam is Jan, waar leer ik internetten?"


def _button(page: AppTest, label: str) -> Any:
    return next(button for button in page.button if button.label == label)


def _ask(page: AppTest) -> str:
    page.text_input[0].set_value(QUESTION)
    _button(page, texts.SEND).click().run()
    assert not page.exception
    return html_of(page)


def test_a_question_is_asked_for_the_desk(open_page: OpenPage, api: Api) -> None:
    """The API hears that the desk asks."""
    _ask(open_page("balie"))
    assert (api.asked[0]["mode"], api.asked[0]["history"]) == ("balie", [])


def test_two_sentences_are_to_be_read_aloud(open_page: OpenPage, api: Api) -> None:
    """Only the first two, without markers."""
    sentences = [{"text": f"Zin {n}. [1]", "citations": [1]} for n in (1, 2, 3)]
    api.reply(answer(citation(1), sentences=sentences))
    html = _ask(open_page("balie"))
    said = re.search(r'class="say".*?</div>', html, re.DOTALL)
    assert said is not None
    assert re.findall(r"<p>(.*?)</p>", said[0]) == ["Zin 1.", "Zin 2."]


def test_the_handout_has_sources_date_and_referral_but_no_visitor(
    open_page: OpenPage, api: Api
) -> None:
    """What the visitor asked is not on paper; where the answer stands is."""
    referral = {"text": "Ga naar het Informatiepunt", "url": "", "phone": "0800 1234"}
    api.reply(answer(citation(1), referral=referral))
    html = _ask(open_page("balie"))
    handout = html[html.index('data-role="handout"') : html.index("Zelf nakijken")]
    assert citation(1)["quote"] in handout
    assert citation(1)["label"] in handout
    assert "0800 1234" in handout
    assert re.search(r"Geprint op \d+ [a-z]+ \d{4}", handout)
    assert "Jan" not in html


def test_a_new_visitor_clears_everything(open_page: OpenPage) -> None:
    """Answer, question and the other page's conversation are gone."""
    page = open_page("balie")
    _ask(page)
    page.session_state["vraag-turns"] = ("iets",)
    _button(page, texts.NEW_VISITOR).click().run()
    assert "handout" not in html_of(page)
    assert page.text_input[0].value == ""
    assert "vraag-turns" not in page.session_state


def test_a_fault_gives_a_retry(open_page: OpenPage, api: Api) -> None:
    """As on the start page."""
    page = open_page("balie")
    api.reply(b"", 500)
    _ask(page)
    assert texts.RETRY in labels_of(page)
    api.reply(answer(citation(1)))
    _button(page, texts.RETRY).click().run()
    assert "handout" in html_of(page)
