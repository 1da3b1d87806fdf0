"""The comparison with and without a model: what it counts, and what it must come to."""

import pytest

from assistant.guard.statement import Objection, Statement, Support
from assistant.guard.translation import Flaw
from assistant.planning.language import Language
from eval import fluent
from eval.cases import load_cases
from eval.fluent import READABILITY, Comparison, ListeningJudge, compare_model
from eval.guard import Rate
from eval.scripted_models import Offered, ScriptedModel, make_dishonest, make_honest
from ingestion.settings import IngestionSettings

EVERY = 18
SLACK = 0.5
"""So much may the reading ease of some questions differ from what holds over all of them."""


@pytest.fixture(autouse=True)
def few(index_settings: IngestionSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the comparisons run over some of the dev questions, on the session's index."""
    chosen = load_cases(split="dev")[::EVERY]
    monkeypatch.setenv("WERKAGENDA_INDEX_DIR", str(index_settings.index_dir))
    monkeypatch.setattr(fluent, "load_cases", lambda **_: chosen)


def test_with_an_honest_model_no_figure_is_worse_and_the_answers_read_easier() -> None:
    """No true sentence is lost, and more than a few answers are in its words."""
    compared = compare_model(make_honest(), "dev")
    assert compared.worded > 5
    assert compared.worse == []
    assert compared.true.stopped / compared.true.all <= 0.03
    # Not of rare words: a model leaves out the common ones of the frame, so that their share rises.
    longer, harder, _ = (compared.metrics[name] for name in READABILITY)
    assert longer[1] <= longer[0]
    assert harder[1] >= harder[0] - SLACK


def test_of_a_dishonest_model_no_figure_is_worse_and_nothing_untrue_is_read() -> None:
    """At least 99 % of what it spoils is stopped, at most 3 % of what is true is lost."""
    compared = compare_model(make_dishonest(), "dev")
    assert compared.untrue.all > 15
    assert compared.untrue.share >= 0.99, compared.passed_through
    assert compared.true.stopped / compared.true.all <= 0.03, compared.lost
    assert compared.worse == []


def test_a_spoilt_sentence_that_comes_through_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside a guard that objects to nothing."""
    monkeypatch.setattr(ListeningJudge, "judge", lambda *_: None)

    def add(sentences: list[Offered]) -> list[Offered]:
        return [
            *sentences[:1],
            *(Offered("Dat kost 2 miljoen euro.", one.token, one.quote, "added")
              for one in sentences[:1]),
        ]  # fmt: skip

    compared = compare_model(ScriptedModel("adding", add), "dev")
    assert compared.untrue.all > 5
    assert compared.untrue.stopped == 0
    assert {one.wrong for one in compared.passed_through} == {"added"}


class StrictJudge:
    """Objects to everything."""

    def judge(self, statement: Statement) -> Objection | None:
        """Return an objection."""
        del statement
        return Objection.NUMBER

    def has_facts(self, statement: Statement) -> bool:
        """Find no facts."""
        del statement
        return False

    def judge_translation(self, original: str, translated: str, language: Language) -> Flaw | None:
        """Return a flaw."""
        del original, translated, language
        return Flaw.NUMBER


def test_a_listening_judge_says_what_the_other_says() -> None:
    """And remembers it by sentence and quote."""
    listening = ListeningJudge(StrictJudge())
    support = Support("B1", 1, "1.1.A1", "description", "1.1, actie 1", "De overheid  helpt")
    statement = Statement("De Overheid helpt.", (support,), "November 2022")
    assert listening.judge(statement) is Objection.NUMBER
    assert listening.heard == {("de overheid helpt", "De overheid helpt"): Objection.NUMBER}
    assert not listening.has_facts(statement)
    assert listening.judge_translation("a", "b", Language.ENGLISH) is Flaw.NUMBER


def test_readability_is_not_among_what_is_worse() -> None:
    """It has units of its own; any other figure that falls is named."""
    metrics = {"sentence_length": (10.0, 8.0), "facts_said": (0.9, 0.8), "status": (1.0, 1.0)}
    nothing = Rate(0, 0)
    compared = Comparison(metrics, 1, nothing, nothing, (), (), ())
    assert compared.worse == ["facts_said"]
