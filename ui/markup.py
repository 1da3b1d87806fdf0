"""Text from users, documents and the API, made safe to show.

Streamlit turns bare addresses, arrows and dashes into links and other signs even where they are
escaped. So running text is shown as HTML that is made here, every sign of it escaped; only labels
of buttons and sources, which must be Markdown, are escaped as Markdown.
"""

import re
from collections.abc import Collection
from html import escape

from markdown_it import MarkdownIt

# Without links, images, code and HTML: those stay text, as typed.
_ANSWER = MarkdownIt("zero").enable(["blockquote", "emphasis", "escape", "list", "newline"])
_MARKER = re.compile(r"\[(\d+)\]")
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
# Where an address would come alive: before the slashes of https://, in www. and before an @.
_ADDRESS = re.compile(r"(?=//)|(?<=www)(?=\.)|(?=@)", re.IGNORECASE)
_WORD_JOINER = "\u2060"


def paragraph(text: str, style: str) -> str:
    """Give `text`, to the letter, as a paragraph of HTML in a style of the theme."""
    return f'<p class="{style}">{escape(text)}</p>'


def quotation(text: str) -> str:
    """Give `text`, to the letter, as a quotation of HTML."""
    return f"<blockquote>{escape(text)}</blockquote>"


def answer_html(markdown: str, numbers: Collection[int]) -> str:
    """Give an answer as HTML: paragraphs, lists, quotations and emphasis, nothing else.

    The markers of the sources in `numbers` stand out; other text between brackets does not.
    """

    def mark(marker: re.Match[str]) -> str:
        if int(marker[1]) not in numbers:
            return marker[0]
        return f'<span class="marker">{marker[0]}</span>'

    return _MARKER.sub(mark, _ANSWER.render(markdown))


def label(text: str) -> str:
    """Give `text` as Markdown that shows it literally, on one line."""
    inert = _ADDRESS.sub(_WORD_JOINER, " ".join(text.split()))
    return _PUNCTUATION.sub(r"\\\1", inert)
