"""Intents: recognises what a question wants to know, by rules for what is formal and a model."""

import re
from collections.abc import Collection, Mapping, Set
from dataclasses import dataclass, replace

from assistant.logistic import Scorer, read_model
from assistant.planning.cues import find_cues
from assistant.planning.intent_features import describe_question
from assistant.planning.language import Language
from assistant.planning.plan import Filters, Intent
from assistant.planning.steering import set_aside_steering
from assistant.words import content_words
from ingestion.embedding import Vectors
from ingestion.settings import PROJECT

MODEL = PROJECT / "data" / "intents" / "model.json"
REMEDY = "werkagenda fit intents"

SURE = 0.5
"""How likely it must be, over all such intents, that the agenda is no answer. Of phrases that the
model has not seen it then sends 2 % away wrongly, and searches in vain for 8 %; of the dev
questions of `eval/questions` 1 % and 3 %."""
_PAYS = re.compile(
    r"\bwie\b[^?.!]*\b(?:beta+l\w*|financier\w*|bekostig\w*)\b"
    r"|\b(?:wiens|welke|wie z'n) (?:beurs|budget|geld|kas|pot|portemonnee)\b",
    re.IGNORECASE,
)
"""Who pays is not who carries something out."""
_CONFIRMS = re.compile(r"\bklopt (?:het|dit|dat)\b|\bis het (?:waar|juist)\b", re.IGNORECASE)
"""Who asks whether something is so wants no list."""
ABSTAINING = frozenset({Intent.SMALLTALK, Intent.OUT_OF_SCOPE, Intent.OPINION, Intent.STEERING})
"""The intents for which the agenda is no answer."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a question wants to know, and how likely (0 to 1) it is that it wants that.

    `otherwise` is what it wants if it is the agenda after all that answers it.
    """

    intent: Intent
    confidence: float
    otherwise: Intent = Intent.TOPIC


class IntentReader:
    """Reads the intent of questions; safe to share between threads."""

    def __init__(self, scorer: Scorer, stems: Set[str]) -> None:
        """Make a reader; `stems` are those of all content words of the agenda."""
        self._scorer = scorer
        self._stems = stems

    def read(
        self, text: str, filters: Filters, vector: Vectors, language: Language, has_history: bool
    ) -> Reading:
        """Return the intent of `text` in `language`, with conditions `filters`, embedded `vector`.

        Where steering is set aside, all of these are of what is left. With `has_history` it may be
        understood from the questions before it alone ("ja", "en van 2025?").
        """
        if not set_aside_steering(text):
            return Reading(Intent.STEERING, 1.0)
        scores = self._scorer.score(describe_question(text, filters, vector, language, self._stems))
        unlikely = _rule_out(text, filters, has_history)
        left = {intent: scores[intent] for intent in Intent if intent not in unlikely}
        inside = {intent: share for intent, share in left.items() if intent not in ABSTAINING}
        if sum(share for intent, share in left.items() if intent in ABSTAINING) < SURE:
            return _choose(inside)
        return replace(_choose(left), otherwise=_choose(inside).intent)


def open_intent_reader(embedder: str, stems: Set[str]) -> IntentReader:
    """Open the reader with the stored model for the embedder of that name.

    Raises `ModelUnavailable` if there is none.
    """
    return IntentReader(Scorer(read_model(MODEL, embedder, REMEDY)), stems)


def _rule_out(text: str, filters: Filters, has_history: bool) -> Collection[Intent]:
    """Return what `text` cannot mean, by its words alone."""
    cues = find_cues(text)
    says_something = bool(content_words(text))
    counts_parts = cues & {"parts", "who"} or filters.organisations or not says_something
    unlikely = [] if counts_parts else [Intent.COUNT]
    if _PAYS.search(text):
        unlikely.append(Intent.RESPONSIBLE)
    if _CONFIRMS.search(text) and not cues & {"actions", "parts"}:
        unlikely.append(Intent.ORGANISATION_ACTIONS)
    if filters.names and "steering" not in cues:
        unlikely.append(Intent.STEERING)
    if (has_history and "greeting" not in cues) or filters.pages or filters.refs:
        unlikely.append(Intent.SMALLTALK)
    if has_history and not says_something:
        unlikely += [Intent.OUT_OF_SCOPE, Intent.OPINION]
    return unlikely


def _choose(scores: Mapping[Intent, float]) -> Reading:
    """Return the likeliest of `scores`, or the topic if what is likelier has been ruled out."""
    total = sum(scores.values())
    if total < 1 - SURE:
        return Reading(Intent.TOPIC, total)
    best = max(scores, key=scores.__getitem__)
    return Reading(best, scores[best] / total)
