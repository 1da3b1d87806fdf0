"""Names: every organisation, abbreviation and proper name must stand in a sentence's sources."""

import re

from assistant.guard.statement import Statement
from assistant.planning.organisations import Organisations
from assistant.planning.spelling import fold
from assistant.words import stem

_OWN = re.compile(r"\beigen\s+(\w+)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w’'&-]*")
_ABBREVIATION = re.compile(r"\w*[A-Z]\w*[A-Z]\w*")
_EVERYWHERE = """
    overheid rijksoverheid kabinet werkagenda nederland nederlands nederlandse nederlander
    nederlanders rijk
"""
_COMMON = frozenset(_EVERYWHERE.split())
"""Names that every sentence about the agenda may use."""
_SENTENCE_STARTS = ("", ".", "!", "?", ":", "“", '"', "(")
_PREFIX = 5
"""A name in another form ("Europa", "Europese") keeps so many of its first letters."""


def find_unsupported_names(statement: Statement, organisations: Organisations) -> frozenset[str]:
    """Return the names in the sentence that its sources lack: organisations by canonical name."""
    text, evidence = statement.bare, statement.evidence
    mentions = organisations.find(text)
    named = {mention.name for mention in organisations.find(evidence)}
    words = {fold(found[0]) for found in _WORD.finditer(evidence)}
    unknown = {
        mention.name
        for mention in mentions
        if mention.name not in named
        and not (mention.is_everyday and _is_word_of(text[mention.start : mention.end], words))
    }
    rest = text
    for mention in mentions:
        rest = rest[: mention.start] + "x" * (mention.end - mention.start) + rest[mention.end :]
    return frozenset(unknown | {name for name in _find_names(rest) if not _is_known(name, words)})


def has_other_owned(statement: Statement) -> bool:
    """Whether the sentence says "eigen" of something that its sources do not say it of."""
    known = set(map(stem, _OWN.findall(statement.evidence.casefold())))
    return not known.issuperset(map(stem, _OWN.findall(statement.text.casefold())))


def _find_names(text: str) -> set[str]:
    """Return the abbreviations, and the words with a capital that does not begin a sentence."""
    found = set()
    for word in _WORD.finditer(text):
        before = text[: word.start()].rstrip()[-1:]
        starts = before in _SENTENCE_STARTS
        if _ABBREVIATION.fullmatch(word[0]) or (word[0][0].isupper() and not starts):
            found.add(word[0])
    return found


def _is_known(name: str, words: set[str]) -> bool:
    said = fold(name)
    if said in _COMMON or said in words:
        return True
    parts = [part for part in re.split(r"[-’']", said) if part]
    if len(parts) > 1:
        # Of "GDI-plan" only the abbreviation is a name; the rest is a word like any other.
        names = [part for part in re.split(r"[-’']", name) if _ABBREVIATION.fullmatch(part)]
        return all(_is_known(part, words) for part in names or parts)
    if _ABBREVIATION.fullmatch(name):
        return any(said in re.split(r"[-/’']", word) for word in words)
    return any(word.startswith(said[:_PREFIX]) for word in words if len(said) >= _PREFIX)


def _is_word_of(name: str, words: set[str]) -> bool:
    stems = [stem(fold(found[0])) for found in _WORD.finditer(name)]
    return all(any(one in word for word in words) for one in stems)
