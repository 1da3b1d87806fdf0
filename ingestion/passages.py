"""Passages: the smallest things that are searched and quoted."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count

from ingestion.agenda import Action, Agenda, Box, FrontMatter, Goal, Priority, ProgrammeLine, Text
from ingestion.labels import label_place
from ingestion.lines import BULLET


@dataclass(frozen=True, slots=True)
class Passage:
    """One bullet, description, goal, indicator, executor cell, paragraph or sentence.

    `quote` is its own exact text and `raw` the same as the text layer has it; `context` is what
    its parents say (titles, description), for search by words only. `digest` changes when
    anything of the passage changes.
    """

    id: str
    ref: str
    field: str
    label: str
    page: int
    pdf_page: int
    quote: str
    raw: str
    context: str
    boxes: tuple[Box, ...]
    digest: str


@dataclass(slots=True)
class _Item:
    """What the passages of one ref share, and how many of each field there are so far."""

    ref: str
    path: str
    context: str
    counters: dict[str, Iterator[int]] = field(default_factory=dict)

    def passages(
        self, field: str, texts: Iterable[Text], above: Text | None = None
    ) -> Iterator[Passage]:
        """Yield the passages of one field; `above` is the item's own text that they are part of."""
        counter = self.counters.setdefault(field, count(1))
        for text in texts:
            identity = f"{self.ref}/{field}/{next(counter)}"
            label = label_place(self.path, field, text.page)
            quote = text.text.removeprefix(BULLET).strip()
            raw = text.raw.removeprefix(BULLET).strip()
            context = f"{self.context}. {above.text}" if above else self.context
            kept = "\n".join((identity, label, quote, raw, context, repr(text.boxes)))
            yield Passage(
                id=identity,
                ref=self.ref,
                field=field,
                label=label,
                page=text.page,
                pdf_page=text.pdf_page,
                quote=quote,
                raw=raw,
                context=context,
                boxes=text.boxes,
                digest=hashlib.sha256(kept.encode()).hexdigest()[:16],
            )


def cut_passages(agenda: Agenda) -> list[Passage]:
    """Return every passage of the agenda, in its order; the ids are unique and stable."""
    lines = {line.number: line for line in agenda.programme_lines}
    found: list[Passage] = []
    for line in agenda.programme_lines:
        found += _of_programme_line(line)
    for matter in agenda.front:
        found += _of_front(matter, agenda.title.text)
    for priority in agenda.priorities:
        number = priority.programme_line
        above = lines[number].title.text if number in lines else f"Programmalijn {number}"
        found += _of_overview(priority, above)
        for goal in priority.goals:
            found += _of_goal(goal, priority, above)
        for action in priority.actions:
            found += _of_action(action, priority, above)
    return found


def _of_programme_line(line: ProgrammeLine) -> Iterator[Passage]:
    item = _Item(line.ref, f"Programmalijn {line.number} {line.title.text}", "Programmalijn")
    yield from item.passages("title", [line.title])
    item.context = line.title.text
    yield from item.passages("summary", line.summary)


def _of_front(matter: FrontMatter, title: str) -> Iterator[Passage]:
    yield from _Item(matter.ref, title, title).passages("text", matter.blocks)


def _of_overview(priority: Priority, above: str) -> Iterator[Passage]:
    title = priority.title.text
    path = f"{priority.id} {title}"
    yield from _Item(priority.id, f"Prioriteit {path}", above).passages("title", [priority.title])
    for ref, name, kind, texts in (
        (f"{priority.id}.O", "maatschappelijke opgave", "challenge", priority.challenge),
        (f"{priority.id}.R", "behaalde resultaten", "achieved", priority.achieved),
        (priority.id, "voetnoot", "footnote", priority.footnotes),
    ):
        item = _Item(ref, f"{path}, {name}", f"{above}. {title}")
        yield from item.passages(kind, texts)


def _of_goal(goal: Goal, priority: Priority, above: str) -> Iterator[Passage]:
    title = priority.title.text
    path = f"{priority.id} {title}, doel {goal.number}"
    item = _Item(goal.ref, path, f"{above}. {title}")
    yield from item.passages("goal", [goal.text])
    yield from item.passages("indicators", goal.indicators, goal.text)


def _of_action(action: Action, priority: Priority, above: str) -> Iterator[Passage]:
    title = priority.title.text
    path = f"{priority.id} {title}, actie {action.number}"
    item = _Item(action.ref, path, f"{above}. {title}")
    yield from item.passages("description", [action.description])
    for year, results in sorted(action.results.items()):
        yield from item.passages(f"results_{year}", results, action.description)
    if action.executors.text:
        yield from item.passages("executors", [action.executors.text], action.description)
