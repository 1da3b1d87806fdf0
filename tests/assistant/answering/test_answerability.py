"""Answerability: the model knows how people ask for what is said, and for what is not."""

from assistant.answering.answerability import SAID, UNSAID, describe_plan, doubt_answer
from assistant.answering.claims import Claim
from assistant.logistic import Features, Scorer, fit_model
from assistant.pipeline import ask
from assistant.planning.planner import plan_question
from assistant.planning.question import Question
from assistant.sources import Sources


def describe(text: str, claim: Claim | None, sources: Sources) -> Features:
    """Return the features of `text`, in which `claim` was found."""
    plan = plan_question(Question(text, text), (), sources)
    return describe_plan(plan, claim, sources.embedder.embed_query(text))


def test_a_claim_and_a_presumption_are_features(sources: Sources) -> None:
    """Of one text with another claim only that differs; "waarom" takes something for granted."""
    text = "Wat doet de overheid aan laptops?"
    plain, costly = describe(text, None, sources), describe(text, Claim.COST, sources)
    assert sum(one != other for one, other in zip(plain.formal, costly.formal, strict=True)) == 1
    assert describe("Waarom geeft men laptops weg?", None, sources).formal[0] == 1
    assert plain.formal[0] == 0


def test_the_doubt_is_that_of_the_model(sources: Sources) -> None:
    """A model that was taught that costs are never said doubts a question about them more."""
    texts = [
        "Wat kost een laptop?",
        "Wat kost een cursus?",
        "Komt er een cursus?",
        "Helpt men mij?",
    ]
    claims = [Claim.COST, Claim.COST, None, None]
    rows = [describe(text, claim, sources) for text, claim in zip(texts, claims, strict=True)]
    known = [UNSAID, UNSAID, SAID, SAID]
    scorer = Scorer(fit_model(rows, known, (SAID, UNSAID), "toy", 0.03))
    text = "Wat kost het register?"
    plan = plan_question(Question(text, text), (), sources)
    vector = sources.embedder.embed_query(text)
    doubt = doubt_answer(plan, Claim.COST, vector, scorer)
    assert doubt > 0.5
    assert doubt > doubt_answer(plan, None, vector, scorer)


def test_a_claim_that_is_none_is_waived(sources: Sources) -> None:
    """These have the words of a cost, a contact and a list, and ask for what the agenda says."""
    for text, ref in (
        ("kan een burger ergens vinden hoeveel geld zo'n ict project van het Rijk kost", "4.3.A12"),
        ("Kleinkind verslaafd aan gokspelletjes: welke ministeries zijn ermee bezig?", "2.1.A4"),
    ):
        answer = ask(text, [], sources, limit=2000)
        assert ref in {citation.ref for citation in answer.citations}, text
