"""Lines become texts: joints, bullets, paragraphs and sentences."""

import pytest

from ingestion.lines import Line
from ingestion.pages import Word
from ingestion.texts import Writer, split_bullets, split_paragraphs, split_sentences


def _lines(*texts: str, width: float = 5.0) -> list[Line]:
    """Return one line per text, 10 points apart, each letter `width` points wide."""
    lines = []
    for row, text in enumerate(texts):
        words, x = [], 0.0
        for part in text.split():
            words.append(Word(part, x, x + width * len(part), 100.0 - 10 * row, 8.0, "Sans"))
            x += width * (len(part) + 1)
        lines.append(Line(tuple(words)))
    return lines


def _write(*texts: str) -> str:
    return Writer(9, 5, str).write(_lines(*texts)).text


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("230.000 senioren-", "huishoudens"), "230.000 senioren-huishoudens"),
        (("wet- en", "regelgeving"), "wet- en regelgeving"),
        (("wet-", "en regelgeving"), "wet- en regelgeving"),
        (("I-strategie -", "zie boven"), "I-strategie - zie boven"),
        (("Nota-", "Overzicht"), "Nota- Overzicht"),
        (
            ("(zie www.", "digitaleoverheid.nl/initiatief)"),
            "(zie www.digitaleoverheid.nl/initiatief)",
        ),
        (("(bijv. overheid.", "nl, met AZ"), "(bijv. overheid.nl, met AZ"),
        (("(bijv.", "overheid.nl, met AZ"), "(bijv. overheid.nl, met AZ"),
        (("einde.", "nlp is iets anders"), "einde. nlp is iets anders"),
    ],
)
def test_lines_are_joined_as_a_reader_does(lines: tuple[str, str], text: str) -> None:
    """Broken words and addresses close up; suspended hyphens and dashes keep their space."""
    assert _write(*lines) == text


def test_a_text_knows_its_page_and_lines() -> None:
    """A text has one box per printed line, around its words."""
    text = Writer(9, 5, str).write(_lines("een twee", "drie"))
    assert (text.page, text.pdf_page, len(text.boxes)) == (9, 5, 2)
    assert (text.boxes[0].x0, text.boxes[0].x1) == (0.0, 40.0)
    assert text.boxes[0].y0 < 100 < text.boxes[0].y1


def _bullets(*texts: str) -> list[str]:
    return [Writer(1, 1, str).write(item).text for item in split_bullets(_lines(*texts))]


def test_bullets_go_on_over_lines() -> None:
    """A line without a sign belongs to the bullet above it."""
    assert _bullets("• Een aanbod", "voor iedereen", "• Een tweede") == [
        "Een aanbod voor iedereen",
        "Een tweede",
    ]


def test_a_doubled_bullet_sign_is_one() -> None:
    """Two signs before one text begin one item, without signs."""
    assert _bullets("• •Besluit is genomen", "• Tweede") == ["Besluit is genomen", "Tweede"]


def test_a_bullet_sign_inside_a_sentence_begins_nothing() -> None:
    """A sign after "voor" and before a small letter is a slip."""
    assert _bullets("• Standaard voor", "• de hele overheid", "• Derde") == [
        "Standaard voor de hele overheid",
        "Derde",
    ]


def test_a_small_letter_alone_does_not_join_bullets() -> None:
    """After a word that can end a sentence, a bullet in small letters is a bullet."""
    assert _bullets("• meten", "• weten") == ["meten", "weten"]


def test_text_without_signs_is_one_item() -> None:
    """A cell "Nog te bepalen" without a sign is a value."""
    assert _bullets("Nog te", "bepalen") == ["Nog te bepalen"]
    assert _bullets() == []
    assert _bullets("•") == []


def test_paragraphs_begin_where_a_line_had_room() -> None:
    """A finished short line ends a paragraph; a full line, or one ending in a comma, does not."""
    parts = split_paragraphs(
        _lines(
            "Dit is een volle regel tekst",
            "die hier eindigt.",
            "Nieuwe alinea begint nu hier,",
            "Met komma",
        )
    )
    assert [len(part) for part in parts] == [2, 2]


def test_sentences_end_at_a_stop_before_a_capital() -> None:
    """Abbreviations inside a sentence do not end it; a sentence may span lines."""
    sentences = split_sentences(_lines("We doen dit o.a. met hulp. Ook", "jij doet mee. ‘Goed zo’"))
    assert [" ".join(line.text for line in sentence) for sentence in sentences] == [
        "We doen dit o.a. met hulp.",
        "Ook jij doet mee.",
        "‘Goed zo’",
    ]
