"""Whether an answer is right: yes or no, a remark, and nothing kept without consent."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.ui.conftest import Api, html_of, labels_of
from ui import texts


@pytest.fixture
def answered(page: AppTest) -> AppTest:
    """Open the page with a question answered."""
    page.button[1].click().run()
    return page


def _click(page: AppTest, label: str) -> None:
    next(button for button in page.button if button.label == label).click().run()
    assert not page.exception


def test_without_consent_no_text_is_sent(answered: AppTest, api: Api) -> None:
    """The refs and the judgement go; the question and the remark do not."""
    _click(answered, texts.NO)
    answered.text_area[0].set_value("Dit klopt niet, zegt Jan")
    _click(answered, texts.SEND_FEEDBACK)
    assert api.feedback == [
        {"answer_status": "answered", "refs": ["1.1.A1"], "helpful": False, "consent": False}
    ]
    assert texts.THANKS in html_of(answered)
    assert texts.YES not in labels_of(answered)


def test_with_consent_the_question_and_the_remark_are_sent(answered: AppTest, api: Api) -> None:
    """They help to make the assistant better."""
    _click(answered, texts.YES)
    answered.text_area[0].set_value(" Duidelijk ")
    answered.checkbox[0].check()
    _click(answered, texts.SEND_FEEDBACK)
    assert api.feedback[0]["question"] == texts.EXAMPLES["burger"][0]
    assert (api.feedback[0]["remark"], api.feedback[0]["helpful"]) == ("Duidelijk", True)


def test_feedback_that_is_not_taken_says_so(answered: AppTest, api: Api) -> None:
    """The page goes on; the user is not thanked for what was lost."""
    _click(answered, texts.NO)
    api.status = 503
    _click(answered, texts.SEND_FEEDBACK)
    assert texts.NO_FEEDBACK in html_of(answered)
    assert texts.THANKS not in html_of(answered)
