"""Lines to texts: joins lines to sentences, and cuts cells into bullets, paragraphs, sentences."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from ingestion.agenda import Text
from ingestion.lines import BULLET, Line
from ingestion.pages import Word

Repair = Callable[[str], str]

SUSPENDED = {"en", "of", "en/of"}
""""wet- en regelgeving": before these words a hyphen stands for a part left out."""
OPEN_ENDS = {"aan", "als", "bij", "dat", "de", "die", "door", "een", "en", "het", "in", "met",
             "naar", "of", "om", "op", "te", "tot", "van", "voor", "zoals"}  # fmt: skip
"""No sentence ends in one of these words: a bullet sign after it stands inside the sentence."""
DOMAIN = re.compile(r"(?:nl|eu|org|com)\b")
SENTENCE_END = re.compile(r"[.?!][)’”]*$")
PARAGRAPH_STEP = 1.3
"""A step between lines of more than this many times the usual one begins a paragraph."""


class Writer:
    """Writes lines of one page as texts, repaired and raw."""

    def __init__(self, page: int, pdf_page: int, repair: Repair) -> None:
        self.page = page
        self.pdf_page = pdf_page
        self._repair = repair

    def write(self, lines: Sequence[Line]) -> Text:
        """Return the text of lines that belong together; an empty one for no lines."""
        raw = lines[0].text if lines else ""
        for left, right in pairwise(lines):
            raw += _joint(left.words[-1].text, right.words[0].text) + right.text
        return Text(
            self._repair(raw), raw, self.page, self.pdf_page, tuple(line.box for line in lines)
        )

    def write_all(self, parts: Iterable[Sequence[Line]]) -> tuple[Text, ...]:
        """Return one text for each part."""
        return tuple(self.write(part) for part in parts)


def _joint(left: str, right: str) -> str:
    """Return what stands between the last word of a line and the first of the next."""
    broken_word = left.endswith("-") and len(left) > 1 and right[0].islower()
    if broken_word and right.strip(",;") not in SUSPENDED:
        return ""
    broken_address = left.endswith("www.") or (left.endswith(".") and DOMAIN.match(right))
    return "" if broken_address else " "


def split_bullets(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the items of a cell without their bullet signs; text without a sign is one item.

    A bullet sign after a word that cannot end a sentence, before a small letter, is a slip of the
    typesetter and begins nothing.
    """
    items: list[list[Line]] = []
    for line in lines:
        text = _without_bullet(line)
        if text is None:
            continue
        begins = text is not line and not (items and _goes_on(items[-1][-1], text))
        if begins or not items:
            items.append([])
        items[-1].append(text)
    return items


def _goes_on(line: Line, following: Line) -> bool:
    return line.words[-1].text in OPEN_ENDS and following.text[0].islower()


def _without_bullet(line: Line) -> Line | None:
    """Return the line behind its bullet signs: itself if there is none, None if nothing is left."""
    words = list(line.words)
    while words and words[0].text.startswith(BULLET):
        rest = words[0].text.lstrip(BULLET)
        words[:1] = [replace(words[0], text=rest)] if rest else []
    if len(words) == len(line.words) and words[0] is line.words[0]:
        return line
    return Line(tuple(words)) if words else None


def split_paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the paragraphs of a cell; bullets are paragraphs that keep their sign.

    A paragraph begins at a bullet, after a wide step, or after a finished sentence on a line that
    had room for the next word.
    """
    if not lines:
        return []
    right_edge = max(line.x1 for line in lines)
    steps = sorted(upper.y - lower.y for upper, lower in pairwise(lines))
    usual = steps[len(steps) // 2] if steps else 0.0
    parts = [[lines[0]]]
    for upper, lower in pairwise(lines):
        first = lower.words[0]
        room = upper.x1 + (first.x1 - first.x0) + 0.5 * upper.size < right_edge
        finished = room and lower.text[0].isupper() and not _mid_sentence(upper)
        slip = first.text == BULLET and len(lower.words) > 1 and _goes_on(upper, _behind(lower))
        bullet = first.text.startswith(BULLET) and not slip
        if bullet or finished or upper.y - lower.y > PARAGRAPH_STEP * usual:
            parts.append([])
        parts[-1].append(_behind(lower) if slip else lower)
    return parts


def _behind(line: Line) -> Line:
    return Line(line.words[1:])


def _mid_sentence(line: Line) -> bool:
    return line.words[-1].text in OPEN_ENDS or line.text.endswith(",")


def split_sentences(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the sentences of running text, each as the lines, or parts of lines, it stands on."""
    sentences: list[list[list[Word]]] = [[]]
    ended = False
    for line in lines:
        sentences[-1].append([])
        for word in line.words:
            if ended and not word.text[0].islower():
                sentences.append([[]])
            sentences[-1][-1].append(word)
            ended = SENTENCE_END.search(word.text) is not None
    return [[Line(tuple(words)) for words in sentence if words] for sentence in sentences]
