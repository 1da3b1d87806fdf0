"""Name words: which of the words of a text are a name of a person, behind which sign.

In lower case, as many people type, a word is taken for a name by the place where it stands, by the
list in `data/privacy/names.yaml`, or because it is too rare to be a Dutch word.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from assistant.privacy.leads import Sign
from assistant.privacy.name_lists import is_given_name, is_place, load_name_lists
from assistant.privacy.words import (
    LONGEST,
    Token,
    is_capitalised,
    is_initials,
    measure_frequency,
    strip_word,
)

RARE = 3.4
"""Zipf frequency below which a word in lower case is a family name rather than a word."""
COMMON = 4.4
"""Zipf frequency from which a single capitalised word is a word rather than a given name."""
FOREIGN, COMPOUND = 2.5, 9
"""Below this frequency, a capitalised word that is too short for a compound is a given name."""
LONGEST_RARE = 11
"""Characters of a family name in lower case that no list has; a longer one is a compound."""
_PARTICIPLE = re.compile(r"(?:ge|ver|be|ont)[a-z]+(?:d|t|en)")
"""What has happened to a name: "mijn naam is gelekt"."""
_INHABITANT = re.compile(
    r".*(?:[^aeiou]s|ees|se|sch|sche|er|aar|aan|ist|iet|oot|naal|heid|ing|tie|iteit|ment|ën|en)"
)
"""How words for those who come from somewhere, or do something, end: "Eritrees", "Zeeuwse"."""
_GIVEN_PARTICLES = ("El", "Al", "Ben", "Bin")
"""Particles with which a given name begins: "El Mehdi"."""
_ARABIC_PARTICLES = ("el", "al", "ben", "bin")
_ARTICLES = ("de", "den", "het", "'t", "’t", "la", "le")
_ARABIC = re.compile(r"[\u0620-\u064a]+")
_ARABIC_WORDS = (
    "من في على هل كيف أين ماذا ما متى عن هو هي و أريد اريد عندي لدي مش غير ليس إلى الى لا أن"
)


def can_begin_name(token: str) -> bool:
    """Tell whether a name can begin with `token` without a sign: quick, as most words cannot."""
    word, names = strip_word(token).lower(), load_name_lists()
    return (
        is_given_name(word)
        or word in names.particles
        or is_initials(token)
        or measure_frequency(word) < RARE
    )


def count_name(tokens: Sequence[Token], sign: Sign) -> int:
    """Return how many of `tokens` are a name of a person behind `sign`; 0 if none are."""
    first = strip_word(tokens[0][0])
    if _ARABIC.fullmatch(first):
        return _count_arabic(tokens, sign)
    count = 1 + _count_family(tokens[1:], sign)
    if is_initials(tokens[0][0]):
        count = max(count, 1 + _count_behind_particles(tokens[1:]))
        return count if count > 1 else 0
    if first.lower() in load_name_lists().particles:
        can_be_lower = sign is Sign.TITLED or (sign is Sign.CALLED and first.lower() == "van")
        behind = _count_behind_particles(tokens) if can_be_lower else 0
        count = max(_count_family(tokens, sign), behind)
        return count if _is_after_particle(tokens[:count], sign) else 0
    if sign in {Sign.CALLED, Sign.TITLED}:
        count = max(count, 1 + _count_behind_particles(tokens[1:]))
    words = [strip_word(token) for token, _ in tokens[:count]]
    return count if _is_name(words, sign) else 0


def _count_arabic(tokens: Sequence[Token], sign: Sign) -> int:
    """Return how many of `tokens` are a name in Arabic script, which has no capitals."""
    words = [
        *takewhile(
            lambda word: word not in _ARABIC_WORDS.split() and not word.startswith("و"),
            (token for token, _ in tokens[:2]),
        )
    ]
    if not words or (sign is not Sign.ABROAD and not is_given_name(words[0])):
        return 0
    return len(words) if sign is Sign.ABROAD or is_given_name(words[-1]) else 1


def _count_behind_particles(tokens: Sequence[Token]) -> int:
    """Return how many of `tokens` are particles and what can follow them: "van der berg", or 0."""
    names = load_name_lists()
    particles = [*takewhile(lambda token: token[0].lower() in names.particles, tokens)]
    rest = tokens[len(particles) :]
    is_name = bool(particles and rest) and strip_word(rest[0][0]).lower() in names.behind_particle
    return len(particles) + 1 if is_name else 0


def _is_after_particle(tokens: Sequence[Token], sign: Sign) -> bool:
    """Tell whether `tokens`, the first of which is a particle, are a name."""
    if len(tokens) < 2:
        return False
    first, last = tokens[0][0], strip_word(tokens[-1][0])
    if sign is Sign.NONE:
        return first in _GIVEN_PARTICLES and is_given_name(last.lower())
    if sign in {Sign.CALLED, Sign.TITLED}:
        return True
    has_capital = any(token[0].isupper() for token, _ in tokens)
    # "Ik ben van Rotterdam" tells no name, nor does "de koning".
    if first == "van" and is_place(" ".join(token for token, _ in tokens[1:]).rstrip(".'’-")):
        return False
    if first in _ARTICLES and not has_capital:
        return False
    names, word = load_name_lists(), last.lower()
    is_family = word in names.family
    # "Van de Ondernemingsraad" and "van Marokkaanse afkomst" are no names either.
    is_rare = measure_frequency(word) < FOREIGN and len(word) < COMPOUND
    fits = (
        is_family or word in names.behind_particle or (is_rare and not _INHABITANT.fullmatch(word))
    )
    if sign is Sign.CLOSE:
        return has_capital and is_family
    return is_family or (has_capital and (first[0].isupper() or fits))


def _is_name(words: Sequence[str], sign: Sign) -> bool:
    """Tell whether `words`, of which all but the first fit a family name, are a name."""
    names, first = load_name_lists(), words[0]
    word, whole = first.lower(), len(words) > 1
    if word in names.words or (len(word) == 1 and not whole):
        return False
    capitalised = is_capitalised(first)
    frequency, known = measure_frequency(word), is_given_name(word)
    in_family = word in names.family
    foreign = frequency < FOREIGN and len(word) < COMPOUND and not _INHABITANT.fullmatch(word)
    likely = known or in_family or (capitalised and frequency < COMMON)
    if sign is Sign.CALLED:
        return known or not _PARTICIPLE.fullmatch(first)
    if sign is Sign.ABROAD:
        return len(word) > 1 and (capitalised or known or whole)
    if sign is Sign.TITLED:
        return likely or (first.islower() and frequency < RARE)
    if sign is Sign.GREETED:
        return likely or (capitalised and whole)
    if sign is Sign.CLOSE:
        if not capitalised:
            is_rare = frequency < COMMON or word in names.foreign
            return known and word not in names.doubtful and is_rare
        return (known and word not in names.doubtful) or in_family or foreign
    if sign is Sign.IS:
        is_family = in_family and word not in names.behind_particle
        return known or (capitalised and (foreign or whole or is_family))
    last, is_family = words[-1], words[-1].lower() in names.family
    fits = frequency < RARE and last[0].isupper() and is_family
    # "Erasmus Universiteit" is no person.
    is_thing = len(words) == 2 and not is_family and measure_frequency(last) >= COMMON
    is_person = (known or fits) and word not in names.doubtful and not (is_thing and len(last) > 1)
    return capitalised and whole and is_person


def _count_family(tokens: Sequence[Token], sign: Sign) -> int:
    """Return how many of `tokens` go on with a name: particles, family names, more given names."""
    count, particle, has_capital = 0, "", False
    for place, (token, _) in enumerate(tokens[: LONGEST - 1], start=1):
        word = token.rstrip(".'’").lower()
        if word in load_name_lists().particles:
            particle = word
            continue
        name = strip_word(token)
        if not _is_family(name, particle, count, has_capital, sign):
            break
        has_capital = has_capital or name[0].isupper()
        count, particle = place, ""
        if token.endswith(".") and len(token) > 2:
            break
    return count


def _is_family(token: str, particle: str, before: int, has_capital: bool, sign: Sign) -> bool:
    word, names = token.lower(), load_name_lists()
    capitalised = is_capitalised(token)
    if capitalised and (particle or len(word) == 1):
        return True
    if word in names.words or len(word) == 1:
        return False
    if capitalised:
        return True
    if word in names.family or (is_given_name(word) and not before):
        return True
    is_unsure = sign in {Sign.CLOSE, Sign.NONE} and particle not in _ARABIC_PARTICLES
    if is_unsure or len(word) > LONGEST_RARE:
        return False
    short = len(word) < COMPOUND
    may_be_rare = not has_capital and (
        bool(particle) or not before or (sign is Sign.CALLED and short)
    )
    return may_be_rare and measure_frequency(word) < RARE
