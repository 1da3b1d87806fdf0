"""Rewriting: makes a follow-up a question of its own, in words that were asked before."""

import re
from collections.abc import Sequence

from assistant.guard.numbers import read_numbers
from assistant.llm.bounds import Bounds
from assistant.llm.fluency import Fluency
from assistant.llm.model import ModelFailed
from assistant.planning.steering import set_aside_steering
from assistant.words import content_words, stem
from prompts.loader import load_prompt

PROMPT = "rewrite_question"
LONGEST = 300
"""A question of more characters is no rewriting of a follow-up."""
_LABEL = re.compile(r"^(?:herschreven )?(?:vervolg)?vraag:\s*", re.IGNORECASE)


def rewrite_follow_up(question: str, history: Sequence[str], fluency: Fluency) -> str:
    """Return `question` so that it says what it is about, or as it is if the model does not.

    Every word and number of the new question was asked before, in `question` or in `history`
    (oldest first), so that a model cannot ask something else.
    """
    messages = load_prompt(PROMPT).fill(
        history="\n".join(f"- {earlier}" for earlier in history), question=question
    )
    bounds = Bounds.of_seconds(fluency.model.seconds)
    written = ""
    try:
        for piece in fluency.model.stream(messages, bounds):
            written += piece
            if len(written) > LONGEST or "\n" in written.strip():
                break
    except ModelFailed:
        return question
    finally:
        bounds.stopped.set()
    lines = written.strip().splitlines()
    rewritten = _LABEL.sub("", lines[0]).strip(' "“”') if lines else ""
    return rewritten if _is_asked(rewritten, [question, *history]) else question


def _is_asked(rewritten: str, asked: Sequence[str]) -> bool:
    known = {stem(word) for one in asked for word in content_words(one)}
    numbers = frozenset().union(*map(read_numbers, asked))
    words = content_words(rewritten)
    return (
        0 < len(rewritten) <= LONGEST
        and bool(words)
        and known.issuperset(map(stem, words))
        and numbers >= read_numbers(rewritten)
        and set_aside_steering(rewritten) == rewritten
    )
