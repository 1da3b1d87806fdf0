"""What a person sees of a text, without the characters that nobody sees."""

import re
import unicodedata

# Unicode's default ignorable characters outside the format category, and the blank Braille pattern.
_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0100-\U000e01ef]"
)


def keep_visible(text: str) -> str:
    """Return `text` in NFC, without format, control and other invisible characters.

    White space stays, and halves of broken characters go. Invisible characters could hide personal
    data from what recognises it, or words from the person who sends them.
    """
    kept = (c for c in _INVISIBLE.sub("", text) if not _is_hidden(c))
    return unicodedata.normalize("NFC", "".join(kept))


def _is_hidden(character: str) -> bool:
    category = unicodedata.category(character)
    return category in {"Cf", "Cs"} or (category == "Cc" and not character.isspace())
