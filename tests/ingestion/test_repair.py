"""Lost letters come back where they were lost, and nowhere else."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wordfreq import top_n_list

from ingestion.audit import agenda_texts
from ingestion.pdf import read_pages
from ingestion.reading import Reading
from ingestion.repair import Repair, damage, is_damaged, read_phrases, repair_word

DAMAGED = {
    "heef": "heeft", "inzeten": "inzetten", "Wetelijke": "Wettelijke", "zeten": "zetten",
    "specifeke": "specifieke", "ofciële": "officiële", "efciënter": "efficiënter",
    "Toeslagenafaire": "Toeslagenaffaire", "Archiefesluit": "Archiefbesluit",
    "zelfeschikking": "zelfbeschikking", "zelferend": "zelflerend", "foreren": "floreren",
    "schrifelijk": "schriftelijk", "betref": "betreft", "helf": "helft", "Ofcers": "Officers",
    "etiquete": "etiquette", "identifcatiediensten": "identificatiediensten",
    "certifceringschema": "certificeringschema", "fexibele": "flexibele", "loketen": "loketten",
}  # fmt: skip
SOUND = [
    "blijf", "geef", "verwachte", "afremmen", "platform", "behoeve", "datakoersen", "Menen",
    "Eenmeting", "uitfaseren", "overheidsdienstverlenging", "of", "wet", "heeft", "HEEFT",
]  # fmt: skip


@pytest.mark.parametrize(("damaged", "whole"), DAMAGED.items())
def test_damaged_words_are_repaired(damaged: str, whole: str) -> None:
    """Words of the file that lost letters get these back."""
    assert damage(whole) == damaged
    assert repair_word(damaged) == whole


@pytest.mark.parametrize("word", SOUND)
def test_sound_words_stay(word: str) -> None:
    """Dutch words, names and the original's own slips are not touched, whatever they resemble."""
    assert repair_word(word) == word


def test_no_common_dutch_word_changes() -> None:
    """None of the 20,000 most frequent Dutch words is taken for a damaged one."""
    assert [word for word in top_n_list("nl", 20_000) if repair_word(word) != word] == []


def test_every_text_of_the_file_is_the_inverse_of_its_damage(reading: Reading) -> None:
    """Damaging a repaired text gives the text layer back, for the whole agenda."""
    for text in agenda_texts(reading.agenda):
        assert damage(text.text) == text.raw


def test_no_damaged_form_remains(reading: Reading) -> None:
    """All forms that differ between raw and repaired are gone from the repaired texts."""
    texts = list(agenda_texts(reading.agenda))
    pairs = {
        (raw, whole)
        for text in texts
        for raw, whole in zip(text.raw.split(), text.text.split(), strict=True)
        if raw != whole
    }
    assert len(pairs) == 56
    repaired_words = {word for text in texts for word in text.text.split()}
    assert {raw for raw, _ in pairs} & repaired_words == set()


def test_reviewed_phrases_decide_what_no_list_can(reading: Reading) -> None:
    """Words like "blijf" stay, but in sentences of pages 11 and 25 a letter was lost."""
    texts = " ".join(text.text for text in agenda_texts(reading.agenda))
    assert texts.count("blijft bij casussen adviseren") == 2
    assert "toegankelijk te maken, geeft advies en biedt inzicht" in texts
    assert Repair({"blijf bij": "blijft bij"})("Ik blijf thuis") == "Ik blijf thuis"


def test_a_phrase_that_is_no_inverse_is_refused(tmp_path: Path) -> None:
    """The reviewed table cannot change anything but lost letters."""
    table = tmp_path / "repairs.yaml"
    table.write_text('"blijf thuis": "blijft hier"\n', encoding="utf-8")
    with pytest.raises(ValueError, match="blijf hier"):
        read_phrases(table)


def test_the_file_is_damaged_and_its_repair_is_not(pdf: Path, reading: Reading) -> None:
    """Damage shows from the text as a whole, so that a sound file is left alone."""
    words = [word.text for page in read_pages(pdf, lambda *_: None) for word in page.words]
    assert is_damaged(words)
    assert not is_damaged(text.text for text in agenda_texts(reading.agenda))
    assert not is_damaged([])


@given(st.text(alphabet="abefiltrsn -", max_size=40))
def test_damage_and_repair_agree_on_any_text(text: str) -> None:
    """Whatever is repaired, its damage is what was read; damaging twice changes nothing."""
    raw = damage(text)
    assert damage(raw) == raw or "f" in raw or "t" in raw
    assert damage(Repair({})(raw)) == damage(raw)
