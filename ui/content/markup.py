"""Text from users, documents and the API, made safe to show.

Streamlit turns bare addresses, arrows and dashes into links and other signs even where they are
escaped. So running text is shown as HTML whose every sign is escaped (`ui.parts.drawing`); only
labels of buttons, which must be Markdown, are escaped as Markdown.
"""

import re
from collections.abc import Collection

from markdown_it import MarkdownIt
from markupsafe import Markup

# Without links, images, code and HTML: those stay text, as typed.
_ANSWER = MarkdownIt("zero").enable(["blockquote", "emphasis", "escape", "list", "newline"])
_MARKER = re.compile(r"\s?\[(\d+)\]")
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
# Where an address would come alive: before the slashes of https://, in www. and before an @.
_ADDRESS = re.compile(r"(?=//)|(?<=www)(?=\.)|(?=@)", re.IGNORECASE)
_WORD_JOINER = "\u2060"


def answer_html(markdown: str, numbers: Collection[int], turn: str) -> Markup:
    """Give an answer as HTML: paragraphs, lists, quotations and emphasis, nothing else.

    The markers of the sources in `numbers` become links to the sources of `turn`, an id; other text
    between brackets stays text.
    """

    def mark(marker: re.Match[str]) -> str:
        number = int(marker[1])
        if number not in numbers:
            return marker[0]
        return (
            f'{_WORD_JOINER}<a class="marker" href="#{turn}-{number}" data-action="open-source"'
            f' aria-label="bron {number}">{number}</a>'
        )

    return Markup(_MARKER.sub(mark, _ANSWER.render(markdown)))  # noqa: S704 (made safe above)


def label(text: str) -> str:
    """Give `text` as Markdown that shows it literally, on one line."""
    inert = _ADDRESS.sub(_WORD_JOINER, " ".join(text.split()))
    return _PUNCTUATION.sub(r"\\\1", inert)
