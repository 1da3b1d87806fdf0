"""Claims: what a question takes for granted or asks for that evidence must say to be an answer."""

import re
from dataclasses import dataclass
from enum import StrEnum

from assistant.answering import claim_words as words
from assistant.answering import wanted_words as wanted
from assistant.answering.details import (
    claims_all,
    claims_hard_deed,
    claims_name,
    claims_number,
    claims_soft_deed,
    repeats_number,
)
from assistant.answering.other_claims import (
    claims_abroad,
    claims_age,
    claims_either,
    claims_others,
)
from assistant.answering.quantities import asks_where_shown, lacks_count, lacks_quantity
from assistant.planning.numerals import CARDINAL, read_number
from assistant.planning.spelling import fold
from assistant.words import inflect


class Claim(StrEnum):
    """What a question claims or asks that its evidence does not say."""

    NOT_SAID = "not_said"
    SINCE = "since"
    COST = "cost"
    CONTACT = "contact"
    NAME = "name"
    AMOUNT = "amount"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class Ground:
    """What a claim may rest on: what each of the best items has `said`, the best one first.

    `names_executor` tells whether all organisations in the question are executors there,
    `misassigned` whether it states of one that is not so that it carries this out,
    `unheard` whether it has words that are nowhere in the agenda, `beside` whether it has rare ones
    that these items are not asked for by, `close` whether the best item matches it closely,
    `tells_problem` whether that one tells what is wrong now; `asked` is by what questions people
    ask for these items.
    """

    said: tuple[str, ...]
    asked: tuple[str, ...] = ()
    names_executor: bool = True
    misassigned: bool = False
    unheard: bool = False
    beside: bool = False
    close: bool = True
    tells_problem: bool = False


def find_claim(text: str, ground: Ground, period: range) -> Claim | None:
    """Return what `text` claims or asks that its `ground` does not say; None if it all fits.

    `period` has the years of the plan, from that of its edition on.
    """
    said = "\n".join(ground.said)
    if _is_since(text, period):
        return Claim.SINCE
    told = wanted.SUM_SAID if wanted.SUM.search(text) else wanted.MONEY
    if wanted.COST.search(text) and not (told.search(said) or asks_where_shown(text)):
        return Claim.COST
    if wanted.CONTACT.search(text):
        return Claim.CONTACT
    if wanted.NAME.search(text) or _asks_list(text, said):
        return Claim.NAME
    if ground.misassigned:
        return Claim.NOT_SAID
    # Why something is hard or wrong now is asked of a problem, and presumes no measure.
    is_problem = ground.tells_problem and not words.MEASURE.search(text)
    presumed = presumes(text) and not (is_problem or words.PROBLEM.search(text))
    close = ground.close or repeats_number(text, said)
    if presumed and (not ground.names_executor or ground.unheard or not close):
        return Claim.NOT_SAID
    if presumed and states_fact(text) and (ground.beside or claims_all(text, said)):
        return Claim.NOT_SAID
    if presumed and claims_name(text, said):
        return Claim.NOT_SAID
    if claims_hard_deed(text, said) or claims_number(text, said, presumed, period):
        return Claim.NOT_SAID
    # What is presumed of one item is not confirmed by what another does.
    if presumed and claims_soft_deed(text, ground.said[0]):
        return Claim.NOT_SAID
    spoken_of = fold("\n".join((said, *ground.asked)))
    member = words.MEMBER.search(text)
    if member and not re.search(inflect(fold(member["one"] or member["told"])), spoken_of):
        return Claim.NOT_SAID
    if claims_age(text, said) or claims_abroad(text, said):
        return Claim.NOT_SAID
    if claims_others(text, spoken_of, ground.unheard) or claims_either(text, said):
        return Claim.OTHERS
    lacks = lacks_quantity(text, ground.said[0]) or lacks_count(text, said)
    return Claim.AMOUNT if lacks else None


def asks_called(text: str) -> bool:
    """Return whether `text` asks what somebody is called."""
    return wanted.CALLED.search(text) is not None


def presumes(text: str) -> bool:
    """Return whether `text` takes something for granted, and asks only why, since when or where."""
    return words.PRESUMES.search(text) is not None


def opens_with_why(text: str) -> bool:
    """Return whether `text` asks for a reason, first of all."""
    return words.OPENS_WITH_WHY.match(text) is not None


def states_fact(text: str) -> bool:
    """Return whether `text` states what it presumes, and does not only ask when that begins."""
    return words.STATES.search(text) is not None


def _is_since(text: str, period: range) -> bool:
    later = any(int(year) > period.start for year in wanted.YEAR.findall(text))
    happened = wanted.HAPPENED.search(text) and later and not wanted.PLANNED.search(text)
    since = any(int(year) > period.start for year in wanted.SINCE_YEAR.findall(text))
    return bool(wanted.SINCE.search(text) or happened or since)


def _asks_list(text: str, said: str) -> bool:
    """Whether `text` asks which those are that the evidence only counts."""
    ones = wanted.WHICH_ONES.search(text)
    if ones and not re.search(
        rf"\b{ones['noun']}\w*\b[^.\n]{{0,60}}(?:zoals|:)", said, re.IGNORECASE
    ):
        return True
    asked = wanted.WHICH.search(text)
    if not asked or asked["some"]:
        return asked is not None
    number = read_number(asked["number"])
    counted = re.finditer(
        rf"(?P<number>{CARDINAL})\W+(?:\w+\W+)?\w*{inflect(asked['noun'])}\w*(?P<rest>[^.\n]{{0,30}})",
        said,
        re.IGNORECASE,
    )
    return any(read_number(one["number"]) == number and ":" not in one["rest"] for one in counted)
