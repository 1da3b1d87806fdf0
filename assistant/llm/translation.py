"""Translation: says a verified answer in the language of the question, sentence by sentence."""

import re
from collections.abc import Sequence
from dataclasses import replace
from threading import Event

from assistant.answering.answer import Answer, Paragraph, Sentence, Status
from assistant.llm.bounds import Bounds
from assistant.llm.fluency import Fluency
from assistant.llm.model import ModelFailed
from assistant.planning.language import Language
from assistant.replies.foreign import announce
from prompts.loader import load_prompt

PROMPT = "translate_answer"
NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "German",
    Language.TURKISH: "Turkish",
    Language.POLISH: "Polish",
    Language.ARABIC: "Arabic",
    Language.UKRAINIAN: "Ukrainian",
}
"""The languages that a translation can be checked in."""
_TRANSLATED = frozenset({Status.ANSWERED, Status.PARTIAL})
"""The others are said in the language of the question already."""
MOST_SENTENCES = 12
"""Longer answers are lists, which stay as they are."""
LONGEST = 6000
_LINE = re.compile(r"^\s*(\d{1,2})[.):]\s*(.+?)\s*$", re.MULTILINE)
_MARK = re.compile(r"\s*\[\d+\]")


def translate_answer(
    answer: Answer, language: Language, fluency: Fluency, stopped: Event | None = None
) -> Answer:
    """Return `answer` in `language`, or as it is unless every sentence is translated faithfully.

    The announcement that the answer is in Dutch then has no place any more. `stopped` ends the
    call of the model when it is set.
    """
    if language not in NAMES or answer.status not in _TRANSLATED:
        return answer
    said = announce(language, answer.status)
    paragraphs = tuple(one for one in answer.paragraphs if one.lead.text != said)
    originals = [sentence for paragraph in paragraphs for sentence in paragraph.sentences]
    if len(originals) > MOST_SENTENCES:
        return answer
    translated = _translate(originals, language, fluency, stopped)
    if translated is None:
        return answer
    texts = iter(translated)
    return replace(
        answer,
        paragraphs=tuple(
            Paragraph(
                replace(one.lead, text=next(texts)),
                tuple(replace(point, text=next(texts)) for point in one.points),
            )
            for one in paragraphs
        ),
        engine="llm",
    )


def _translate(
    originals: Sequence[Sentence], language: Language, fluency: Fluency, stopped: Event | None
) -> list[str] | None:
    """Return a faithful translation of each sentence; None if one of them has none."""
    numbered = "\n".join(f"{n}. {one.marked}" for n, one in enumerate(originals, start=1))
    messages = load_prompt(PROMPT).fill(language=NAMES[language], sentences=numbered)
    bounds = Bounds.of_seconds(fluency.model.seconds, stopped)
    written = ""
    try:
        for piece in fluency.model.stream(messages, bounds):
            written += piece
            if len(written) > LONGEST:
                return None
    except ModelFailed:
        return None
    finally:
        bounds.stopped.set()
    lines = {int(n): _MARK.sub("", text).strip() for n, text in _LINE.findall(written)}
    if lines.keys() != set(range(1, len(originals) + 1)):
        return None
    pairs = [(one.text, lines[n]) for n, one in enumerate(originals, start=1)]
    if any(fluency.guard.judge_translation(dutch, other, language) for dutch, other in pairs):
        return None
    return [other for _, other in pairs]
