"""The answer as a value: a status, cited sentences and their citations."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.citations import Citation
from assistant.evidence import Item

_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


class Status(StrEnum):
    """How a question ends; each is an expected outcome, none is a fault."""

    ANSWERED = "answered"
    PARTIAL = "partial"
    NOT_IN_AGENDA = "not_in_agenda"
    MISSING_FROM_SOURCE = "missing_from_source"
    OUT_OF_SCOPE = "out_of_scope"
    CLARIFY = "clarify"
    REFUSED = "refused"
    CONVERSATION = "conversation"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the numbers of the citations that it rests on."""

    text: str
    citations: tuple[int, ...] = ()

    @property
    def marked(self) -> str:
        """The sentence followed by its markers: `… [1]`."""
        return " ".join([self.text, *(f"[{n}]" for n in self.citations)])


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A leading sentence and the points under it."""

    lead: Sentence
    points: tuple[Sentence, ...] = ()

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences, in reading order."""
        return (self.lead, *self.points)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the assistant says.

    `considered` keeps all evidence, the rejected too; `edition` is that of the agenda, in words.
    """

    status: Status
    paragraphs: tuple[Paragraph, ...]
    citations: tuple[Citation, ...]
    considered: tuple[Item, ...]
    edition: str

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences, in reading order."""
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph.sentences)

    @property
    def markdown(self) -> str:
        """The whole answer as Markdown with `[1]` markers."""
        return "\n\n".join(
            "\n".join(
                [
                    paragraph.lead.marked,
                    *([""] if paragraph.points else []),
                    *(f"- {point.marked}" for point in paragraph.points),
                ]
            )
            for paragraph in self.paragraphs
        )

    @property
    def as_of(self) -> str:
        """The edition as "2022-11", or as it is if it is not a Dutch month and a year."""
        month, _, year = self.edition.lower().partition(" ")
        return f"{year}-{_MONTHS.index(month) + 1:02}" if month in _MONTHS else self.edition
