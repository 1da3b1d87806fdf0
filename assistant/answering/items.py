"""Items: what a reference id stands for, and where it stands."""

import re
from collections.abc import Iterable, Mapping

from assistant.retrieval.evidence import Item
from ingestion.agenda import Gaps
from ingestion.passages import Passage
from ingestion.plain import Plain

_FORMS = {
    "action": r"\d+\.\d+\.A\d+",
    "goal": r"\d+\.\d+\.D\d+",
    "challenge": r"\d+\.\d+\.O",
    "achieved": r"\d+\.\d+\.R",
    "priority": r"\d+\.\d+",
    "programme_line": r"P\d+",
    "front": r"V\d+",
}


def recognise_ref(ref: str) -> str | None:
    """Return the kind of item that `ref` has the form of, if any."""
    return next((kind for kind, form in _FORMS.items() if re.fullmatch(form, ref, re.ASCII)), None)


def find_passages(ref: str, passages: Iterable[Passage]) -> list[Passage]:
    """Return the passages of the item `ref` in their order; those of its parts for a priority."""
    return [one for one in passages if one.ref == ref or one.ref.startswith(f"{ref}.")]


def is_gap(ref: str, gaps: Gaps) -> bool:
    """Return whether `ref` belongs on a page that is absent from the file."""
    priority, _, part = ref.rpartition(".")
    tables = gaps.action_tables if part.startswith("A") else gaps.overviews
    return ref in gaps.actions or priority in tables


def say_all(item: Item, plain: Mapping[str, Plain]) -> str:
    """Return all that `item` says, in the agenda's words and in plain ones."""
    entry = plain.get(item.ref)
    return "\n".join(
        [
            *(found.passage.quote for found in item.evidence),
            *(entry.sentences.values() if entry else ()),
        ]
    )
