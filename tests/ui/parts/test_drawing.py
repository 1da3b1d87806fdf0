"""Every value in a template is escaped, and a value that is not given is a fault."""

import jinja2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ui.content.test_markup import Reader
from ui.parts.drawing import render


@settings(deadline=None)  # a busy machine may stop for a while
@given(st.text())
def test_any_text_is_shown_to_the_letter(text: str) -> None:
    """What a browser reads is the text, whatever its signs."""
    read = Reader(render("heading", text=text))
    assert read.tags == {"p"}
    assert read.text.strip("\n") == text.strip("\n") or read.text == f"{text}\n"


def test_a_value_in_an_attribute_cannot_leave_it() -> None:
    """A quotation mark in a text does not end the attribute that holds it."""
    assert '"><script>' not in render("notice", text='"><script>alert(1)</script>')


def test_a_value_that_is_not_given_is_a_fault() -> None:
    """A misspelt name is not shown as nothing."""
    with pytest.raises(jinja2.UndefinedError):
        render("notice")
