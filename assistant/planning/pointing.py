"""Pointing: which places of an earlier answer a follow-up picks, by rank, number or kind."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from assistant.answering.items import recognise_ref
from assistant.planning.formal_words import Part
from assistant.planning.numerals import CARDINAL, ORDINAL, read_number
from assistant.planning.plan import Filters, Plan

_RANK = re.compile(
    rf"\b(?:de|den|het|die|dat)\s+(?P<rank>{ORDINAL}|laatste)\b(?:\s(?P<many>{CARDINAL})\b)?"
    rf"|\b(?:nummer|nr\.?)\s(?P<number>{CARDINAL})",
    re.IGNORECASE,
)
_COUNTS_ITEMS = re.compile(r"\W*(?:actie|doel)\b", re.IGNORECASE)
_SERIES = re.compile(
    rf"\b(?P<kind>actie|doel)\s(?P<number>\d+)|(?P<rank>{ORDINAL})\s(?P<ranked>actie|doel)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\b(?P<kind>actie|doel|pagina|bladzijde|blz)\s(?:(?P<next>erna|daarna)|ervoor|daarvoor)\b"
    r"|\b(?:(?P<following>volgende)|vorige)\s(?P<beside>actie|doel|pagina|bladzijde|blz)\b",
    re.IGNORECASE,
)
_BARE_NUMBER = re.compile(
    rf"^\W*(?:(?:en|nee|ik|bedoel|dan|van|bij|op|in|voor|over|nummer|de)\s+)*(?P<number>{CARDINAL})"
    r"\W*$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\b(?:acties|doelen|doelstellingen|andere)\b", re.IGNORECASE)
_INDICATORS = re.compile(r"\bindicator", re.IGNORECASE)
_KINDS = {
    "action": Part.ACTIONS,
    "goal": Part.GOALS,
    "challenge": Part.CHALLENGE,
    "achieved": Part.ACHIEVED,
}


def find_ranked(text: str, filters: Filters, refs: Sequence[str]) -> tuple[str, ...]:
    """Return which of `refs` are meant by "die tweede" or "de eerste twee" in `text`, if any.

    A question that names a place itself points at no earlier one, nor does one that counts the
    actions or goals of a priority ("de tweede actie"), unless several were shown.
    """
    rank = _RANK.search(text)
    if not rank or filters.refs or filters.programme_line or len(refs) < 2:
        return ()
    many = read_number(rank["many"]) if rank["many"] else 1
    if rank["rank"] and rank["rank"].lower() == "laatste":
        return tuple(refs[-many:])
    if _COUNTS_ITEMS.match(text, rank.end()) and len({*map(_find_priority, refs)}) == 1:
        return ()
    first = read_number(rank["number"] or rank["rank"]) - 1
    return tuple(refs[first : first + many])


def drop_rank(text: str) -> str:
    """Return `text` without the rank by which it points at what was shown."""
    return _RANK.sub("", text).strip()


def find_numbered(text: str, plan: Plan, before: Plan, refs: Sequence[str]) -> Filters | None:
    """Return the filters of `plan` with the place that a number in `text` means, if it does.

    "En actie 5?" is of the priority spoken of; "en 4?" counts what the question before counted.
    """
    if plan.filters.refs or plan.filters.priority or plan.filters.programme_line:
        return None
    priority = before.filters.priority or find_only_priority(refs or before.filters.refs)
    beside = _BESIDE.search(text)
    if beside:
        return _find_next(beside, plan.filters, before.filters, refs)
    series = _SERIES.search(text)
    if series and priority:
        kind = (series["kind"] or series["ranked"]).lower()
        number = read_number(series["number"] or series["rank"])
        ref = f"{priority}.{'A' if kind == 'actie' else 'D'}{number}"
        return replace(plan.filters, refs=(ref,))
    bare = _BARE_NUMBER.search(text)
    rank = _RANK.search(text)
    if not plan.subject and (bare or rank) and (refs or before.filters != Filters()):
        written = bare["number"] if bare else rank and (rank["number"] or rank["rank"])
        if written and written.lower() != "laatste":
            return _renumber(read_number(written), plan.filters, before.filters, refs)
    return None


def find_place(refs: Sequence[str]) -> Filters | None:
    """Return the one priority, or else the one programme line, that all of `refs` belong to."""
    priority = find_only_priority(refs)
    if priority:
        return Filters(priority=priority)
    lines = {
        ref[1:] if recognise_ref(ref) == "programme_line" else ref.split(".")[0] for ref in refs
    }
    only = lines.pop() if len(lines) == 1 else ""
    return Filters(programme_line=int(only)) if only.isdigit() else None


def find_only_priority(refs: Sequence[str]) -> str | None:
    """Return the one priority that all of `refs` belong to."""
    found = {_find_priority(ref) for ref in refs}
    return found.pop() if len(found) == 1 else None


def names_kind_of(text: str, parts: Collection[Part], refs: Sequence[str]) -> bool:
    """Return whether `text`, which names `parts`, means the items `refs` and not others like them.

    "Wat is de indicator?" after one goal means that goal; "welke andere doelen" do not.
    """
    kinds = {_KINDS.get(recognise_ref(ref) or "") for ref in refs}
    if _INDICATORS.search(text):
        return kinds == {Part.GOALS}
    return not _SEVERAL.search(text) and len(kinds) == 1 and kinds <= set(parts)


def _find_next(
    beside: re.Match[str], filters: Filters, was: Filters, refs: Sequence[str]
) -> Filters | None:
    """Return `filters` with the page or item next to the one that was spoken of."""
    step = 1 if beside["next"] or beside["following"] else -1
    kind = (beside["kind"] or beside["beside"]).lower()
    if kind not in ("actie", "doel"):
        return replace(filters, pages=(was.pages[0] + step,)) if len(was.pages) == 1 else None
    letter = "A" if kind == "actie" else "D"
    shown = dict.fromkeys((*was.refs, *refs))
    items = [one for ref in shown if (one := re.fullmatch(rf"(\d+\.\d+\.{letter})(\d+)", ref))]
    if not items or len({one[0] for one in items[:1]}) != 1:
        return None
    return replace(filters, refs=(f"{items[0][1]}{int(items[0][2]) + step}",))


def _renumber(number: int, filters: Filters, was: Filters, refs: Sequence[str]) -> Filters | None:
    """Return `filters` with `number` for the page, line or item that was spoken of."""
    if was.pages:
        return replace(filters, pages=(number,))
    if was.programme_line or any(recognise_ref(ref) == "programme_line" for ref in was.refs):
        return replace(filters, programme_line=number, refs=())
    items = [ref for ref in (refs if len(refs) == 1 else was.refs) if recognise_ref(ref)]
    match = re.fullmatch(r"(\d+\.\d+\.[AD])\d+", items[0]) if len(items) == 1 else None
    return replace(filters, refs=(f"{match[1]}{number}",)) if match else None


def _find_priority(ref: str) -> str | None:
    match = re.match(r"\d+\.\d+", ref)
    return match[0] if match else None
