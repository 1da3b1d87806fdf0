"""The word index finds texts by words and by fragments of words."""

from assistant.retrieval.word_index import WordIndex, fragments

TEXTS = {"toeslag": "zorg- of huurtoeslag misgelopen", "wallet": "een wallet voor burgers"}


def test_the_text_with_the_word_scores() -> None:
    """Every key has a score, and it is 0 where no word is shared."""
    scores = WordIndex(TEXTS).score("wallet")
    assert scores["wallet"] > 0
    assert scores["toeslag"] == 0


def test_fragments_find_a_part_of_a_compound() -> None:
    """By words "toeslagen" is not in "huurtoeslag"; by fragments it is."""
    assert WordIndex(TEXTS).score("toeslagen")["toeslag"] == 0
    assert WordIndex(TEXTS, fragments).score("toeslagen")["toeslag"] > 0


def test_fragments_have_the_edges_of_their_word() -> None:
    """A word shorter than a fragment is one, and question words are left out."""
    assert fragments("wat is de wallet") == ["#wal", "wall", "alle", "llet", "let#"]
    assert fragments("ai") == ["#ai#"]


def test_texts_without_words_match_nothing() -> None:
    """An index of nothing, or of question words only, is no fault."""
    assert WordIndex({}).score("wallet") == {}
    assert WordIndex({"leeg": "en de het"}).score("wallet") == {"leeg": 0.0}
