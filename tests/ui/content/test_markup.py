"""Text from elsewhere shows as typed: no HTML, no links, no live Markdown."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ui.content.markup import answer_html, label

HOSTILE = '<script>alert(1)</script> <img src=x onerror="alert(1)"> [l](https://x.nl) **v** & &amp;'


class Reader(HTMLParser):
    """Reads HTML as a browser does: the tags it has, and the text it shows."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.addresses: set[str | None] = set()
        self.text = ""
        self.feed(str(html))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the name of a tag, and where it leads."""
        self.tags.add(tag)
        self.addresses |= {value for name, value in attrs if name in {"href", "src"}}

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.text += data


def test_an_answer_has_paragraphs_lists_quotations_and_emphasis() -> None:
    """The Markdown that the assistant writes becomes HTML."""
    html = answer_html("Dit komt er:\n\n- een **breed** aanbod\n\n> Breed aanbod", {1}, "t")
    assert Reader(html).tags == {"p", "ul", "li", "strong", "blockquote"}


def test_an_answer_makes_nothing_else() -> None:
    """Links, images, HTML and code in an answer stay text."""
    given_ = f"{HOSTILE} ![i](https://x.nl/i.png) <https://x.nl> www.x.nl `c`\n\n# k"
    html = answer_html(given_, (), "t")
    assert Reader(html).tags == {"p", "strong"}
    assert "<script>alert(1)</script> <img src=x" in Reader(html).text
    assert "![i](https://x.nl/i.png) <https://x.nl> www.x.nl `c`" in Reader(html).text


def test_escaped_markdown_in_an_answer_shows_as_typed() -> None:
    """An answer that escapes its asterisks has no emphasis."""
    html = answer_html(r"Zo \*\*niet\*\*", (), "t")
    assert (Reader(html).tags, Reader(html).text) == ({"p"}, "Zo **niet**\n")


@settings(deadline=None)  # a busy machine may stop for a while
@given(st.text())
def test_no_answer_makes_a_script_or_a_link_to_elsewhere(markdown: str) -> None:
    """Whatever the answer is, only harmless tags come of it, and links to its own sources."""
    read = Reader(answer_html(markdown, {1}, "t"))
    harmless = {"p", "ul", "ol", "li", "strong", "em", "blockquote", "br", "a"}
    assert read.tags <= harmless
    assert read.addresses <= {"#t-1"}


def test_only_the_markers_of_sources_are_links() -> None:
    """[1] is a source, [2] and [1a] are not; a screen reader hears what the number is."""
    html = answer_html("Breed aanbod. [1] Noot [2] en [1a].", {1}, "t")
    assert re.findall(r'href="(.*?)"', html) == ["#t-1"]
    assert 'aria-label="bron 1"' in html
    assert Reader(html).text == "Breed aanbod.\u20601 Noot [2] en [1a].\n"


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
