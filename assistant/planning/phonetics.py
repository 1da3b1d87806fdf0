"""Phonetics: words that are spelt as they sound, turned into the words that sound so."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from wordfreq import get_frequency_dict

from assistant.planning.spelling import find_words, fold

SHORTEST = 2
"""A single letter sounds like too much."""
COMMON = 3e-6
"""How often, of all words, a word is used at least that a misspelt one is taken for."""

_SOUNDS = tuple(
    (re.compile(pattern, re.MULTILINE), sound)
    for pattern, sound in (
        ("joe", "u"),
        ("tie", "sie"),
        ("isch$", "is"),
        ("ch", "g"),
        ("eau", "o"),
        ("(?:ou|au)w?", "A"),
        ("ij|ei|y", "E"),
        ("l(?:E|u|i|e)k(?=$|e$|en$|er$|ste$)", "lUk"),
        ("[iu]g(?=$|e$|en$|er$|ste$)", "Ug"),
        ("ie[uw]*w", "Iw"),
        ("eeu?w", "ew"),
        ("c(?=[eiE])", "s"),
        ("c?k|c", "k"),
        ("x", "ks"),
        ("qu", "kw"),
        ("ph|v", "f"),
        ("th", "t"),
        ("z", "s"),
        ("ie", "I"),
        ("dt", "t"),
        ("d(?=s?$)", "t"),
        ("b$", "p"),
        ("([b-df-hj-np-tv-xz])\\1", "\\1"),
    )
)
"""How Dutch spells its sounds, one after the other; capitals are vowels of two letters."""
_LONG = re.compile(r"([aeou])\1")
_LOANS = {
    "app": "ep",
    "apps": "eps",
    "computer": "compjoeter kompjoeter compjuter kompjuter komputer kompieter",
    "computers": "compjoeters kompjoeters compjuters kompjuters komputers",
    "cookies": "koekies",
    "facebook": "feesboek feesbuk",
    "hacken": "hekken",
    "hacker": "hekker heker",
    "hackers": "hekkers hekers",
    "laptop": "leptop leptob",
    "laptops": "leptops leptobs",
    "mail": "meel",
    "mailtje": "meeltje",
    "online": "onlain onlijn",
    "phishing": "fissing fisjing",
    "site": "sait seit",
    "sites": "saits seits",
    "website": "websait webseit wepseit",
    "whatsapp": "wotsep wadsap",
    "wifi": "wiefie waifai",
}
"""English words in everyday use, and how who has only heard them spells them."""
_HEARD = {heard: loan for loan, spelt in _LOANS.items() for heard in spelt.split()}
_SPOKEN_TEXT = "appen appt creche dees gamen hack hacks moogt signal zijt zoudt zzper zzpers"
_SPOKEN = frozenset(_SPOKEN_TEXT.split())
"""Words that are right in speech, though no list of written words has them."""


class Phonetics:
    """Mends what sounds as a common Dutch word and is none itself; safe to share between threads.

    Each of `known` texts has words that are right as they are, whatever they sound like.
    """

    def __init__(self, known: Iterable[str]) -> None:
        self._known = {fold(match[0]) for text in known for match in find_words(text)} | _SPOKEN
        self._common = get_frequency_dict("nl", wordlist="small")
        self._by_sound = _list_sounds()

    def mend(self, text: str) -> str:
        """Return `text` with each word that is spelt as it sounds as it should be; names stay."""
        for match in reversed(find_words(text)):
            meant = None if _is_name(match) else self._find_meant(fold(match[0]))
            if meant:
                text = text[: match.start()] + meant + text[match.end() :]
        return text

    def _find_meant(self, word: str) -> str | None:
        if len(word) < SHORTEST or not word.isalpha() or word in self._known:
            return None
        if word in _HEARD:
            return _HEARD[word]
        if word in self._common:
            return None
        # "kome" may be "komen" or "come": of what sounds so, the most common is meant.
        heard = [_hear(word), _hear(f"{word}n")] if word.endswith("e") else [_hear(word)]
        for sounds in (heard, [*map(_shorten, heard)]):
            found = [self._by_sound[sound] for sound in sounds if sound in self._by_sound]
            if found:
                return max(found, key=self._common.__getitem__)
        return None


def _is_name(match: re.Match[str]) -> bool:
    """Whether a word is capitalised where no text begins, or within."""
    return not match[0][1:].islower() or (match.start() > 0 and match[0][0].isupper())


def _hear(words: str) -> str:
    """Return how each line of `words`, folded, sounds: a letter a sound, and two a long vowel."""
    for pattern, sound in _SOUNDS:
        words = pattern.sub(sound, words)
    return words


def _shorten(sounds: str) -> str:
    """Return `sounds` with their long vowels short: which are long, is spelt wrong most of all."""
    return _LONG.sub(r"\1", sounds).replace("I", "i")


@cache
def _list_sounds() -> Mapping[str, str]:
    """Return the most common word of each sound, and of each without long vowels."""
    shares = get_frequency_dict("nl", wordlist="small")
    common = [word for word, share in shares.items() if share >= COMMON and word.isalpha()]
    words = sorted(common, key=shares.__getitem__)
    sounds = _hear(fold("\n".join(words)))
    exact = dict(zip(sounds.split("\n"), words, strict=True))
    short = dict(zip(_shorten(sounds).split("\n"), words, strict=True))
    return short | exact
