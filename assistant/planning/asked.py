"""Asked: the sentences of a text that ask something, apart from the story around them."""

import re

from assistant.planning.formal_words import find_subject

_SENTENCE = re.compile(r"[^.!?]+(?:\.(?=\S)[^.!?]*)*[.!?]*")
_ASKS = re.compile(
    r"\?\s*$"
    r"|^\W*(?:en |maar |dus )*(?:wie|wat|waar\w*|wanneer|welke?|hoe\w*|waarom|wrm|geef|noem|leg"
    r"|vertel|toon|zoek|ik wil (?:graag )?weten|ik vraag)\b",
    re.IGNORECASE,
)


def find_asked(text: str) -> str:
    """Return the sentences of `text` that ask; all of it where these alone name no subject."""
    asking = " ".join(
        sentence[0].strip() for sentence in _SENTENCE.finditer(text) if _ASKS.search(sentence[0])
    )
    return asking if find_subject(asking) else text
