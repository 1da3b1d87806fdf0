"""Strength: a sentence may not be surer, wider or further along than its sources.

"Onderzoekt of" may not become "doet", "kan" not "zal", a part not "alle", a plan not a fact.
"""

import re

from assistant.guard.clauses import find_clauses
from assistant.guard.statement import Statement
from assistant.words import stems

ACHIEVED = "achieved"
"""The field of what is a fact already."""


def _words(patterns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns.split())})\b", re.IGNORECASE)


_EXPLORES = _words(
    r"""
    \w*onderzo(?:ek|cht)\w* verken\w* haalbaarheid\w* pilots? proef\w* proeven prototype\w*
    uitgeprobeerd probe\w+ experiment\w* overweeg\w* overwogen overwegen nagaan nagegaan bezien
    bezie\w* bekijk\w* bekeken evalu\w+ voorstel\w* inventaris\w+ analys\w+ idee ideeën
    kijk(?:t|en)\ of gaa[tn]\ na
    """.replace(r"\ ", r"\s")
)
_HEDGING = r"kan kunnen mag mogen wellicht misschien zou zouden waarschijnlijk"
_HEDGES = _words(_HEDGING)
_ARRANGES = _words("regelt regelen geregeld")
"""What is arranged is no longer looked into, whatever may come of it."""
_POSSIBLE = rf"{_HEDGING} mogelijk\w* eventue\w+"
_CAN = _words(_POSSIBLE)
_MAY = _words(
    rf"{_POSSIBLE} streef\w* streven beoog\w* ambitie\w* probe\w+ liefst wil willen wens\w* ho+p\w*"
)
_DOUBTED = re.compile(
    r"\b(?:waarschijnlijk|mogelijk|misschien|wellicht|eventueel)\s(\w{4,})", re.IGNORECASE
)
"""What is doubted in so many words."""
_STRONGEST = r"""
    gegarandeerd garande\w+ nooit sowieso onvoorwaardelijk verplicht\w* plicht\w* dwing\w* gedwongen
    wettelijk\w* recht\sop altijd zeker zal zullen
"""
_SURELY = _words(_STRONGEST)
_SURE = _words(rf"{_STRONGEST} moet moeten")
_EVERY = r"alle allemaal elke? ieder\w* volledig\w* geheel gehele hele overal"
_ALL = _words(_EVERY)
_NOUN_FOLLOWS = re.compile(r"alle|elke?|iedere?|hele|gehele|volledige", re.IGNORECASE)
_WIDE = _words(r"iedereen allemaal overal \w+brede?")
_NEAR = 60
"""So many letters after "alle" say what it is all of."""
_DONE = _words(
    r"""
    al reeds inmiddels sinds afgerond\w* voltooid\w* gelukt (?:is|zijn)\sklaar nu vandaag momenteel
    tegenwoordig
    """
)
_ALIKE = 6
"""Words with so many first letters in common are forms of one word."""


def is_stronger(statement: Statement) -> bool:
    """Whether the sentence says more surely, of more or as further along what its sources say."""
    return _is_surer(statement) or _is_wider(statement) or _is_further(statement)


def _is_surer(statement: Statement) -> bool:
    text = statement.text
    clauses = find_clauses(text, (one for support in statement.cited for one in support.texts))
    hedges = _HEDGES.search(text) and not _ARRANGES.search(text)
    if _drops(_EXPLORES, text, clauses) and not hedges:
        return True
    if _drops(_CAN, text, clauses) and not _MAY.search(text):
        return True
    if not _MAY.search(text) and _says_doubted(text, statement.evidence):
        return True
    explores = bool(_EXPLORES.search(text))
    if _drops(_MAY, text, clauses) and _SURE.search(text) and not explores:
        return True
    return _adds(_SURELY, text, statement.evidence)


def _says_doubted(text: str, evidence: str) -> bool:
    """Whether `text` has a word that `evidence` has only in doubt."""
    sure = _DOUBTED.sub(" ", evidence)
    return any(
        re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE)
        and not re.search(rf"\b{re.escape(word)}\b", sure, re.IGNORECASE)
        for word in _DOUBTED.findall(evidence)
    )


def _is_wider(statement: Statement) -> bool:
    """Whether the sentence says of all what its sources do not say of all."""
    said = _find_wide(statement.text, 1)
    known = _find_wide(statement.evidence, 2)
    return any(not known or (wide and known.isdisjoint({wide, ""})) for wide in said)


def _find_wide(text: str, count: int) -> set[str]:
    """Return the stems of what `text` speaks of as a whole; `""` for all of it ("iedereen").

    So many words after "alle" may be meant.
    """
    found = set()
    for word in _ALL.finditer(text):
        following = stems(text[word.end() :][:_NEAR])[:count]
        found.update(following if _NOUN_FOLLOWS.fullmatch(word[0]) else [""])
    return found | ({""} if _WIDE.search(text) else set())


def _is_further(statement: Statement) -> bool:
    is_past = all(support.field == ACHIEVED for support in statement.cited)
    return not is_past and _adds(_DONE, statement.text, statement.evidence)


def _drops(kind: re.Pattern[str], text: str, clauses: tuple[str, ...]) -> bool:
    """Whether every clause that the sentence is about has a word of `kind`, and it has none."""
    return bool(clauses) and all(map(kind.search, clauses)) and not kind.search(text)


def _adds(kind: re.Pattern[str], text: str, evidence: str) -> bool:
    """Whether `text` has a word of `kind` of which `evidence` has no form."""
    return any(
        not re.search(rf"\b{re.escape(word[0][:_ALIKE])}", evidence, re.IGNORECASE)
        for word in kind.finditer(text)
    )
