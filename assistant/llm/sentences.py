"""Sentences: cuts a stream of text into sentences, each with the source tokens that it names."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

TOKEN = re.compile(r"\[\s*B\s?(\d{1,3})\s*\]|\[([^\]]{0,40})\]")
"""A source token, `[B1]`; or anything else between brackets, which is none."""
LONGEST = 700
"""A text without an end of a sentence for so many characters is no sentence."""

_SHORT_FOR = (
    "o.a. i.c.m. icm. bijv. bv. t.b.v. m.b.t. d.m.v. t.a.v. i.v.m. incl. excl. nr. art. evt. enz. "
    "resp. ca. max. min. dr. mr. prof. vs."
)
_ABBREVIATED = re.compile(
    rf"(?:^|\s)(?:{'|'.join(map(re.escape, _SHORT_FOR.split()))})$", re.IGNORECASE
)
# The tokens may come before or after the full stop. What follows must have begun, or the tokens
# behind the stop might still be on their way.
_END = re.compile(r"[.!?]+[”\"')]*(?:\s*\[[^\]\n]*\])*(?=\s+[^\s\[])|(?:\s*\n)+\s*(?=\S)")
_COMPLETE = re.compile(r"[.!?]+[”\"')]*(?:\s*\[[^\]\n]*\])*\s*$")
_BULLET = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+")


@dataclass(frozen=True, slots=True)
class Written:
    """A sentence as a model wrote it: without its tokens, which come as numbers in `tokens`."""

    text: str
    tokens: tuple[int, ...]


def cut_sentences(pieces: Iterable[str]) -> Iterator[Written]:
    """Yield the sentences in `pieces` as soon as they are complete.

    What follows the last full stop is not complete and is left out; so is all that follows a
    sentence which does not end.
    """
    rest = ""
    for piece in pieces:
        rest += piece
        while (at := _find_end(rest)) is not None:
            yield from _read(rest[:at])
            rest = rest[at:]
        if len(rest) > LONGEST:
            return
    if _COMPLETE.search(rest):
        yield from _read(rest)


def _find_end(text: str) -> int | None:
    for found in _END.finditer(text):
        before = text[: found.start() + 1]
        if not _ABBREVIATED.search(before) and not _BULLET.fullmatch(before + " "):
            return found.end()
    return None


def _read(text: str) -> Iterator[Written]:
    tokens = tuple(dict.fromkeys(int(n) for n, _ in TOKEN.findall(text) if n))
    bare = re.sub(r"\s+([.,;:!?])", r"\1", TOKEN.sub(" ", _BULLET.sub("", text)))
    bare = " ".join(bare.split())
    if bare:
        yield Written(bare, tokens)
