"""Names of people: what follows "ik heet" and its like, and names that are known as such.

In lower case, as many people type, a word is taken for a name by the place where it stands, by the
list in `data/privacy/names.yaml`, or because it is too rare to be a Dutch word.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

import wordfreq

from assistant.privacy.leads import LEADS, THING, Sign
from assistant.privacy.name_lists import is_given_name, is_public_name, load_name_lists
from assistant.privacy.spans import Kind, Span, find_groups

RARE = 3.4
"""Zipf frequency below which a word in lower case is a family name rather than a word."""
COMMON = 4.4
"""Zipf frequency from which a single capitalised word is a word rather than a given name."""
FOREIGN, COMPOUND = 2.5, 9
"""Below this frequency, a capitalised word that is too short for a compound is a given name."""
_PARTICIPLE = re.compile(r"(?:ge|ver|be|ont)[a-z]+(?:d|t|en)")
"""What has happened to a name: "mijn naam is gelekt"."""
_INHABITANT = re.compile(r".*(?:[^aeiou]s|ees|se|sch|sche|er|aar|aan|ist|iet|oot|naal)")
"""How words for those who come from somewhere, or do something, end: "Eritrees", "Zeeuwse"."""
LONGEST = 5
"""Words of a name, particles among them."""
LONGEST_ABBREVIATION = 4
"""Characters of a word that a full stop abbreviates; behind a longer one it ends the sentence."""

_Token = tuple[str, int]
"""A word of the text and where it ends."""
_WORD = re.compile(r"['’][ts](?= )|[^\W\d_][\w'’.-]*")
_INITIALS = re.compile(r"(?:[A-Z]\.){1,5}")
_UPPER, _LOWER = "A-ZÀ-ÖØ-ÞŁĆĘĄŚŻŹŃÓİŞĞČŠŽ", "a-zß-öø-ÿıłćęąśżźńóşğčšž"
_CAPITALISED = re.compile(
    rf"(?:(?:[{_UPPER}]['’])?[{_UPPER}][{_LOWER}]+-?)+(?:van|den?|der|ter|ten)?|[{_UPPER}]"
)
_CAPITAL_BEFORE = re.compile(rf"[^.?!:] [{_UPPER}][\w-]* $")
_SECOND = re.compile(rf" en (?=[{_UPPER}])")
"""What stands before the second of two people: "Sem en Lotte"."""
_GIVEN_PARTICLES = ("El", "Al", "Ben", "Bin")
"""Particles with which a given name begins: "El Mehdi"."""


_TURNED = re.compile(
    r"(?<!\w)(?P<it>[A-ZÀ-ÖØ-Þ][\w'’-]+(?: (?:van |de |den |der |el )*[A-ZÀ-ÖØ-Þ][\w'’-]+){0,3})"
    r" (?:heet ik|is (?:mijn|m'n|mn|zijn|haar) naam)(?!\w)"
)


def find_names(text: str) -> Iterator[Span]:
    """Yield the names of people, but not of those who speak for the government in public."""
    for sign, lead in LEADS.items():
        for match in lead.finditer(text):
            start, end = match.end(), _read_name(text, match.end(), sign)
            if end is not None and not is_public_name(text[start:end]):
                yield Span(start, end, Kind.NAME)
            if end is not None and (second := _SECOND.match(text, end)):
                start, end = second.end(), _read_name(text, second.end(), Sign.GREETED)
                if end is not None:
                    yield Span(start, end, Kind.NAME)
    yield from find_groups(_TURNED, text, Kind.NAME)


def _read_name(text: str, start: int, sign: Sign) -> int | None:
    """Return where the name that begins at `start` ends; None if no name does."""
    tokens = _read_tokens(text, start)
    if not tokens:
        return None
    initials = _INITIALS.fullmatch(tokens[0][0])
    count = 1 + _count_family(tokens[1:])
    if initials:
        return tokens[count - 1][1] if count > 1 else None
    first = tokens[0][0].rstrip(".'’")
    if first.lower() in load_name_lists().particles:
        behind = _count_behind_particles(tokens) if sign is Sign.TITLED else 0
        count = max(_count_family(tokens), behind)
        return _end(tokens, count) if _is_after_particle(tokens[:count], sign) else None
    if sign is Sign.NONE and count == 1:
        return _end(tokens, 1) if _is_alone(text, start, tokens) else None
    if sign in {Sign.CALLED, Sign.TITLED}:
        behind = _count_behind_particles(tokens[1:])
        count = max(count, behind + 1)
    words = [token.rstrip(".'’") for token, _ in tokens[:count]]
    return _end(tokens, count) if _is_name(words, sign) else None


def _count_behind_particles(tokens: Sequence[_Token]) -> int:
    """Return how many of `tokens` are particles and what can follow them: "van der berg", or 0."""
    names = load_name_lists()
    particles = [*takewhile(lambda token: token[0].lower() in names.particles, tokens)]
    rest = tokens[len(particles) :]
    is_name = bool(particles and rest) and rest[0][0].lower() in names.behind_particle
    return len(particles) + 1 if is_name else 0


def _is_after_particle(tokens: Sequence[_Token], sign: Sign) -> bool:
    """Tell whether `tokens`, the first of which is a particle, are a name."""
    if len(tokens) < 2:
        return False
    first, last = tokens[0][0], tokens[-1][0].rstrip(".'’")
    if sign is Sign.NONE:
        return first in _GIVEN_PARTICLES and is_given_name(last.lower())
    if sign in {Sign.IS, Sign.GREETED} and last.lower() not in load_name_lists().family:
        return any(token[0].isupper() for token, _ in tokens)
    return True


def _is_alone(text: str, start: int, tokens: Sequence[_Token]) -> bool:
    """Tell whether the first of `tokens` is a given name that stands by itself.

    It is none if it can be part of what a thing is called: "Stichting Lotte", "Lotte Award".
    """
    names, first = load_name_lists(), tokens[0][0].rstrip(".'’")
    word = first.lower()
    if not is_given_name(word) or word in names.doubtful or not _CAPITALISED.fullmatch(first):
        return False
    goes_on = len(tokens) > 1 and tokens[0][0] == first and tokens[1][0][0].isupper()
    before = text[:start]
    return not goes_on and not THING.search(before) and not _CAPITAL_BEFORE.search(before)


def _is_name(words: Sequence[str], sign: Sign) -> bool:
    """Tell whether `words`, of which all but the first fit a family name, are a name."""
    names, first = load_name_lists(), words[0]
    word, whole = first.lower(), len(words) > 1
    if word in names.words or (len(word) == 1 and not whole):
        return False
    capitalised = _CAPITALISED.fullmatch(first) is not None
    frequency, known = wordfreq.zipf_frequency(word, "nl"), is_given_name(word)
    likely = known or word in names.family or (capitalised and frequency < COMMON)
    if sign is Sign.CALLED:
        return known or not _PARTICIPLE.fullmatch(first)
    if sign is Sign.TITLED:
        return likely or (first.islower() and frequency < RARE)
    if sign is Sign.GREETED:
        return likely or (capitalised and whole)
    if sign is Sign.IS:
        foreign = frequency < FOREIGN and len(word) < COMPOUND and not _INHABITANT.fullmatch(word)
        return known or (capitalised and foreign) or (capitalised and whole)
    last, is_family = words[-1], words[-1].lower() in names.family
    fits = frequency < RARE and last[0].isupper() and is_family
    # "Erasmus Universiteit" is no person.
    is_thing = len(words) == 2 and not is_family and wordfreq.zipf_frequency(last, "nl") >= COMMON
    is_person = (known or fits) and word not in names.doubtful and not is_thing
    return capitalised and whole and is_person


def _count_family(tokens: Sequence[_Token]) -> int:
    """Return how many of `tokens` go on with a name: particles, family names, more given names."""
    count, has_particle, has_capital = 0, False, False
    for place, (token, _) in enumerate(tokens[: LONGEST - 1], start=1):
        word = token.rstrip(".'’").lower()
        if word in load_name_lists().particles:
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
    word, names = token.lower(), load_name_lists()
    capitalised = _CAPITALISED.fullmatch(token) is not None
    if len(word) > 1 and capitalised and after_particle:
        return True
    if word in names.words or len(word) == 1:
        return False
    if capitalised:
        return True
    if word in names.family or (is_given_name(word) and not before):
        return True
    may_be_rare = not has_capital and (after_particle or not before)
    return may_be_rare and wordfreq.zipf_frequency(word, "nl") < RARE


def _read_tokens(text: str, start: int) -> list[_Token]:
    """Return the words from `start` on with their ends, up to other characters."""
    tokens: list[_Token] = []
    while len(tokens) < LONGEST and (match := _WORD.match(text, start)):
        tokens.append((match[0], match.end()))
        if match[0].endswith(".") and len(match[0]) > LONGEST_ABBREVIATION:
            break
        start = match.end() + (text[match.end() : match.end() + 1] == " ")
    return tokens


def _end(tokens: list[_Token], count: int) -> int:
    token, end = tokens[count - 1]
    return end - (len(token) - len(token.rstrip(".'’")))
