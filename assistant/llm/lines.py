"""Lines: what is said of one source without a break, by a model and by the answer itself."""

from dataclasses import dataclass, field

from assistant.answering.answer import Answer, Sentence
from assistant.guard.statement import Support


@dataclass(slots=True)
class Line:
    """What a model says of `support`; `cited` are all supports that its sentences name."""

    support: Support
    texts: list[str] = field(default_factory=list)
    cited: dict[int, Support] = field(default_factory=dict)
    is_spoilt: bool = False


def group_by_item(answer: Answer) -> dict[str, list[Sentence]]:
    """Return the sentences by the ref of what they cite, or else of what the one before cites."""
    refs = {one.n: one.ref for one in answer.citations}
    items: dict[str, list[Sentence]] = {}
    ref = ""
    for sentence in answer.sentences:
        ref = refs[sentence.citations[0]] if sentence.citations else ref
        if ref:
            items.setdefault(ref, []).append(sentence)
    return items


def read_wording(sentence: Sentence) -> str:
    """Return what `sentence` of an answer says, without what opens it."""
    return sentence.text.partition(": ")[2] or sentence.text
