"""Text from elsewhere shows as typed: no HTML, no links, no live Markdown."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.markup import answer_html, label, paragraph, quotation

HOSTILE = '<script>alert(1)</script> <img src=x onerror="alert(1)"> [l](https://x.nl) **v** & &amp;'


class Reader(HTMLParser):
    """Reads HTML as a browser does: the tags it has, and the text it shows."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 (the parser's own)
        """Keep the name of a tag."""
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.text += data


def test_a_paragraph_and_a_quotation_show_their_text_to_the_letter() -> None:
    """Tags, entities and Markdown in the text are shown, not run."""
    assert Reader(paragraph(HOSTILE, "notice")).tags == {"p"}
    assert Reader(paragraph(HOSTILE, "notice")).text == HOSTILE
    assert Reader(quotation(HOSTILE)).tags == {"blockquote"}
    assert Reader(quotation(HOSTILE)).text == HOSTILE


@given(st.text())
def test_any_quotation_is_verbatim(text: str) -> None:
    """What a browser reads from a quotation is the quote, whatever its signs."""
    assert Reader(quotation(text)).text == text


def test_an_answer_has_paragraphs_lists_quotations_and_emphasis() -> None:
    """The Markdown that the assistant writes becomes HTML."""
    html = answer_html("Dit komt er:\n\n- een **breed** aanbod\n\n> Breed aanbod", {1})
    assert Reader(html).tags == {"p", "ul", "li", "strong", "blockquote"}


def test_an_answer_makes_nothing_else() -> None:
    """Links, images, HTML and code in an answer stay text."""
    html = answer_html(f"{HOSTILE} ![i](https://x.nl/i.png) <https://x.nl> www.x.nl `c`\n\n# k", ())
    assert Reader(html).tags == {"p", "strong"}
    assert "<script>alert(1)</script> <img src=x" in Reader(html).text
    assert "![i](https://x.nl/i.png) <https://x.nl> www.x.nl `c`" in Reader(html).text


def test_escaped_markdown_in_an_answer_shows_as_typed() -> None:
    """An answer that escapes its asterisks has no emphasis."""
    html = answer_html(r"Zo \*\*niet\*\*", ())
    assert (Reader(html).tags, Reader(html).text) == ({"p"}, "Zo **niet**\n")


@given(st.text())
def test_no_answer_makes_a_link_or_a_script(markdown: str) -> None:
    """Whatever the answer is, only harmless tags come of it."""
    harmless = {"p", "ul", "ol", "li", "strong", "em", "blockquote", "br", "span"}
    assert Reader(answer_html(markdown, {1})).tags <= harmless


def test_only_the_markers_of_sources_stand_out() -> None:
    """[1] is a source, [2] and [1a] are not."""
    html = answer_html("Breed aanbod. [1] Noot [2] en [1a].", {1})
    assert re.findall(r'<span class="marker">(.*?)</span>', html) == ["[1]"]
    assert Reader(html).text == "Breed aanbod. [1] Noot [2] en [1a].\n"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Wie doet dit?", r"Wie doet dit\?"),
        ("**vet** [l](x) <b> $x$", r"\*\*vet\*\* \[l\]\(x\) \<b\> \$x\$"),
        ("# kop", r"\# kop"),
        ("1. een", r"1\. een"),
        ("twee\n\nregels", "twee regels"),
        (":material/home:", r"\:material\/home\:"),
    ],
)
def test_a_label_is_escaped(text: str, shown: str) -> None:
    """Every sign that Markdown could read has its backslash, and the label is one line."""
    assert label(text) == shown


@pytest.mark.parametrize(
    "address", ["https://x.nl", "HTTP://x.nl", "www.x.nl", "WWW.x.nl", "a@b.nl"]
)
def test_an_address_in_a_label_does_not_come_alive(address: str) -> None:
    """The pattern by which Streamlit's Markdown finds bare addresses no longer matches."""
    alive = re.compile(
        r"(https?://|www(?=\.))([-.\w]+)([^ \t\r\n]*)|([-.\w+]+)@([-\w]+(?:\.[-\w]+)+)",
        re.IGNORECASE,
    )
    shown = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", label(address))
    assert alive.search(address)
    assert not alive.search(shown)
    assert shown.replace("\u2060", "") == address
