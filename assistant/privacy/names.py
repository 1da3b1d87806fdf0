"""Names of people: what follows "ik heet" and its like, and names that are known as such."""

import re
from collections.abc import Iterator, Sequence

from assistant.privacy.leads import (
    CALLED_CLUE,
    FILED,
    LEADS,
    SIGNED,
    TURNED,
    TURNED_CLUE,
    UPPER,
    Sign,
)
from assistant.privacy.name_lists import (
    is_employer,
    is_given_name,
    is_public_name,
    is_stock_phrase,
    load_name_lists,
)
from assistant.privacy.name_words import can_begin_name, count_name
from assistant.privacy.people import ARABIC_BESIDE, BESIDE
from assistant.privacy.spans import Kind, Span
from assistant.privacy.things import IS_THING, NAMED_AFTER, THING
from assistant.privacy.words import (
    Token,
    end_joined,
    end_tokens,
    is_capitalised,
    is_initials,
    read_tokens,
    strip_word,
)

MOST = 8
"""People who are named one after another; longer lists are read as far as this."""
LONGEST_SIGNATURE = 80
"""Characters at the end of a text in which somebody can sign it."""
_CAPITAL_BEFORE = re.compile(rf"[^.?!:] [{UPPER}][\w-]* $")
_NEXT = re.compile(r"(?:,? (?:en|and|und|ve|i|та|и) (?:ook )?(?:met )?| ?& ?|, ?|/)(?=[^\W\d_])")
"""What stands before the next of two or more people: "Sem, Noor en Lotte"."""
_DUTCH_BEFORE = re.compile(
    r"\b(?:het|kan|mijn|van|voor|dat|aan|moet|mag|zei|zegt|heeft|samen|met|en|door|bij|of|naar|als"
    r"|vroeg|toen|belt|helpt|zoals|zodat|want|omdat|wou|wil|gaat|is|ben) $"
)
"""Behind a Dutch word, a word that English or Polish has too is a name: "ik vroeg het lisa"."""
_LOWER_WORD = re.compile(r"(?<![\w@.'’-])[a-zß-öø-ÿışğçöü][\w'’-]{2,}(?![\w@-]|\.\w)")


def find_names(text: str) -> Iterator[Span]:
    """Yield the names of people, but not of those who speak for the government in public."""
    if text.isupper() and text.count(" ") > 1 and len(text.lower()) == len(text):
        text = text.lower()
    for span in _find_all(text):
        name = text[span.start : span.end]
        is_known = is_public_name(name) or is_employer(name)
        if not is_known and not is_stock_phrase(text, span.start):
            yield span


def _find_all(text: str) -> Iterator[Span]:
    for sign, lead in LEADS.items():
        if sign is Sign.CALLED and not CALLED_CLUE.search(text):
            continue
        for match in lead.finditer(text):
            yield from _read_names(text, match.end(), sign)
    if not text.isascii():
        for match in ARABIC_BESIDE.finditer(text):
            yield from _read_names(text, match.end(), Sign.CLOSE)
    yield from _find_filed(text)
    yield from _find_turned(text)
    yield from _find_signed(text)
    yield from _find_lower(text)


def _read_names(text: str, start: int, sign: Sign) -> Iterator[Span]:
    """Yield the name that begins at `start`, and those of the people named with it."""
    for _ in range(MOST):
        end = _read_name(text, start, sign)
        if end is None:
            return
        yield Span(start, end, Kind.NAME)
        more = _NEXT.match(text, end)
        if more is None:
            return
        start = more.end()
        is_comma = more[0].strip() in {",", "/"}
        sign = Sign.GREETED if text[start].isupper() and not is_comma else Sign.CLOSE


def _read_name(text: str, start: int, sign: Sign) -> int | None:
    """Return where the name that begins at `start` ends; None if no name does."""
    first = read_tokens(text, start, 1)
    is_beside = sign is Sign.NONE and _is_beside(text, start)
    if not first or (sign is Sign.NONE and not is_beside and not can_begin_name(first[0][0])):
        return None
    tokens = read_tokens(text, start)
    count = count_name(tokens, sign)
    if sign is Sign.NONE:
        if not count and is_beside:
            count = count_name(tokens, Sign.CLOSE)
        if count > 1 and _is_called_after(text, start, tokens, count):
            return None
        # One name alone, or with something behind it that is no family name.
        if not count and not is_initials(tokens[0][0]) and _is_alone(text, start, tokens):
            count = 1
    if not count:
        return None
    end = end_tokens(tokens, count)
    return end_joined(text, end) if sign in {Sign.TITLED, Sign.CALLED} else end


def _is_beside(text: str, start: int) -> bool:
    """Tell whether the word before `start` says whose name begins there: "de wijkagent Loes"."""
    before = text[max(0, start - 25) : start].rstrip(" ")
    return BESIDE.fullmatch(before[before.rfind(" ") + 1 :].lstrip("(\n")) is not None


def _is_called_after(text: str, start: int, tokens: Sequence[Token], count: int) -> bool:
    """Tell whether a whole name is that of a thing: "de Albert Heijn", "het Anne Frank Huis"."""
    last = tokens[count - 1][0].lower()
    return bool(
        NAMED_AFTER.search(text, max(0, start - 30), start)
        or IS_THING.fullmatch(last)
        or IS_THING.match(text, tokens[count - 1][1])
    )


def _is_alone(text: str, start: int, tokens: Sequence[Token]) -> bool:
    """Tell whether the first of `tokens` is a given name that stands by itself.

    It is none if it can be part of what a thing is called: "Stichting Lotte", "Lotte Award".
    """
    names, first = load_name_lists(), strip_word(tokens[0][0])
    word = first.lower()
    if not is_given_name(word) or not is_capitalised(first):
        return False
    if word in names.doubtful and not _is_first_of_two(text, tokens):
        return False
    goes_on = len(tokens) > 1 and tokens[0][0] == first and tokens[1][0][0].isupper()
    before = text[max(0, start - 40) : start]
    return not goes_on and not THING.search(before) and not _CAPITAL_BEFORE.search(before)


def _is_first_of_two(text: str, tokens: Sequence[Token]) -> bool:
    """Tell whether a surer name follows: "Ans en Kees"."""
    more = _NEXT.match(text, tokens[0][1])
    second = read_tokens(text, more.end()) if more else []
    word = strip_word(second[0][0]) if second else ""
    is_sure = is_given_name(word.lower()) and word.lower() not in load_name_lists().doubtful
    return is_sure and is_capitalised(word) and bool(more and more[0].strip(" ,/"))


def _find_filed(text: str) -> Iterator[Span]:
    """Yield names with the family name first: "Vries, J. de", "Van Dongen, Petra"."""
    for match in FILED.finditer(text):
        if match["it"] or is_given_name(match[0].rpartition(" ")[2].lower()):
            yield Span(*match.span("it" if match["it"] else "line"), Kind.NAME)


def _find_turned(text: str) -> Iterator[Span]:
    """Yield names that stand before what says that they are names: "Fatima heet ik"."""
    for match in TURNED.finditer(text) if TURNED_CLUE.search(text) else ():
        start, end = match.span("it")
        if _read_name(text, start, Sign.IS) == end:
            yield Span(start, end, Kind.NAME)


def _find_signed(text: str) -> Iterator[Span]:
    """Yield the name with which a text is signed at its end."""
    match = SIGNED.search(text, max(0, len(text) - LONGEST_SIGNATURE))
    if match is None:
        return
    start, end = match.span("it")
    is_marked = bool(match["mark"])
    if not is_marked and match[0][0] == " ":
        return
    sign = Sign.IS if is_marked or "\n" in match[0] else Sign.CLOSE
    if _read_name(text, start, sign) == end:
        yield Span(start, end, Kind.NAME)


def _find_lower(text: str) -> Iterator[Span]:
    """Yield the given names in lower case that are no words, with the family name behind them."""
    names = load_name_lists()
    for match in _LOWER_WORD.finditer(text):
        word = match[0]
        if word not in names.given or word in names.doubtful:
            continue
        tokens = read_tokens(text, match.start())
        count = count_name(tokens, Sign.CLOSE)
        # "Steven" can be a word of another language, "steven mulder" is a person.
        before = text[max(0, match.start() - 30) : match.start()]
        is_word = word in names.capitalised or (
            word in names.foreign and not _DUTCH_BEFORE.search(before)
        )
        if count > 1 or (count and not is_word and not THING.search(before)):
            yield Span(match.start(), end_tokens(tokens, count), Kind.NAME)
