"""Statement: a sentence of a language model beside the passages that it says it rests on."""

import re
from dataclasses import dataclass
from enum import StrEnum

from assistant.planning.language import Language

_YEAR_OF_FIELD = re.compile(r"results_(\d{4})")
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[\W_]*[A-Z])")


class Objection(StrEnum):
    """Why a sentence is not let through; the first that applies."""

    FORM = "it holds something that is no statement: a link, markup, an order, a first person"
    SOURCE = "it names no source that was given"
    LANGUAGE = "it is in another language"
    REFERENCE = "it points back, and nothing was said before it of the same source"
    NUMBER = "a number, year or percentage is not in its sources"
    NAME = "an organisation, abbreviation or proper name is not in its sources"
    STRENGTH = "it is surer, wider or further along than its sources"
    NEGATION = "it denies what its sources affirm, or affirms what they deny"
    MEANING = "it says something else than its sources"


@dataclass(frozen=True, slots=True)
class Support:
    """A cited passage that a sentence may rest on, under a short `token` ("B1").

    `n` is its citation number, `label` its place in words, `plain` the reviewed plain wording of
    the quote, `""` if there is none.
    """

    token: str
    n: int
    ref: str
    field: str
    label: str
    quote: str
    plain: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """What it says: the quote and, where there is one, the plain wording."""
        return (self.quote, self.plain) if self.plain else (self.quote,)

    @property
    def year(self) -> str:
        """The year in the head of its column, `""` if it is no result."""
        found = _YEAR_OF_FIELD.fullmatch(self.field)
        return found[1] if found else ""


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence without its tokens, and the supports that they name.

    `edition` is that of the agenda ("November 2022"), which every sentence may mention. One that
    `opens` is the first of those on its source.
    """

    text: str
    cited: tuple[Support, ...]
    edition: str
    language: Language = Language.DUTCH
    opens: bool = False

    @property
    def evidence(self) -> str:
        """All that the cited supports say."""
        return "\n".join(text for support in self.cited for text in support.texts)

    @property
    def is_verbatim(self) -> bool:
        """Whether a support has the sentence word for word, and as a whole sentence."""
        texts = (text for support in self.cited for text in support.texts)
        sentences = (one for text in texts for one in _BETWEEN_SENTENCES.split(text))
        return _strip(self.text) in map(_strip, sentences)

    @property
    def bare(self) -> str:
        """The sentence without the mention of a place of its supports and of the edition."""
        text = re.sub(re.escape(self.edition), " ", self.text, flags=re.IGNORECASE)
        for support in self.cited:
            for place in _name_places(support):
                text = re.sub(rf"\b{place}\b(?![.,]?\d)", " ", text, flags=re.IGNORECASE)
        return text


def _strip(sentence: str) -> str:
    """Return `sentence` without what its end, its case and its spaces make different."""
    return " ".join(sentence.split()).rstrip(".!?").casefold()


def _name_places(support: Support) -> tuple[str, ...]:
    """Return patterns of the ways to say where `support` stands."""
    priority = re.match(r"\d+\.\d+", support.ref)
    numbered = re.search(r"(actie|doel) (\d+)", support.label)
    page = re.search(r"pagina (\d+)", support.label)
    return tuple(
        pattern
        for found, pattern in (
            (priority, rf"prioriteit {re.escape(priority[0])}" if priority else ""),
            (priority, rf"programmalijn {priority[0][0]}" if priority else ""),
            (numbered, rf"{numbered[1]} {numbered[2]}" if numbered else ""),
            (page, rf"pagina {page[1]}" if page else ""),
        )
        if found
    )
