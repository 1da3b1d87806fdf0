"""Executors: what a text asks of the organisations that it names: all, one of them, only, none."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.planning.formal_words import ACTS
from assistant.planning.organisations import Mention
from assistant.planning.plan import Mode

BEFORE = 80
"""So many letters before a name say what it does there."""

_JOINED = re.compile(
    r"(?:,|/|&|\b(?:en|of|ofwel|hetzij|noch|dan wel|het|de|dat|die|van|met|door|bij)\b|\s)*",
    re.IGNORECASE,
)
_LISTED = re.compile(r"[\s,;/&]*(?:(?:de|het)\s)?", re.IGNORECASE)
_EITHER = re.compile(r"\b(?:of|ofwel|dan wel|hetzij)\b", re.IGNORECASE)
_AND_THOSE_OF = re.compile(
    r",?\s*(?:en|plus|alsook)\s(?:ook\s|alle\s)*(?:de\s)?(?:die|deze|acties)\svan\s(?:de\s|het\s)?",
    re.IGNORECASE,
)
_NEITHER = re.compile(r"\W*noch\s(?:(?:van|met|door|bij|de|het)\s)*", re.IGNORECASE)
_ONE_OF = re.compile(
    r"\b(?:één|ee?n|1) (?:of meer )?(?:van|uit) (?:(?:de|het|deze|beiden?|organisaties"
    r"|ministeries|departementen|partijen|twee|drie|vier)\b\s?)*:?\s*$",
    re.IGNORECASE,
)
_ROLES = (
    r"de|het|die|dat|door|van|met|bij|onder|voor|op naam van|ook|is|zijn|als|een|maar"
    r"|(?:mede)?uitvoerders?|deelnemers?|partners?|partij|organisatie|deelname|inzet|rol|hulp"
    r"|medewerking|betrokkenheid"
)
_WITHOUT = re.compile(
    r"\b(?:ander(?:e|en)?(?:\s\w+)?\sdan|zonder|behalve|uitgezonderd|exclusief"
    r"|met uitzondering van|afgezien van|buiten|noch|niet|geen|minus|ontbre\w+)"
    rf"(?:\s+(?:{_ROLES}|waar(?:bij|aan|in|voor|van)?|deze|degenen?|acties?))*[\s'‘“„\"]*$",
    re.IGNORECASE,
)
_TAKES_NO_PART = re.compile(
    r"\W*(?:(?:daar|er|juist|zelf|verder|ook|aan|nu|dan|echter|hier)\s)*"
    r"(?:niet\b(?! alleen)|ontbre\w+"
    r"|buiten (?:blijf|val|sta|gelaten|gehouden)\w*|geen (?:rol|deel|uitvoerder|partij)\w*)",
    re.IGNORECASE,
)
_STANDS_NOT = re.compile(
    r"\W*(?:(?:daar|er|juist|zelf|ook)\s)*niet (?:bij|in|aan|op|mee) (?:sta|doe|werk|zit)\w*",
    re.IGNORECASE,
)
"""The same where no action needs to be named: it is asked which ones are left."""
_WHERE_IT_IS_NOT = re.compile(
    r"\b(?:bij|in|op|aan) welke?\s(?:\w+\s){0,2}"
    r"(?:(?:ontbreekt|ontbreken)\s(?:het|hij|zij|ze|die)\b"
    r"|(?:staat|staan|doet|doen)\s(?:het|hij|zij|ze|die)\b[^?.!]*\bniet\b)",
    re.IGNORECASE,
)
"""Who was named before stands in none of those that are asked."""
_WHICH_NOT = re.compile(
    r"\b(?:bijna|haast|vrijwel|zowat|nagenoeg) (?:alle|elke|iedere|overal)\b"
    r"[^?]*(?P<clause>\b(?:welke?|waar\w*)\b[^?]*\bniet\b)\W*$",
    re.IGNORECASE,
)
"""Who stands at nearly all, and which are left is asked."""
_ALL_BUT = re.compile(r"\bop(?:\s(?:de|het|die|van))*\s*$", re.IGNORECASE)
_AFTER_ALL_BUT = re.compile(r"\s+na\b", re.IGNORECASE)
_ONLY_BEFORE = re.compile(
    r"(?<!niet )\b(?:alleen|uitsluitend|enkel|slechts|louter|puur|enige uitvoerder is)"
    rf"(?:\s+(?:{_ROLES}))*\s*$",
    re.IGNORECASE,
)
_ONLY_WITH = re.compile(
    r"(?<!niet )(?<!maar )(?<!, )\b(?:alleen|uitsluitend|enkel|slechts|louter|puur)\s"
    r"(?:samen\s)?met(?:\s(?:de|het))*\s*$",
    re.IGNORECASE,
)
"""What makes all that are named the only ones, also before a later name."""
_ONLY_AFTER = re.compile(
    r"\W*(?:(?:(?:helemaal|echt|als|de|het)\s)*(?:alleen|enige)\b|(?:helemaal|geheel) zelf"
    r"|(?:helemaal |geheel |echt )?in (?:zijn|haar|z'n|hun) (?:eentje|uppie)|op eigen houtje|solo\b"
    r"|(?:samen |met (?:z'n|zijn|hun) (?:tweeën|drieën|twee|drie),? ?)+"
    r"(?:alleen|zonder (?:ander|iemand)|en (?:verder )?niemand))",
    re.IGNORECASE,
)
NO_OTHERS = re.compile(
    r"\b(?:zonder|geen|en|verder)\s(?:(?:verder|enige|hulp van|een|de|dan|inbreng van|er)\s)*"
    r"(?:anderen?|iemand anders|verdere?|partners?|niemand|derden)\b"
    r"|\b(?:niemand|geen) (?:anders|verder|meer)\b|\bgeen (?:één|enkele) andere?\b",
    re.IGNORECASE,
)
"""That nobody takes part beside those who are named."""


@dataclass(frozen=True, slots=True)
class Executors:
    """What is asked of the executors, as `Filters` has it."""

    organisations: tuple[str, ...]
    mode: Mode
    one_of: tuple[tuple[str, ...], ...]
    only: bool
    without: tuple[str, ...]


def read_executors(text: str, mentions: Sequence[Mention]) -> Executors:
    """Return what `text` asks of the organisations that its `mentions` name."""
    without = _find_without(text, mentions)
    excluded = {mention.name for mention in without}
    named = [mention for mention in mentions if mention.name not in excluded]
    groups = _group(text, named)
    alone = tuple(group for group in groups if len(group) == 1)
    several = tuple(group for group in groups if len(group) > 1)
    is_any = len(several) == 1 and not alone
    return Executors(
        organisations=several[0] if is_any else tuple(name for group in alone for name in group),
        mode="any" if is_any else "all",
        one_of=() if is_any else several,
        only=_is_only(text, named),
        without=tuple(dict.fromkeys(mention.name for mention in without)),
    )


def _find_without(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of those who must not be named."""
    asks_actions = ACTS.search(text)
    which_not = _WHICH_NOT.search(text)
    asked_from = which_not.start("clause") if which_not else 0
    if len({mention.name for mention in mentions}) == 1:
        left = _WHERE_IT_IS_NOT.search(text)
        asked_from = left.start() if left else asked_from
    found: list[Mention] = []
    last: Mention | None = None
    for mention in mentions:
        start = last.end if last else 0
        between = text[max(start, mention.start - BEFORE) : mention.start]
        if last and _NEITHER.fullmatch(between) and last not in found:
            found.append(last)
        continues = last in found and _JOINED.fullmatch(between)
        absent = bool(asks_actions and _TAKES_NO_PART.match(text, mention.end))
        all_but = _ALL_BUT.search(between) and _AFTER_ALL_BUT.match(text, mention.end)
        absent = absent or mention.end <= asked_from or bool(_STANDS_NOT.match(text, mention.end))
        if continues or absent or all_but or _WITHOUT.search(between):
            found.append(mention)
        last = mention
    return found


def _group(text: str, named: Sequence[Mention]) -> list[tuple[str, ...]]:
    """Return the names in groups, each of which must have one that is named.

    "Of" joins those beside it into one group, commas before it too ("A, B of C"), and so does
    "een van"; all else joins groups.
    """
    links = list(_link(text, named))
    groups: list[list[str]] = []
    for mention, is_or in zip(named, [False, *links], strict=bool(named)):
        if is_or:
            groups[-1].append(mention.name)
        else:
            groups.append([mention.name])
    return list(dict.fromkeys(tuple(dict.fromkeys(group)) for group in groups))


def _link(text: str, named: Sequence[Mention]) -> Iterator[bool]:
    """Yield for each name but the first whether it is an alternative to the one before it."""
    within = False
    links: list[bool | None] = []
    for one, other in pairwise(named):
        between = text[one.end : other.start]
        within = within or bool(_ONE_OF.search(read_before(text, one.start)))
        joined = _JOINED.fullmatch(between)
        either = within or (joined and _EITHER.search(between)) or _AND_THOSE_OF.fullmatch(between)
        links.append(True if either else None if _LISTED.fullmatch(between) else False)
    # A comma joins as the next word does that joins.
    known = False
    settled = []
    for link in reversed(links):
        known = known if link is None else link
        settled.append(known)
    yield from reversed(settled)


def _is_only(text: str, named: Sequence[Mention]) -> bool:
    if not named:
        return False
    rest = text[named[-1].end :]
    return bool(
        _ONLY_BEFORE.search(read_before(text, named[0].start))
        or any(_ONLY_WITH.search(read_before(text, mention.start)) for mention in named[1:])
        or _ONLY_AFTER.match(rest)
        or NO_OTHERS.search(rest)
    )


def read_before(text: str, start: int) -> str:
    """Return the letters before a name that say what it does there."""
    return text[max(0, start - BEFORE) : start]
