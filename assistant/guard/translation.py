"""Translation: whether a sentence in another language says what the Dutch one says."""

import re
from collections.abc import Callable
from enum import StrEnum

from assistant.guard.form import has_markup
from assistant.guard.numbers import read_digits
from assistant.planning.language import Language, LanguageReader
from ingestion.embedding import Vectors

CLOSE = 0.4
"""Chosen on `data/translations.yaml`, where it parts the faithful ones from all others."""

_ABBREVIATION = re.compile(r"\b[A-Z][\w&]*[A-Z][\w&]*\b")
_ADDRESS = re.compile(r"https?:|www\.|\S+@\S+", re.IGNORECASE)
_DUTCH_DENIAL = re.compile(r"\b(?:niet|geen|nooit|zonder|niemand|niets|onvoldoende)\b", re.I)
_DENIALS = {
    Language.ENGLISH: r"\b(?:not|no|never|without|nobody|nothing|none|insufficient\w*|\w+n['’]t)\b",
    Language.GERMAN: r"\b(?:nicht|kein\w*|nie|niemals|ohne|niemand|nichts|unzureichend\w*)\b",
    Language.POLISH: r"\b(?:nie|bez|nigdy|nikt|nic|żad\w+|niewystarcz\w+)\b",
    Language.UKRAINIAN: r"\b(?:не|ні|без|ніколи|ніхто|нічого|жод\w+|недостат\w+)\b",
}
"""Turkish and Arabic deny within the word; there the meaning alone must tell."""


class Flaw(StrEnum):
    """Why a translation is not used."""

    FORM = "it holds markup or an address"
    LANGUAGE = "it is in another language than was asked"
    NUMBER = "its numbers are not those of the original"
    NAME = "its abbreviations are not those of the original"
    NEGATION = "it denies where the original does not, or the other way round"
    MEANING = "it says something else"


def judge_translation(
    original: str,
    translated: str,
    language: Language,
    languages: LanguageReader,
    embed: Callable[[str], Vectors],
) -> Flaw | None:
    """Return the first flaw of `translated`, None if it says in `language` what `original` says."""
    if has_markup(translated) or _ADDRESS.search(translated):
        return Flaw.FORM
    if languages.read(translated) is not language:
        return Flaw.LANGUAGE
    if read_digits(original) != read_digits(translated):
        return Flaw.NUMBER
    if not _find_names(translated) <= _find_names(original) <= _find_names(translated):
        return Flaw.NAME
    denial = _DENIALS.get(language)
    if denial and bool(_DUTCH_DENIAL.search(original)) != bool(
        re.search(denial, translated, re.IGNORECASE)
    ):
        return Flaw.NEGATION
    if float(embed(_drop_signs(original)) @ embed(_drop_signs(translated))) < CLOSE:
        return Flaw.MEANING
    return None


def _drop_signs(text: str) -> str:
    """Return `text` without numbers and abbreviations, which make any two sentences alike."""
    return " ".join(re.sub(r"\d\S*", " ", _ABBREVIATION.sub(" ", text)).split())


def _find_names(text: str) -> frozenset[str]:
    return frozenset(_ABBREVIATION.findall(text))
