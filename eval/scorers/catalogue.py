"""The catalogue: every metric with its scorer, in the order in which reports show them."""

from dataclasses import dataclass

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import (
    Score,
    Scorer,
    abstention,
    citation_precision,
    citation_recall,
    exact_list,
    facts_said,
    false_abstention,
    first_citation,
    forbidden,
    language,
    list_f1,
    page_right,
    plan,
    quote_verified,
    readability,
    ref_cited,
    retrieval,
    status,
)
from eval.source import Source


@dataclass(frozen=True, slots=True)
class Metric:
    """A metric: its name in code and files, its title for readers, and which way is better.

    `best` is the value of a perfect answer; None where there is no such value (readability).
    """

    name: str
    title: str
    score: Scorer
    best: float | None = 1.0


METRICS = (
    Metric("status", "status right", status.score),
    Metric("ref_cited", "right place cited", ref_cited.score),
    Metric("first_citation", "first citation right", first_citation.score),
    Metric("citation_precision", "citation precision", citation_precision.score),
    Metric("citation_recall", "citation recall", citation_recall.score),
    Metric("facts_said", "facts said", facts_said.score),
    Metric("exact_list", "list exact", exact_list.score),
    Metric("list_f1", "list F1", list_f1.score),
    Metric("page_right", "page right", page_right.score),
    Metric("quote_verified", "quotes verified in the PDF", quote_verified.score),
    Metric("abstention", "abstention recall", abstention.score),
    Metric("false_abstention", "false abstentions", false_abstention.score, best=0.0),
    Metric("forbidden", "nothing forbidden said", forbidden.score),
    Metric("language", "language right", language.score),
    Metric("recall_at_1", "recall@1", retrieval.recall_at_1),
    Metric("recall_at_3", "recall@3", retrieval.recall_at_3),
    Metric("recall_at_5", "recall@5", retrieval.recall_at_5),
    Metric("recall_at_10", "recall@10", retrieval.recall_at_10),
    Metric("reciprocal_rank", "MRR", retrieval.reciprocal_rank),
    Metric("ndcg_at_10", "nDCG@10", retrieval.ndcg_at_10),
    Metric("intent", "intent right", plan.intent),
    Metric("filters", "filters right", plan.filters),
    Metric("sentence_length", "words a sentence", readability.sentence_length, best=None),
    Metric("reading_ease", "Flesch-Douma", readability.reading_ease, best=None),
    Metric("rare_words", "rare words", readability.rare_words, best=None),
)


def score_observation(case: Case, observation: Observation, source: Source) -> dict[str, Score]:
    """Return the score of every metric by its name, those that do not apply too."""
    return {metric.name: metric.score(case, observation, source) for metric in METRICS}
