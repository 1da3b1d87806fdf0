"""Negation: a sentence may not lose or add a denial, nor turn a word into its opposite."""

import re
from dataclasses import dataclass

from assistant.guard.clauses import cut_clauses
from assistant.guard.statement import Statement
from assistant.words import stem, stems

_DENIAL = re.compile(
    r"\b(?:niet|geen|nooit|zonder|niemand|niets|nergens|noch|evenmin|geenszins|onmogelijk"
    r"|onvoldoende|te weinig|nauwelijks|amper|verbied\w*|verboden|verbod\w*|stopt?|stoppen"
    r"|gestopt|afgeschaft|schaft?|schaffen)\b",
    re.IGNORECASE,
)
_SCOPE = 3
"""So many words after a denial are what it denies."""
_NOT_A_DENIAL = re.compile(r"\bniet (?:langer|later|meer) dan\b", re.IGNORECASE)
_OPPOSITES = """
    meer/minder extra/minder hoger/lager groter/kleiner sneller/trager sneller/langzamer
    beter/slechter
    verhogen/verlagen verhoogt/verlaagt verhoogd/verlaagd vergroten/verkleinen vergroot/verkleint
    versterken/verzwakken versterkt/verzwakt verbeteren/verslechteren verbetert/verslechtert
    verbeterd/verslechterd toegenomen/afgenomen toename/afname stijgt/daalt stijging/daling
    publieke/private openbare/besloten openbaar/geheim open/gesloten transparant/ondoorzichtig
    verplicht/vrijwillig verplichte/vrijwillige makkelijker/moeilijker eenvoudiger/ingewikkelder
    eenvoudig/ingewikkeld makkelijk/moeilijk veilig/onveilig veilige/onveilige veiliger/onveiliger
    bevorderen/tegengaan bevordert/tegengaat toestaan/verbieden beginnen/stoppen start/stopt
    starten/stoppen invoeren/afschaffen ingevoerd/afgeschaft oprichten/opheffen
    centraal/decentraal centrale/decentrale landelijk/lokaal landelijke/lokale
    nationaal/internationaal nationale/internationale binnenlands/buitenlands
    digitaal/papieren digitale/papieren digitaal/schriftelijk eerste/laatste jongeren/ouderen
    kinderen/ouderen voor/tegen binnen/buiten voordelen/nadelen toegankelijk/ontoegankelijk
    zichtbaar/onzichtbaar betrouwbaar/onbetrouwbaar sterker/zwakker uitgebreid/ingeperkt
    uitbreiden/inperken aansluiten/loskoppelen vertrouwen/wantrouwen gelijk/ongelijk
"""
_MOST = 0.5
"""Two lists of words are about the same thing if they share such a part."""
_EN = re.compile(r"\s(?:en|tenzij)\s|\s(?=zonder\b)")
_ALIKE = 7
"""Words with so many first letters in common are forms of one word."""
_WORD = re.compile(r"[^\W\d_]+")


def _pair_opposites() -> dict[str, frozenset[str]]:
    """Return the opposites of each word."""
    pairs = [pair.split("/") for pair in _OPPOSITES.split()]
    both = [*pairs, *(reversed(pair) for pair in pairs)]
    found: dict[str, set[str]] = {}
    for word, opposite in both:
        found.setdefault(word, set()).add(opposite)
    return {word: frozenset(opposites) for word, opposites in found.items()}


_OPPOSITES_OF = _pair_opposites()


def is_turned(statement: Statement) -> bool:
    """Whether the sentence denies what its sources affirm, or the other way round."""
    texts = [text for support in statement.cited for text in support.texts]
    known = [_read_denials(text) for text in texts]
    said = _read_denials(statement.text)
    if said.count > max(one.count for one in known):
        return True
    denied = frozenset().union(*(one.denied for one in known))
    affirmed = frozenset().union(*(one.affirmed for one in known))
    around = frozenset().union(*(one.around for one in known))
    if not said.first <= denied or not said.last <= around:
        return True
    if not said.count and not said.affirmed.isdisjoint(denied - affirmed):
        return True
    return (not said.count and _drops_denial(said.affirmed, texts)) or _has_opposite(statement)


@dataclass(frozen=True, slots=True)
class _Denials:
    """How often a text denies, the stems that it denies (each time `first`) and that it affirms.

    `last` are the stems right before a denial that ends its clause ("wie wil niet,"), `around` all
    that share a clause with a denial.
    """

    count: int
    first: frozenset[str]
    last: frozenset[str]
    denied: frozenset[str]
    affirmed: frozenset[str]
    around: frozenset[str]


def _read_denials(text: str) -> _Denials:
    count, nearest, denied, affirmed = 0, set[str](), set[str](), set[str]()
    last, around = set[str](), set[str]()
    for clause in cut_clauses(text):
        first, *after = _DENIAL.split(_NOT_A_DENIAL.sub(" ", clause))
        count += len(after)
        affirmed.update(stems(first))
        if after:
            around.update(stems(clause))
        if after and not _WORD.search(after[-1]):
            last.update(stems(clause)[-1:])
        for part in after:
            # In "niet-persoonlijke gegevens" no more than the word itself is denied.
            scope = 1 if part.startswith("-") else _SCOPE
            words = stems(part)
            nearest.update(words[:1])
            denied.update(words[:scope])
            affirmed.update(words[scope:])
    return _Denials(count, *map(frozenset, (nearest, last, denied, affirmed, around)))


def _drops_denial(said: frozenset[str], texts: list[str]) -> bool:
    """Whether the part of `texts` that is most like what is `said` is a denial of it."""
    parts = [part for text in texts for clause in cut_clauses(text) for part in _EN.split(clause)]
    shared = [len(said & set(stems(part))) for part in parts]
    most = max(shared, default=0)
    if most < len(said) * _MOST:
        return False
    return all(_denies(part) for part, count in zip(parts, shared, strict=True) if count == most)


def _denies(text: str) -> bool:
    return _DENIAL.search(_NOT_A_DENIAL.sub(" ", text)) is not None


def _has_opposite(statement: Statement) -> bool:
    """Whether a word of the sentence is missing from the sources, which have its opposite."""
    known = {word.casefold() for word in _WORD.findall(statement.evidence)}
    roots = set(map(stem, known))
    said = {word.casefold() for word in _WORD.findall(statement.text)}
    return any(
        _is_form(opposite, known, roots)
        for word in said
        if stem(word) not in roots
        for opposite in _oppose(word)
    )


def _oppose(word: str) -> frozenset[str]:
    bare = word.removeprefix("on")
    return _OPPOSITES_OF.get(word, frozenset()) | {f"on{word}"} | ({bare} - {word})


def _is_form(word: str, known: set[str], roots: set[str]) -> bool:
    """Whether `known`, of the stems `roots`, has `word` or a longer word that begins like it."""
    if stem(word) in roots:
        return True
    return len(word) >= _ALIKE and any(one.startswith(word[:_ALIKE]) for one in known)
