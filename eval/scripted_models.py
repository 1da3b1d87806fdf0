"""Scripted models: language models without a model, whose honesty is known.

They read the sources in the prompt, as a real model would, and write a sentence from each.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256

from assistant.llm.bounds import Bounds
from eval.corruptions import CORRUPTIONS
from prompts.loader import Messages

_SOURCE = re.compile(
    r"^\[(?P<token>B\d+)\] \((?P<label>.*?\))\) (?P<quote>.*?)"
    r"(?: In gewone woorden: (?P<plain>.+))?$",
    re.MULTILINE,
)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_WHO = "door wie, met wie"
_ADDED = (
    "Iedere gemeente krijgt hiervoor 2 miljoen euro.",
    "Het ministerie van Defensie houdt daar toezicht op.",
    "Mensen kunnen zich hiervoor aanmelden bij hun huisarts.",
    "Scholen zijn hiermee in het hele land al begonnen.",
    "Wie niet meedoet, krijgt een boete.",
    "Volgens een peiling is de bevolking hier erg tevreden over.",
)


@dataclass(frozen=True, slots=True)
class Offered:
    """A sentence that a model wrote with the token of `quote`.

    `wrong` is what is wrong with it, `""` for nothing.
    """

    text: str
    token: str
    quote: str
    wrong: str = ""


Writer = Callable[[list[Offered]], list[Offered]]


@dataclass(slots=True)
class ScriptedModel:
    """Writes what `spoil` makes of true sentences, and remembers it in `offered`."""

    name: str
    spoil: Writer
    seconds: float = 20.0
    offered: list[Offered] = field(default_factory=list)

    def stream(self, messages: Messages, bounds: Bounds) -> Iterator[str]:
        """Yield the sentences that answer `messages`, one at a time; nothing for other prompts."""
        del bounds
        sentences = self.spoil(read_sentences(messages.user))
        self.offered += sentences
        for one in sentences:
            yield f"{one.text.rstrip('.')} [{one.token}]. "


def make_honest() -> ScriptedModel:
    """Return a model that says what its sources say, in plain words."""
    return ScriptedModel("honest", list)


def make_dishonest() -> ScriptedModel:
    """Return a model that spoils half of its sentences: facts, tokens, and sentences of its own."""
    return ScriptedModel("dishonest", _spoil)


def read_sentences(user: str) -> list[Offered]:
    """Return the true sentences that the sources in a prompt give, each with its token."""
    found = []
    for source in _SOURCE.finditer(user):
        if _WHO in source["label"]:
            texts = [f"Dit doen {source['quote'].rstrip('.')}."]
        else:
            texts = _SENTENCE_END.split(source["plain"] or source["quote"])
        found += [Offered(text, source["token"], source["quote"]) for text in texts]
    return found


def _spoil(sentences: list[Offered]) -> list[Offered]:
    written: list[Offered] = []
    for place, one in enumerate(sentences):
        dice = int(sha256(one.text.encode()).hexdigest(), 16)
        if place == 0 or dice % 2:
            written.append(one)
            continue
        kinds = [*CORRUPTIONS, "wrong token", "sentence added"]
        ways = [spoilt for kind in kinds if (spoilt := _make(kind, one, sentences, dice))]
        written.append(ways[dice // 2 % len(ways)])
    return written


def _make(kind: str, one: Offered, all_: list[Offered], dice: int) -> Offered | None:
    if kind == "sentence added":
        return replace(one, text=_ADDED[dice % len(_ADDED)], wrong=kind)
    if kind == "wrong token":
        others = [other for other in all_ if other.token != one.token]
        other = others[dice % len(others)] if others else None
        return other and replace(other, text=one.text, wrong=kind)
    text = CORRUPTIONS[kind](one.text)
    return replace(one, text=text, wrong=kind) if text else None
