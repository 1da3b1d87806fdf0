"""Texts: what an answer says, and whether it says a given thing."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "*": None, "_": " "})
_MARKER = re.compile(r"\[\d+\]")
_SHORT = 4
"""Up to this many letters a phrase must stand alone: `AZ` is not said by `plaza`."""


def normalise(text: str) -> str:
    """Return `text` in lower case, with plain quotes and dashes, single spaces and no markup."""
    return " ".join(text.translate(_PLAIN).casefold().split())


def says(text: str, phrase: str) -> bool:
    """Whether `text` says `phrase`, whatever the case.

    A longer phrase may be part of a word (`vertegenwoordig` in `vertegenwoordigers`); a short one
    must stand alone, and a number must be the whole number (`600` is not said by `1.600`).
    """
    wanted = re.escape(normalise(phrase))
    if len(phrase) <= _SHORT:
        wanted = rf"(?<!\w){wanted}(?!\w)"
    if phrase[0].isdigit():
        wanted = rf"(?<!\d)(?<!\d[.,]){wanted}"
    if phrase[-1].isdigit():
        wanted = rf"{wanted}(?!\d|[.,]\d)"
    return re.search(wanted, normalise(text)) is not None


def own_words(response: Mapping[str, Any]) -> str:
    """Return all that the assistant itself says: answer, table, referral and suggestions."""
    shown = (response["answer"], response["table"], response["referral"], response["suggestions"])
    return "\n".join(_strings(shown))


def all_words(response: Mapping[str, Any]) -> str:
    """Return what the assistant says and the quotes that carry it."""
    support = (one["quote"] for one in response["citations"] if one["role"] == "support")
    return "\n".join((own_words(response), *support))


def prose(response: Mapping[str, Any]) -> str:
    """Return the answer without citation markers, for measures of language."""
    return _MARKER.sub("", response["answer"])


def _strings(value: object) -> Iterator[str]:
    """Yield the texts and numbers in nested lists and mappings, in order."""
    if isinstance(value, Mapping):
        yield from _strings(list(value.values()))
    elif isinstance(value, Iterable) and not isinstance(value, str):
        for inner in value:
            yield from _strings(inner)
    elif value is not None:
        yield str(value)
