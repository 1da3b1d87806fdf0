"""Sentences: which ones of a text ask something, and which ones name what it is about."""

import re
from collections.abc import Callable

from assistant.planning.formal_words import find_subject

_SENTENCE = re.compile(r"[^.!?]+(?:\.(?=\S)[^.!?]*)*[.!?]*")
_ASKS = re.compile(
    r"\?\s*$"
    r"|^\W*(?:en |maar |dus )*(?:wie|wat|waar\w*|wanneer|welke?|hoe\w*|waarom|wrm|geef|noem|leg"
    r"|vertel|toon|zoek|ik wil (?:graag )?weten|ik vraag)\b",
    re.IGNORECASE,
)
_DOCUMENT = r"(?:de|deze|dit|het) (?:werkagenda|agenda|plan)\b"
_PLACE = re.compile(rf"\b(?:volgens|in|uit|van|door) {_DOCUMENT}", re.IGNORECASE)
"""Where the document is only named as the place to look in."""
_SPEAKER = re.compile(rf"(?<=\bzegt ){_DOCUMENT}(?= over\b)", re.IGNORECASE)
"""Where it speaks for the government."""
_WITHIN = re.compile(rf"\b{_DOCUMENT}(?: (?:iets|ook|precies|allemaal))* over (?P<what>.+)", re.I)


def split_sentences(text: str) -> list[str]:
    """Return the sentences of `text`, each with the signs that end it."""
    return [found[0].strip() for found in _SENTENCE.finditer(text)]


def find_asked(text: str) -> str:
    """Return the sentences of `text` that ask; all of it where these alone name no subject."""
    return _keep(text, lambda sentence: bool(_ASKS.search(sentence)))


def find_told(text: str) -> str:
    """Return the sentences of `text` that name a subject, without the document as place or speaker.

    "Wat zegt de werkagenda daarover?" would else be taken for a question about the document.
    """
    told = _keep(text, lambda sentence: bool(find_subject(sentence)))
    bare = " ".join(_PLACE.sub(" ", _SPEAKER.sub("de overheid", told)).split())
    return bare if find_subject(bare) else told


def asks_within(text: str) -> bool:
    """Return whether `text` asks what the document says about a subject, and not about itself."""
    within = _WITHIN.search(text)
    return within is not None and bool(find_subject(within["what"]))


def _keep(text: str, is_kept: Callable[[str], bool]) -> str:
    kept = " ".join(sentence for sentence in split_sentences(text) if is_kept(sentence))
    return kept if find_subject(kept) else text
