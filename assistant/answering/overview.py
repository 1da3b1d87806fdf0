"""Overview: what the agenda, or one of its programme lines, is about."""

import re
from dataclasses import replace

from assistant.answering.answer import Status
from assistant.answering.counting import count_parts
from assistant.answering.declining import decline_subject
from assistant.answering.draft import Draft, Line, Section
from assistant.answering.looking_up import answer_lookup
from assistant.answering.search import answer_search
from assistant.answering.voice import Voice
from assistant.planning.formal_words import Part
from assistant.planning.plan import Filters, Intent, Plan
from assistant.planning.sentences import asks_within
from assistant.register.tables import list_priorities
from assistant.replies import answers as replies
from assistant.sources import Sources

_REASON = re.compile(r"\baanleiding\b|\bwaarom\b|\bhoe is\b.*\bontstaan\b|\bwhy\b", re.IGNORECASE)
_WORDS_FOR_THE_WHOLE = """
    about algemeen alinea behandeld behandelt beknopt belangrijkste beleid bezoeker bod digitaal
    digitale digitaliseren digitalisering ding dingen document geheel gericht globaal government
    grofweg grote heel hele hoofdlijn hoofdlijnen hoofdonderwerpen hoofdzaken inhoud kabinet kern
    kort korte leest lezen main minuten minuut nederlandse onderdelen onderwerp onderwerpen opzet
    overheid plan points punten regels regering rijk rijksoverheid samen samengevat samenvat
    samenvatten samenvatting stuk stukjes stukken summary thema themas titel titels topics vat
    vatten verhaal vertel vertellen waardengedreven werkagenda woorden zaken zegt zin zinnen zoeken
"""
_WHOLE = frozenset(_WORDS_FOR_THE_WHOLE.split())
"""Words that ask for the whole, and are no subject within it."""


def answer_overview(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """Tell the whole agenda in its programme lines, or the line that is asked.

    Who wants the main lines of what the agenda does not speak of, means another text.
    """
    if plan.filters != Filters() or plan.about:
        return answer_lookup(plan, sources, voice)
    if plan.parts & {Part.PRIORITIES, Part.LINES} and not plan.subject:
        return count_parts(plan, sources)
    if _REASON.search(plan.question.topic) or asks_within(plan.question.topic):
        return answer_search(replace(plan, intent=Intent.TOPIC), sources, voice)
    if set(plan.subject) - _WHOLE:
        draft = answer_search(plan, sources, voice)
        return draft if draft.answers else decline_subject(plan, sources, voice)
    return _tell_whole(sources, voice)


def _tell_whole(sources: Sources, voice: Voice) -> Draft:
    agenda = sources.agenda
    opening = replies.open_overview(
        replies.name_agenda(agenda.edition), len(agenda.programme_lines), len(agenda.priorities)
    )
    titles = tuple(sources.passages[f"{one.ref}/title/1"] for one in agenda.programme_lines)
    points = []
    for line, title in zip(agenda.programme_lines, titles, strict=True):
        first = sources.passages[f"{line.ref}/summary/1"]
        points.append(
            Line(
                f"{replies.open_line(line.number, line.title.text)}: {voice.say(first)}",
                (title, first),
            )
        )
    return Draft(
        Status.ANSWERED,
        (Section(Line(opening, titles), tuple(points)),),
        table=list_priorities(agenda.priorities, agenda.programme_lines),
        suggestions=tuple(replies.ask_line(one.number) for one in agenda.programme_lines[:3]),
    )
