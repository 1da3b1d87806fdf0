"""Splitting: two questions in one text, where each can be asked alone."""

import re

_WORDS = (
    r"(?:(?:(?:aan|bij|door|in|met|naar|onder|op|over|per|sinds|tegen|tot|uit|van|vanaf|voor) )?"
    r"(?:wie|wat|wanneer|welke?|hoeveel)|waar|waarom|waarover|hoe|aantal)\b"
)
_BEGIN = re.compile(
    r"(?:^|[:,.?!]\s*|\b(?:en|vraagt|weten|zeggen|vertellen|vertel|uitleggen|leg uit)\s+)(?:en\s+)?"
    rf"{_WORDS}",
    re.IGNORECASE,
)
_VERB_FIRST = re.compile(
    r"^\W*(?:is|zijn|komt|komen|gaat|gaan|doet|doen|kan|kunnen|mag|mogen|moet|moeten|heeft|hebben"
    r"|wordt|worden|helpt|helpen|krijgt?|krijgen|bestaat|bestaan|blijft|blijven"
    r"|geef|noem|leg|vertel)\b",
    re.IGNORECASE,
)
_VERB_AND_PRONOUN = (
    r"(?:is|zijn|komt|komen|kan|kunnen|moet|moeten|wordt|worden|staat|heeft|hebben|doet|doen)"
    r" (?:er|dat|die|daar|het|ze|zij)\b"
)
_JOINT = re.compile(
    rf"\s*[,;]?\s+en\s+(?:ook\s+)?(?={_WORDS}|{_VERB_AND_PRONOUN})"
    rf"|\s+en\s+(?:zeg|vertel|noem|leg)\s+(?:me\s+|mij\s+)?(?:ook\s+)?(?:even\s+)?(?={_WORDS})"
    rf"|(?:\?\s*(?:en\s+)?|\s*;\s*)(?={_WORDS})",
    re.IGNORECASE,
)
_ORDER = re.compile(
    rf"^(?P<first>\W*(?:geef|noem|leg|vertel|toon)\b[^.!?]*)[.!]\s+(?:en\s+)?(?P<second>{_WORDS}.*)",
    re.IGNORECASE,
)
_TWO_THINGS = re.compile(
    r"\b(?:twee|2) (?:dingen|vragen|zaken|vraagjes)\b[^:]*:\s*"
    r"(?P<first>[^?;]*?)(?:\s+en\s+|[?;]\s*)"
    r"(?P<second>(?:de|het|wie|wat|welke?|hoe\w*|wanneer|waar\w*|alle|door)\b.*)",
    re.IGNORECASE,
)
_WHICH_THEN = re.compile(
    r"\W*(?:(?:en|zo ja)\W+)*welke(?: acties?(?: of acties)?)?(?: zijn (?:dat|het))?(?: dan)?\W*$",
    re.IGNORECASE,
)
"""What asks for the list of what was asked before it, and nothing by itself."""
_OF_THE_SAME = re.compile(
    r"(?:wat|hoe|waar)\b(?=[^?]*\b(?:daarover|hierover)\b)(?:\s(?:de|het|dit|deze|er|is|wordt|zegt"
    r"|zeggen|staat|vind\w*|lees|daarover|hierover|in|volgens|men|ik|we|precies|dan|afgesproken"
    r"|geregeld|gezegd|opgenomen|bepaald|geschreven|werkagenda|agenda|plan|stuk))+\W*",
    re.IGNORECASE,
)
"""What only asks where the document speaks of what was asked before it."""
_BARE = re.compile(rf"\W*{_WORDS}(?:\s\w+)?\W*", re.IGNORECASE)
"""What asks nothing before it is joined to another: "op welke datum en waar"."""
_FEWEST_LETTERS = 8


def split_questions(text: str) -> tuple[str, ...]:
    """Return the questions that `text` asks, one or two, in its order.

    A second one begins with a question word, or a verb and a pronoun, after "en" or the end of a
    question, and counts where what stands before it is a question too, or an order ("Leg uit …").
    Who announces two things has them parted by "en".
    """
    order = _ORDER.match(text) or _TWO_THINGS.search(text)
    if order:
        return order["first"].strip(), order["second"].strip()
    for joint in _JOINT.finditer(text):
        first, second = text[: joint.start()].strip(), text[joint.end() :].strip()
        asks = _BEGIN.search(first) or _VERB_FIRST.search(first)
        leans = _WHICH_THEN.match(second) or _OF_THE_SAME.fullmatch(second)
        alone = min(len(first), len(second)) >= _FEWEST_LETTERS and not _BARE.fullmatch(first)
        if asks and alone and not leans:
            return first, second
    return (text,)
