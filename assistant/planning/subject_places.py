"""Subject places: the one priority that the words of a list's subject name by its title."""

from collections.abc import Callable, Mapping, Sequence

from assistant.planning.formal_words import Part
from assistant.register.register import Register
from assistant.words import stems

_SHORTEST_PART = 5
"""Letters of a stem that may be a part of a longer word of a title."""
_MOSTLY = 0.5
"""The share of the items with a word that stands in a priority, if the word is its subject."""
_COUNTRY = "nederland"
"""The country of the whole agenda tells no place in it, also in "Caribisch Nederland"."""


def find_priority(subject: Sequence[str], register: Register, part: Part) -> str | None:
    """Return the one priority whose `part` is asked for by `subject`: by the words of its title.

    Actions and goals must mostly speak of it themselves. Each word must be of a title; one that
    stands all over the agenda ("digitaal") tells nothing.
    """
    titles = {one.id: stems(one.title.text) for one in register.agenda.priorities}
    told: set[str] = set()
    for word in stems(" ".join(subject)):
        if word == _COUNTRY:
            continue
        found = {id_ for id_, title in titles.items() if any(_is_like(word, own) for own in title)}
        if not found:
            return None
        is_own = _OWN.get(part)
        if len(found) == 1 and (is_own is None or is_own(word, next(iter(found)), register)):
            told |= found
    return told.pop() if len(told) == 1 else None


def _is_like(word: str, other: str) -> bool:
    return word == other or (len(word) >= _SHORTEST_PART and word in other)


def _is_own(word: str, priority: str, register: Register) -> bool:
    """Whether `word` is mostly said in the actions of `priority`, or in none if it has none."""
    own = [action.ref for one, action in register.agenda.actions() if one.id == priority]
    said = register.find_said(word)
    return sum(ref in said for ref in own) >= _MOSTLY * len(said)


def _is_own_of_goals(word: str, priority: str, register: Register) -> bool:
    """Whether `word` is mostly said in the goals of `priority`, which has some."""
    goals = register.agenda.goals()
    said = [one.id for one, goal in goals if any(_is_like(word, s) for s in stems(goal.text.text))]
    has_goals = any(one.id == priority for one, _ in register.agenda.goals())
    return has_goals and said.count(priority) >= _MOSTLY * len(said)


_OWN: Mapping[Part, Callable[[str, str, Register], bool]] = {
    Part.ACTIONS: _is_own,
    Part.GOALS: _is_own_of_goals,
}
