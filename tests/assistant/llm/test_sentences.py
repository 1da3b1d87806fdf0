"""A stream of text, cut into sentences with their tokens."""

import pytest

from assistant.llm.sentences import Written, cut_sentences


def cut(text: str, size: int = 1) -> list[Written]:
    """Cut `text`, which comes in pieces of so many characters."""
    return list(cut_sentences(text[at : at + size] for at in range(0, len(text), size)))


@pytest.mark.parametrize("size", [1, 3, 7, 1000])
def test_tokens_before_or_behind_the_full_stop_belong_to_their_sentence(size: int) -> None:
    """Models put them in both places; it makes no difference how the text comes in."""
    text = "De overheid helpt [B1]. Dat geldt voor iedereen. [B2] [B3] En dat was het [B1]."
    assert cut(text, size) == [
        Written("De overheid helpt.", (1,)),
        Written("Dat geldt voor iedereen.", (2, 3)),
        Written("En dat was het.", (1,)),
    ]


def test_an_abbreviation_or_a_number_ends_no_sentence() -> None:
    """Dutch abbreviations, 50.000 and 1.1 hold a full stop."""
    text = "Er zijn o.a. 50.000 apparaten, zie 1.1 [B1]. Klaar is dat niet [B1]."
    assert [one.text for one in cut(text)] == [
        "Er zijn o.a. 50.000 apparaten, zie 1.1.",
        "Klaar is dat niet.",
    ]


def test_a_list_gives_its_points_without_their_marks() -> None:
    """A point ends with its line, also without a full stop."""
    text = "1. Eerst dit [B1]\n2. Dan dat [B2]\n- En ook zo [B1].\n"
    assert [one.text for one in cut(text)] == ["Eerst dit", "Dan dat", "En ook zo."]


def test_half_a_sentence_is_left_out() -> None:
    """What a model did not finish may have been about to say the opposite."""
    assert [one.text for one in cut("Het plan is er [B1]. De overheid verbiedt")] == [
        "Het plan is er."
    ]


def test_other_brackets_are_no_tokens() -> None:
    """Only the form that the prompt gives counts, and nothing of the rest is shown."""
    assert cut("Zo staat het er [1] [bron B1] [B 2]. ") == [Written("Zo staat het er.", (2,))]


def test_a_text_that_never_ends_is_given_up() -> None:
    """The stream is left as soon as it is clear that no sentence comes."""
    taken = 0

    def babble() -> object:
        nonlocal taken
        while True:
            taken += 1
            yield "bla "

    assert list(cut_sentences(babble())) == []  # type: ignore[arg-type] # endless on purpose
    assert taken < 200
