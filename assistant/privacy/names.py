"""Names of people: what follows "ik heet" and its like, and names that are known as such.

In lower case, as many people type, a word is taken for a name by the place where it stands, by the
list in `data/privacy/names.yaml`, or because it is too rare to be a Dutch word.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

import wordfreq
import yaml

from assistant.privacy.spans import RELATIVES, Kind, Span, find_groups
from ingestion.settings import PROJECT

NAMES = PROJECT / "data" / "privacy" / "names.yaml"
RARE = 3.4
"""Zipf frequency below which a word in lower case is a family name rather than a word."""
COMMON = 4.4
"""Zipf frequency from which a single capitalised word is a word rather than a given name."""
LONGEST = 5
"""Words of a name, particles among them."""

_Token = tuple[str, int]
"""A word of the text and where it ends."""
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_INITIALS = re.compile(r"(?:[A-Z]\.){1,5}")
_CAPITALISED = re.compile(
    r"(?:(?:[A-ZÀ-ÖØ-Þ]['’])?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿğışçćčžńłę]+-?)+|[A-ZÀ-ÖØ-Þ]"
)


class _Sign(Enum):
    """How surely a name follows: at once, if it looks like one, or only if it is a whole one."""

    CALLED = auto()
    GREETED = auto()
    IS = auto()
    NONE = auto()


_LEADS = {
    _Sign.CALLED: re.compile(
        rf"\b(?:(?:ik|hij|zij|ze|die|{RELATIVES}) (?:heet|heette|hiet)|heet ik"
        r"|noem (?:me|mij)|mezelf noemen|(?:mijn|m'n|mn|me|haar|zijn|volledige|onze) (?:\w+)?naam"
        r" (?:is|was)|naam ?[:=]|my name is|call me)(?: eigenlijk| gewoon| dus)? ?:? ?",
        re.IGNORECASE,
    ),
    _Sign.GREETED: re.compile(
        r"\b(?:vriendelijke? groet(?:en)?|mvg|groetjes|groeten?|hoogachtend|gr\.?"
        r"|mevrouw|mevr\.?|mw\.?|meneer|mijnheer|de heer|dhr\.?|hr\.|mejuffrouw|familie|fam\.?"
        rf"|(?:mijn|m'n|mn|me|zijn|haar|ons|onze|een|de) (?:{RELATIVES})|namens"
        r"|op naam van|t\.?n\.?v\.?|t\.?a\.?v\.?|afzender|contact(?:persoon)?|dossier van|vraag van"
        r"|(?:vrouw|man|dochter|zoon|moeder|vader) van|bedankt|dank (?:u|je)(?: wel)?|dankjewel)"
        r"[ ,:!.\n]{1,3}",
        re.IGNORECASE,
    ),
    _Sign.IS: re.compile(
        r"\b(?:ik ben|ben ik|dit is|hier(?: is)?|spreekt met|ondergetekende|i am|i'm|this is"
        r"|(?:hallo|hoi|dag|goede\w{4,6})(?: met)?)"
        r"[ ,:]{1,3}",
        re.IGNORECASE,
    ),
    _Sign.NONE: re.compile(
        r"(?<![\w@.-])(?<!optie )(?<!plan )(?<!groep )(?<!bijlage )(?<!punt )(?<!deel )"
        r"(?=[A-ZÀ-ÖØ-Þ])"
    ),
}


_TURNED = re.compile(
    r"(?<!\w)(?P<it>[A-ZÀ-ÖØ-Þ][\w'’-]+(?: (?:van |de |den |der |el )*[A-ZÀ-ÖØ-Þ][\w'’-]+){0,3})"
    r" (?:heet ik|is (?:mijn|m'n|mn|de|zijn|haar) naam)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class _Names:
    """The lists of `data/privacy/names.yaml`, in lower case.

    `public` names are those of office-holders; `words` can stand where a name can.
    """

    given: frozenset[str]
    family: frozenset[str]
    public: frozenset[str]
    particles: frozenset[str]
    words: frozenset[str]


def find_names(text: str) -> Iterator[Span]:
    """Yield the names of people, but not of those who speak for the government in public."""
    for sign, lead in _LEADS.items():
        for match in lead.finditer(text):
            end = _read_name(text, match.end(), sign)
            if end is not None and not _is_public(text[match.end() : end]):
                yield Span(match.end(), end, Kind.NAME)
    yield from find_groups(_TURNED, text, Kind.NAME)


def _read_name(text: str, start: int, sign: _Sign) -> int | None:
    """Return where the name that begins at `start` ends; None if no name does."""
    tokens = _read_tokens(text, start)
    if not tokens:
        return None
    initials = _INITIALS.fullmatch(tokens[0][0])
    count = 1 + _count_family(tokens[1:])
    if initials:
        return tokens[count - 1][1] if count > 1 else None
    first = tokens[0][0].rstrip(".'’")
    begins_with_particle = first.lower() in _load_names().particles and sign is not _Sign.NONE
    if begins_with_particle:
        count = _count_family(tokens)
        is_likely = sign is not _Sign.IS or any(token[0].isupper() for token, _ in tokens[:count])
        return tokens[count - 1][1] if count > 1 and is_likely else None
    return _end(tokens, count) if _is_name(first, count, sign) else None


def _is_name(first: str, count: int, sign: _Sign) -> bool:
    """Tell whether `first`, which `count - 1` words that fit a family name follow, is a name."""
    names, word = _load_names(), first.lower()
    if word in _load_names().words or (len(word) == 1 and count == 1):
        return False
    capitalised = _CAPITALISED.fullmatch(first) is not None
    known, whole = word in names.given, count > 1
    if sign is _Sign.CALLED:
        return True
    if sign is _Sign.GREETED:
        likely = capitalised and wordfreq.zipf_frequency(word, "nl") < COMMON
        return known or word in names.family or likely or (capitalised and whole)
    if sign is _Sign.IS:
        return known or (capitalised and whole)
    return known and whole and capitalised


def _count_family(tokens: Sequence[_Token]) -> int:
    """Return how many of `tokens` go on with a name: particles, family names, more given names."""
    count, has_particle, has_capital = 0, False, False
    for place, (token, _) in enumerate(tokens[: LONGEST - 1], start=1):
        word = token.rstrip(".'’").lower()
        if word in _load_names().particles:
            has_particle = True
            continue
        name = token.rstrip(".'’")
        if not _is_family(name, has_particle, count, has_capital):
            break
        has_capital = has_capital or name[0].isupper()
        count, has_particle = place, False
        if token.endswith("."):
            break
    return count


def _is_family(token: str, after_particle: bool, before: int, has_capital: bool) -> bool:
    word, names = token.lower(), _load_names()
    capitalised = _CAPITALISED.fullmatch(token) is not None
    if len(word) > 1 and capitalised and after_particle:
        return True
    if word in names.words or len(word) == 1:
        return False
    if capitalised:
        return True
    if word in names.family or (word in names.given and not before):
        return True
    may_be_rare = not has_capital and (after_particle or not before)
    return may_be_rare and wordfreq.zipf_frequency(word, "nl") < RARE


def _read_tokens(text: str, start: int) -> list[_Token]:
    """Return the words from `start` on with their ends, up to other characters."""
    tokens: list[_Token] = []
    while len(tokens) < LONGEST and (match := _WORD.match(text, start)):
        tokens.append((match[0], match.end()))
        start = match.end() + (text[match.end() : match.end() + 1] == " ")
    return tokens


def _end(tokens: list[_Token], count: int) -> int:
    token, end = tokens[count - 1]
    return end - (len(token) - len(token.rstrip(".'’")))


def _is_public(name: str) -> bool:
    return name.split()[-1].rstrip(".'’").lower() in _load_names().public


@cache
def _load_names() -> _Names:
    lists = yaml.load(NAMES.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return _Names(**{kind: frozenset(words.split()) for kind, words in lists.items()})
