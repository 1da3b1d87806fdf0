"""Meaning: what a term or an abbreviation stands for."""

from dataclasses import replace

from assistant.answering.answer import Status
from assistant.answering.claims import Ground, find_claim
from assistant.answering.draft import Draft, Line, Section, say
from assistant.answering.search import answer_search
from assistant.answering.voice import Mode, Voice
from assistant.planning.cues import find_cues
from assistant.planning.plan import Plan
from assistant.replies import answers as replies
from assistant.sources import Sources
from assistant.words import content_words
from ingestion.glossary import Term, TermFinder
from ingestion.passages import Passage

MOST_PLACES = 2
_HEADINGS = frozenset({"title"})


def answer_meaning(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """Explain the term that is asked, and show where the agenda uses it."""
    term = sources.glossary.find(plan.question.topic)
    places = _find_places(term, sources) if term else []
    ground = Ground(tuple(passage.quote for passage in places))
    if (
        term is None
        or not places
        or find_claim(plan.question.topic, ground, sources.register.period)
    ):
        return answer_search(plan, sources, voice)
    if _asks_more(plan, term):
        searched = answer_search(plan, sources, voice)
        if searched.status is not Status.ANSWERED:
            return searched
    first, *others = places
    explained = replies.explain_term(term.term, term.full, term.plain)
    points = [_show(one, term, voice) for one in (first, *others)]
    ours = () if term.ref else say(replies.EXPLANATION_IS_OURS)
    return Draft(Status.ANSWERED, (Section(Line(explained, (first,)), tuple(points)), *ours))


def _asks_more(plan: Plan, term: Term) -> bool:
    """Whether something of the term is asked ("welk diploma heeft een IDO-medewerker")."""
    own = content_words(" ".join((*term.forms, term.full)))
    return "meaning" not in find_cues(plan.question.topic) and not set(plan.subject) <= set(own)


def _show(passage: Passage, term: Term, voice: Voice) -> Line:
    """Return the line that shows where the term stands: in plain Dutch only if that has it too."""
    opening = replies.say_page(passage.label)
    line = voice.open(opening, passage)
    if any(TermFinder([term]).find(line.text.removeprefix(opening))):
        return line
    return replace(voice, mode=Mode.CIVIL_SERVANT).open(opening, passage)


def _find_places(term: Term, sources: Sources) -> list[Passage]:
    """Return the passages that use the term, the one that explains it first."""
    finder = TermFinder([term])
    using = [
        passage
        for passage in sources.passages.values()
        if passage.field not in _HEADINGS and any(finder.find(passage.quote))
    ]
    using.sort(
        key=lambda one: (
            not (term.full and term.full.casefold() in one.quote.casefold()),
            one.field == "footnote",
            one.ref != term.ref,
        )
    )
    return using[:MOST_PLACES]
