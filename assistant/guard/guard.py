"""Guard: puts a sentence to all rules, the cheap ones first."""

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from typing import Protocol, cast

import numpy as np

from assistant.guard.closeness import ENOUGH, Closeness, measure_closeness
from assistant.guard.form import is_fragment, is_misshapen, points_back
from assistant.guard.names import find_unsupported_names, has_other_owned
from assistant.guard.negation import is_turned
from assistant.guard.numbers import find_unsupported_numbers
from assistant.guard.statement import Objection, Statement
from assistant.guard.strength import is_stronger
from assistant.guard.translation import Flaw, judge_translation
from assistant.planning.language import Language, LanguageReader
from assistant.planning.organisations import Organisations
from ingestion.embedding import Vectors

_KEPT = 2048
"""The vectors of so many texts are kept: the same sources are used again and again."""


class Embedder(Protocol):
    """What turns texts into vectors of unit length; see `ingestion.embedding`."""

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per text."""


class Judge(Protocol):
    """What judges sentences of a language model; see `Guard`."""

    def judge(self, statement: Statement) -> Objection | None:
        """Return the first objection to `statement`."""

    def has_facts(self, statement: Statement) -> bool:
        """Whether the supports of `statement` have all its numbers and names."""

    def judge_translation(self, original: str, translated: str, language: Language) -> Flaw | None:
        """Return the first flaw of `translated`."""


class Guard:
    """Judges sentences of a language model; made once, safe to share between threads.

    `orders` are the texts that tell the model what to do, `vectors` those of the agenda's passages.
    """

    def __init__(
        self,
        embedder: Embedder,
        vectors: Iterable[Vectors],
        organisations: Organisations,
        languages: LanguageReader,
        orders: Collection[str] = (),
    ) -> None:
        mean: Vectors = np.mean(np.stack(list(vectors)), axis=0)

        @lru_cache(_KEPT)
        def embed(text: str) -> Vectors:
            vector = embedder.embed_passages([text])[0] - mean
            return cast(Vectors, vector / np.linalg.norm(vector))

        self._embed = embed
        self._organisations = organisations
        self._languages = languages
        self._orders = orders

    def judge(self, statement: Statement) -> Objection | None:
        """Return the first objection to `statement`, None if its sources carry it."""
        if is_misshapen(statement.text, statement.evidence, self._orders):
            return Objection.FORM
        if not statement.cited:
            return Objection.SOURCE
        if self._languages.read(statement.text) is not statement.language:
            return Objection.LANGUAGE
        if statement.is_verbatim:
            return None
        if is_fragment(statement.text):
            return Objection.FORM
        if statement.opens and points_back(statement.text):
            return Objection.REFERENCE
        if find_unsupported_numbers(statement):
            return Objection.NUMBER
        if find_unsupported_names(statement, self._organisations):
            return Objection.NAME
        if has_other_owned(statement):
            return Objection.MEANING
        if is_stronger(statement):
            return Objection.STRENGTH
        if is_turned(statement):
            return Objection.NEGATION
        if self.measure(statement).confidence < ENOUGH:
            return Objection.MEANING
        return None

    def has_facts(self, statement: Statement) -> bool:
        """Whether the supports of `statement` have all numbers and names that it has."""
        return not (
            find_unsupported_numbers(statement)
            or find_unsupported_names(statement, self._organisations)
        )

    def judge_translation(self, original: str, translated: str, language: Language) -> Flaw | None:
        """Return the first flaw of `translated`, None if it says what `original` says."""
        return judge_translation(original, translated, language, self._languages, self._embed)

    def measure(self, statement: Statement) -> Closeness:
        """Return how close `statement` is to its sources."""
        return measure_closeness(statement, self._embed)
