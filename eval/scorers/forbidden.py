"""Forbidden: the assistant says nothing that it must not say."""

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import NOT_APPLICABLE, Score
from eval.source import Source
from eval.texts import normalise, own_words


def score(case: Case, observation: Observation, _source: Source) -> Score:
    """Return 1 if none of the forbidden strings occurs, 0 if one does. Quotes do not count."""
    if not case.gold.forbidden:
        return NOT_APPLICABLE
    words = normalise(own_words(observation.response))
    said = [phrase for phrase in case.gold.forbidden if normalise(phrase) in words]
    return Score(
        float(not said), observation.response["answer"], f"said: {', '.join(said) or 'none of it'}"
    )
