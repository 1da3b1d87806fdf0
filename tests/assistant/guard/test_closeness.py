"""How near a sentence is to its sources."""

from assistant.guard.closeness import ENOUGH, Closeness, measure_coverage

MONITOR = "Jaarlijkse monitor icm bestaande rapportages van Eurostat"


def test_words_in_another_form_are_covered() -> None:
    """Inflections, compounds and their parts are the same word."""
    assert measure_coverage("De monitor is er jaarlijks.", MONITOR) == (1.0, 0.0)
    assert measure_coverage("Het gaat om rapportages.", MONITOR) == (1.0, 0.0)


def test_words_of_nobody_are_missing() -> None:
    """What the source does not speak of weighs by how rare it is."""
    share, weight = measure_coverage("De monitor gaat naar de huisarts.", MONITOR)
    assert 0 < share < 1
    assert weight > 3
    assert measure_coverage("De huisarts belt de apotheek.", MONITOR)[0] == 0.0


def test_a_long_word_on_a_short_one_is_another_word() -> None:
    """A compound that says more is no form of what it begins with."""
    assert measure_coverage("Een overheidssluiting.", "De overheid helpt")[0] == 0.0
    assert measure_coverage("Een overheidssite.", "De overheid helpt")[0] == 1.0


def test_words_that_only_carry_a_sentence_weigh_nothing() -> None:
    """Overheid, plan and the like may stand in every sentence, but make none by themselves."""
    assert measure_coverage("De overheid zorgt met dit plan voor een monitor.", MONITOR)[1] == 0.0
    assert measure_coverage("De overheid regelt alles met dit plan.", MONITOR) == (0.0, 0.0)


def test_confidence_rises_with_what_is_shared() -> None:
    """More of the words, less that is missing and a nearer meaning each make it likelier."""
    near = Closeness(cosine=0.6, coverage=1.0, missing=0.0)
    assert near.confidence > ENOUGH
    assert Closeness(0.6, 0.5, 0.0).confidence < near.confidence
    assert Closeness(0.6, 1.0, 6.0).confidence < ENOUGH
    assert Closeness(0.1, 1.0, 0.0).confidence < near.confidence
