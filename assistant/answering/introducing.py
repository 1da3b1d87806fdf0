"""Introducing: what a programme line or a priority is about, and what it has."""

from assistant.answering.answer import Status
from assistant.answering.draft import Draft, Line, Section, say
from assistant.answering.voice import Voice
from assistant.register.tables import list_actions
from assistant.replies import answers as replies
from assistant.sources import Sources
from ingestion.agenda import Priority


def introduce_line(number: int, sources: Sources, voice: Voice) -> Draft:
    """Tell what a programme line is about."""
    line = next((one for one in sources.agenda.programme_lines if one.number == number), None)
    if line is None:
        name = replies.name_place("programme_line", f"P{number}")
        return Draft(Status.NOT_IN_AGENDA, say(replies.no_place(name)))
    title = sources.passages[f"{line.ref}/title/1"]
    summary = [p for p in sources.passages.values() if p.ref == line.ref and p.field == "summary"]
    points = tuple(Line(voice.say(passage), (passage,)) for passage in summary[: voice.details + 2])
    lead = Line(f"{replies.open_line(number, line.title.text)}:", (title,))
    ids = [one.id for one in sources.agenda.priorities if one.programme_line == number]
    return Draft(
        Status.ANSWERED,
        (Section(lead, points),),
        suggestions=tuple(map(replies.ask_actions, ids[:2])),
    )


def introduce_priority(priority: Priority, sources: Sources, voice: Voice) -> Draft:
    """Tell what a priority is about and what it has."""
    lines = {line.number: line.title.text for line in sources.agenda.programme_lines}
    id_, gaps = priority.id, sources.agenda.gaps
    name = f"{priority.programme_line} ({lines.get(priority.programme_line, '')})"
    opening = replies.introduce_priority(id_, priority.title.text, name)
    lead = Line(f"{opening}.", (sources.passages[f"{id_}/title/1"],))
    points = []
    challenge = sources.passages.get(f"{id_}.O/challenge/1")
    if challenge:
        points.append(voice.open(replies.name_field("challenge"), challenge))
    for kind, items in (("goals", priority.goals), ("actions", priority.actions)):
        if items:
            cited = tuple(
                sources.passages[f"{one.ref}/{'goal' if kind == 'goals' else 'description'}/1"]
                for one in items
            )
            points.append(Line(replies.say_part(kind, len(items), id_), cited))
    absent = [
        *([replies.name_part("goals", id_)] if id_ in gaps.overviews else []),
        *([replies.name_part("actions", id_)] if id_ in gaps.action_tables else []),
    ]
    actions = [(priority, action) for action in priority.actions]
    table = list_actions(actions, *sources.register.columns) if actions else None
    warning = say(replies.missing_places(absent)) if absent else ()
    return Draft(
        Status.ANSWERED,
        (Section(lead, tuple(points)), *warning),
        table=table,
        suggestions=(replies.ask_goals(id_), replies.ask_actions(id_)),
    )
