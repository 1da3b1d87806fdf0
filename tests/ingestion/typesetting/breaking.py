"""Where a line may break: at spaces, and after a hyphen that already stands in a word."""

import re
from collections.abc import Callable

AFTER_HYPHEN = re.compile(r"(?<=[^\W\d_]{2}-)(?=[a-zà-ÿ]{3})")


def pieces(word: str) -> list[str]:
    """Cut a word after each hyphen where a line may end."""
    return AFTER_HYPHEN.split(word)


def wrap(text: str, widths: tuple[float, float], measure: Callable[[str], float]) -> list[str]:
    """Fill lines greedily; the first line and the later ones have their own width."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        for at, piece in enumerate(pieces(word)):
            longer = f"{line} {piece}" if line and at == 0 else line + piece
            if line and measure(longer) > widths[bool(lines)]:
                lines.append(line)
                line = piece
            else:
                line = longer
    return [*lines, line]
