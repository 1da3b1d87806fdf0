"""What is asked is told apart from the story around it."""

import pytest

from assistant.planning.asked import find_asked

STORY = "De bieb is vorig jaar gesloten. Ik moet nu met de bus."


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (f"{STORY} Komen er ook andere helppunten?", "Komen er ook andere helppunten?"),
        (f"Wie helpt met de computer? {STORY}", "Wie helpt met de computer?"),
        (f"{STORY} wat doet de overheid daaraan", "wat doet de overheid daaraan"),
        ("Wat staat er in 1.2.A1? En wie helpt?", "Wat staat er in 1.2.A1? En wie helpt?"),
    ],
)
def test_the_sentences_that_ask_are_kept(text: str, asked: str) -> None:
    """By their question mark or how they begin; a point within a ref ends no sentence."""
    assert find_asked(text) == asked


@pytest.mark.parametrize("text", [f"{STORY} Klopt dat?", STORY, "digitale portemonnee"])
def test_without_a_subject_all_is_asked(text: str) -> None:
    """What refers back asks about what was said before it, and a mere term is a question too."""
    assert find_asked(text) == text
