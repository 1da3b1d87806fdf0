"""Facts said: the answer, its table or a quote under it says what must be said."""

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import NOT_APPLICABLE, Score
from eval.source import Source
from eval.texts import all_words, says


def score(case: Case, observation: Observation, _source: Source) -> Score:
    """Return the share of the facts of which one alternative is said."""
    facts = case.gold.facts
    if not facts or not case.gold.answerable:
        return NOT_APPLICABLE
    said = all_words(observation.response) if observation.answers else ""
    missed = [fact for fact in facts if not any(says(said, phrase) for phrase in fact)]
    value = 1 - len(missed) / len(facts)
    named = "; ".join(" or ".join(fact) for fact in missed)
    return Score(value, observation.response["answer"], f"not said: {named or 'nothing'}")
