"""The conversation as the API wants to hear it."""

from tests.ui.conftest import answer, citation
from ui.api.client import Exchange, Failure, Fault, Rejection
from ui.api.models import Answer
from ui.content.conversation import REMEMBERED_EXCHANGES, Turn, history


def _answered(question: str, *refs: str) -> Turn:
    citations = (citation(n, ref) for n, ref in enumerate(refs, start=1))
    return Turn(question, Answer.model_validate(answer(*citations)))


def test_each_ref_is_named_once_in_order_of_citation() -> None:
    """Two quotes from one action are one ref, and the first cited comes first."""
    turn = _answered("Wat komt er?", "1.2.A3", "1.1.A1", "1.2.A3")
    assert history([turn]) == (Exchange("Wat komt er?", ("1.2.A3", "1.1.A1")),)


def test_only_answered_questions_are_history() -> None:
    """A question that failed or was not taken is left out; one without sources is not."""
    turns = [
        Turn("Hallo?", Failure(Fault.SLOW)),
        Turn("…", Rejection("Er staat geen vraag.")),
        _answered("Dank u"),
    ]
    assert history(turns) == (Exchange("Dank u", ()),)


def test_a_long_conversation_keeps_its_end() -> None:
    """Only the last exchanges are sent, in order."""
    turns = [_answered(f"Vraag {number}") for number in range(REMEMBERED_EXCHANGES + 2)]
    sent = history(turns)
    assert len(sent) == REMEMBERED_EXCHANGES
    assert (sent[0].question, sent[-1].question) == ("Vraag 2", turns[-1].question)
