"""The Dutch texts of answers: openings, lists, absences, conversation."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from assistant.planning.organisations import GROUP, MINISTRY
from assistant.planning.plan import Filters, Indicator
from ingestion.labels import FIELDS
from ingestion.organisations import Organisation

SHORTEST_RANGE = 3
MOST_PAGES = 6
"""Of more absent pages than these only the first and the last are named."""
_OF = "ministerie van "

# Openings -----------------------------------------------------------------------------------------

_OPENINGS = {
    "description": "In {agenda} staat dit plan",
    "executors": "In {agenda} staat wie dit doen",
    "goal": "In {agenda} staat dit doel",
    "indicators": "In {agenda} staat hoe dit doel wordt gemeten",
    "achieved": "In {agenda} staat wat toen al was bereikt",
    "challenge": "In {agenda} staat waarom dit nodig is",
    "title": "In {agenda} staat",
}
_OPENING = "In {agenda} staat hierover"
_NAMES = {
    "description": "Het plan",
    "goal": "Het doel",
    "indicators": "Zo wordt dit gemeten",
    "achieved": "Wat toen al was bereikt",
    "challenge": "Waarom dit nodig is",
    "summary": "Verder",
}
_PREFIX = "results_"
_PAGE = re.compile(r" \(pagina \d+\)$")


def open_answer(field: str, agenda: str) -> str:
    """Open an answer whose most direct passage is of `field`, and say what the source is."""
    if field.startswith(_PREFIX):
        year = field.removeprefix(_PREFIX)
        return f"Volgens {agenda} is dit het plan tot en met {year}"
    return _OPENINGS.get(field, _OPENING).format(agenda=agenda)


def name_field(field: str, before: str = "") -> str:
    """Name a `field` before what it says, after a passage of the field `before`."""
    if field == before:
        return "Ook"
    if field.startswith(_PREFIX):
        return f"Tot en met {field.removeprefix(_PREFIX)}"
    return _NAMES.get(field, "Er staat ook")


def name_agenda(edition: str) -> str:
    """Name the agenda with its `edition`, such as "November 2022", in the middle of a sentence."""
    return f"de Werkagenda van {edition[:1].lower()}{edition[1:]}"


ALSO_ABOUT_THIS = "Dit gaat er ook over"


def open_beside(label: str) -> str:
    """Open what another item says of the same subject, without the part and the page."""
    return f"Zie ook {name_item(label)}"


def name_item(label: str) -> str:
    """Name the item of `label`, without the part and the page."""
    place = _PAGE.sub("", label)
    for part in FIELDS.values():
        place = place.removesuffix(f", {part}")
    return place


def say_same(label: str) -> str:
    """Say that another place says the same."""
    return f"Hetzelfde staat ook bij {label}."


def quote(text: str) -> str:
    """Put the agenda's own words in quotation marks."""
    return f"„{text}”"


NO_DATE = "De Werkagenda noemt hierbij geen jaar."


# Who ----------------------------------------------------------------------------------------------


def list_names(names: Sequence[str], joint: str = "en") -> str:
    """Write `names` in one line: "a, b en c"."""
    *first, last = names
    return f"{', '.join(first)} {joint} {last}" if first else last


def name_organisations(organisations: Sequence[Organisation]) -> str:
    """Name who is meant in short: "het ministerie van Binnenlandse Zaken (BZK) en bibliotheken"."""
    ministries = [_name_ministry(one) for one in organisations if one.kind == MINISTRY]
    others = [_name_other(one) for one in organisations if one.kind != MINISTRY]
    if not ministries:
        return list_names(others)
    kind = "de ministeries van" if len(ministries) > 1 else "het ministerie van"
    joint = " en ook " if len(ministries) > 1 and others else " en "
    return joint.join(
        [f"{kind} {list_names(ministries)}", *([list_names(others)] if others else [])]
    )


def _name_ministry(one: Organisation) -> str:
    """Name a ministry as people do, by the first of its subjects, and its abbreviation."""
    name = one.full_name.removeprefix(_OF)
    short = re.split(r", | en ", name)[0]
    return f"{short} ({one.name})" if name != one.name else name


def _name_other(one: Organisation) -> str:
    if one.kind == GROUP:
        return one.full_name
    return f"{one.full_name} ({one.name})" if one.full_name != one.name else one.name


def say_executors(names: str) -> str:
    """Say who carries an action out."""
    return f"Dit doen: {names}."


def say_no_executors(label: str) -> str:
    """Say that no executor stands beside what `label` names."""
    return f"Bij {label} noemt de Werkagenda geen uitvoerder."


def open_executors(agenda: str, names: str) -> str:
    """Answer who carries an action out."""
    return f"Volgens {agenda} doen dit: {names}"


def say_not_executor(organisation: str) -> str:
    """Say that an organisation is not named as executor."""
    return f"Nee, {organisation} staat hier niet bij als uitvoerder"


def say_is_executor(organisation: str) -> str:
    """Say that an organisation is named as executor."""
    return f"Ja, {organisation} staat hier als uitvoerder"


# Lists --------------------------------------------------------------------------------------------

_COUNTED = {
    "actions": ("actie", "acties"),
    "goals": ("doel", "doelen"),
    "priorities": ("prioriteit", "prioriteiten"),
    "lines": ("programmalijn", "programmalijnen"),
    "organisations": ("organisatie", "organisaties"),
    "ministries": ("ministerie", "ministeries"),
    "pages": ("pagina", "pagina's"),
    "results": ("resultaat", "resultaten"),
    "executors": ("uitvoerder", "uitvoerders"),
}


def count_items(kind: str, count: int, condition: str = "") -> str:
    """Say how many items of a kind meet the `condition`."""
    one, many = _COUNTED[kind]
    verb, name = ("staat", one) if count == 1 else ("staan", many)
    number = "geen" if count == 0 else f"{count}"
    return f"In deze werkagenda {verb} {number} {name}{condition and ' '}{condition}."


_INDICATORS: Mapping[Indicator, str] = {
    "open": "met een indicator die nog te bepalen is",
    "none": "waarvan de indicator nog te bepalen is",
    "set": "met een indicator",
    "target": "met een streefwaarde",
}


def describe_conditions(filters: Filters, columns: Sequence[int]) -> str:
    """Say the conditions of a list: "met VWS als uitvoerder in programmalijn 2"."""
    parts = [_describe_organisations(filters)]
    if filters.without:
        parts.append(f"zonder {list_names(filters.without, 'of')}")
    if filters.executors is not None:
        parts.append(_describe_count(filters.executors, "uitvoerder", "uitvoerders"))
    if filters.ministries is not None:
        parts.append(_describe_count(filters.ministries, "ministerie", "ministeries"))
    if filters.priority:
        parts.append(f"{_where(filters)} prioriteit {filters.priority}")
    elif filters.programme_line:
        parts.append(f"{_where(filters)} programmalijn {filters.programme_line}")
    elif filters.refs:
        parts.append(_describe_places(filters.refs))
    if filters.year:
        column = next((year for year in columns if filters.year <= year), filters.year)
        also = f" en ook t/m {filters.also_year}" if filters.also_year else ""
        parts.append(f"met een resultaat t/m {column}{also}")
    if filters.without_year:
        joint = "maar " if filters.year else ""
        parts.append(f"{joint}zonder resultaat t/m {filters.without_year}")
    if filters.indicator:
        parts.append(_INDICATORS[filters.indicator])
    if filters.pages:
        kind = "pagina" if len(filters.pages) == 1 else "pagina's"
        parts.append(f"op {kind} {list_names([str(page) for page in filters.pages])}")
    return " ".join(filter(None, parts))


def describe_words(q: str) -> str:
    """Say the words that what is listed has."""
    words = [quote(word) for word in q.split()]
    return f"waarin {list_names(words)} {'staat' if len(words) == 1 else 'staan'}"


def _describe_organisations(filters: Filters) -> str:
    """Say who must be named: "met BZK en met VWS of SZW als uitvoerder"."""
    names = filters.organisations
    joint = "en" if filters.mode == "all" else "of"
    together = " samen" if len(names) > 1 and filters.mode == "all" and not filters.one_of else ""
    groups = [f"{list_names(names, joint)}{together}"] if names else []
    groups += [list_names(group, "of") for group in filters.one_of]
    only = "alleen " if filters.only else ""
    return f"met {only}{' en met '.join(groups)} als uitvoerder" if groups else ""


def _describe_count(wanted: range, one: str, many: str) -> str:
    """Say how many executors of a kind there must be."""
    least, most = wanted.start, wanted.stop - 1
    if most == 0:
        return f"zonder {one}"
    if least == most:
        return f"met precies {least} {one if least == 1 else many}"
    return f"met hooguit {most} {many}" if not least else f"met minstens {least} {many}"


def say_all_have_executors(count: int) -> str:
    """Say that no action is without an executor."""
    named = "de enige actie" if count == 1 else f"alle {count} acties"
    return f"Geen: bij {named} die ik heb, staat een uitvoerder."


def _describe_places(refs: Sequence[str]) -> str:
    """Say in which lines or priorities; items speak for themselves."""
    if all(ref.startswith("P") for ref in refs):
        kind, ids = "programmalijn", [ref[1:] for ref in refs]
    elif all(ref.count(".") == 1 for ref in refs):
        kind, ids = "prioriteit", list(refs)
    else:
        return ""
    return f"in {kind} {list_names(ids, 'of')}"


def _where(filters: Filters) -> str:
    return "buiten" if filters.outside else "in"


def explain_year(asked: int, column: int) -> str:
    """Say that the agenda has no column for the year asked, but one for a later year."""
    return (
        f"De Werkagenda noemt {asked} niet apart: "
        f"wat dan klaar moet zijn, hoort bij de resultaten tot en met {column}."
    )


def no_column(asked: int, columns: Sequence[int]) -> str:
    """Say that the agenda has nothing for the year asked."""
    known = list_names([f"tot en met {column}" for column in columns])
    return f"De Werkagenda noemt geen resultaten voor {asked}. Er staan alleen resultaten {known}."


def warn_gaps(pages: Sequence[int], actions: Sequence[str], tables: Sequence[str]) -> str:
    """Say what is absent from the file, and may belong in a list; empty for nothing."""
    lacking = [f"alle acties van {list_names(tables)}"] if tables else []
    lacking += _group_actions(actions)
    if not lacking:
        return ""
    return (
        f"Let op: mijn bestand van de Werkagenda mist {_name_pages(pages)}. "
        f"Daarom zijn niet meegeteld: {list_names(lacking)}."
    )


def _name_pages(pages: Sequence[int]) -> str:
    if not pages:
        return "een deel"
    if len(pages) > MOST_PAGES:
        return f"{len(pages)} pagina's (tussen {pages[0]} en {pages[-1]})"
    kind = "pagina" if len(pages) == 1 else "de pagina's"
    return f"{kind} {list_names([str(page) for page in pages])}"


def _join_range(numbers: Sequence[int]) -> str:
    """Write rising numbers, of which three or more in a row make a range: "1 t/m 5, 8 en 9"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    written = []
    for run in runs:
        short = [str(number) for number in run]
        written += short if len(run) < SHORTEST_RANGE else [f"{run[0]} t/m {run[-1]}"]
    return list_names(written)


def warn_overviews(overviews: Sequence[str]) -> str:
    """Say of which priorities the overview (challenge, achieved, goals) is absent; else empty."""
    if not overviews:
        return ""
    return (
        "Let op: een deel van de Werkagenda ontbreekt in mijn bestand. Niet meegeteld zijn de "
        f"doelen van {list_names(overviews)}."
    )


def say_collective(
    organisations: Sequence[str], groups: Sequence[str], refs: Sequence[str], *, named: bool
) -> str:
    """Say which actions name a group that may include the organisations asked for.

    `named` tells whether there are any that name one of these themselves, and not all.
    """
    is_one = len(refs) == 1
    count = "is er 1 actie" if is_one else f"zijn er {len(refs)} acties"
    verb = "noemt" if is_one else "noemen"
    joined = list_names(organisations, "of")
    all_ = {2: "allebei"}.get(len(organisations), "allemaal")
    whom = f"{list_names(organisations)} niet {all_}" if named else f"{joined} niet zelf"
    return (
        f"Daarnaast {count} die {whom} {verb}, maar wel een groep ({list_names(groups)}) waar "
        f"{joined} bij kan horen: {list_names(list(_group_actions(refs)))}."
    )


def _group_actions(refs: Sequence[str]) -> Iterator[str]:
    """Yield the actions of each priority: "acties 4 t/m 6 van 1.2"."""
    for id_, found in groupby(refs, key=lambda ref: ref.rpartition(".A")[0]):
        numbers = [int(ref.rpartition(".A")[2]) for ref in found]
        yield f"{'actie' if len(numbers) == 1 else 'acties'} {_join_range(numbers)} van {id_}"


def spell_out(label: str, text: str) -> str:
    """Say what an item of a list is, by its place without the part and the page."""
    return f"{name_item(label)}: {quote(text)}"


def say_most(
    verb: str, names: Sequence[str], count: int, least: bool = False, kind: str = "actions"
) -> str:
    """Say who or what has the most of a kind, or the least; `names` have equally many."""
    if len(names) > 1 and verb == "heeft":
        verb = "hebben"
    rank = "de minste" if least else "de meeste"
    joined = list_names(names) if verb != "hebben samen" else list_names(names, "evenals")
    return f"{_capital(joined)} {verb} {rank} {_COUNTED[kind][1]}: {count}."


def say_rank(names: Sequence[str], count: int) -> str:
    """Say who has the rank that is asked."""
    verb = "komt dan" if len(names) == 1 else "komen dan"
    return f"{_capital(list_names(names))} {verb}: met {_count('actions', count)}."


def say_empty_places(names: Sequence[str], condition: str) -> str:
    """Say in which places no action meets the `condition`."""
    if not names:
        return f"In elk deel waarvan ik de acties heb, staan acties {condition}."
    return f"In {list_names(names)} staan geen acties {condition}."


def say_where_are(names: Sequence[str], condition: str) -> str:
    """Say in which places actions meet the `condition`."""
    return f"Acties {condition} staan in {list_names(names)}."


def say_filled_places(names: Sequence[str]) -> str:
    """Say in which places there are; empty for none."""
    return f"Wel in {list_names(names)}." if names else ""


def say_unknown_places(names: Sequence[str]) -> str:
    """Say of which places the actions are absent from the file; empty for none."""
    return f"De acties van {list_names(names)} ontbreken in mijn bestand." if names else ""


def count_results(count: int, columns: Sequence[int], condition: str) -> str:
    """Say how many results there are in the columns, of the actions under the `condition`."""
    years = list_names([f"t/m {year}" for year in columns])
    said = _count("results", count)
    verb = "staat" if count == 1 else "staan"
    return f"Bij de acties{condition and ' '}{condition} {verb} samen {said} {years}."


def count_named(count: int, names: str) -> str:
    """Say how many executors are named beside an action, and who."""
    verb = "staat" if count == 1 else "staan"
    return f"Bij deze actie {verb} {_count('executors', count)}: {names}."


def _count(kind: str, count: int) -> str:
    one, many = _COUNTED[kind]
    return f"{count} {one if count == 1 else many}"


def count_executors(kind: str, count: int, condition: str) -> str:
    """Say how many organisations are named as executor under the `condition`."""
    one, many = _COUNTED[kind]
    verb, name = ("wordt", one) if count == 1 else ("worden", many)
    return f"Bij de acties{condition and ' '}{condition} {verb} {count} {name} genoemd."


def say_only_with(names: Sequence[str], condition: str) -> str:
    """Say who are named only in actions that meet the `condition`."""
    return f"Alleen bij acties {condition} staan: {list_names(names)}."


def say_absent_from(kind: str, names: Sequence[str], condition: str) -> str:
    """Say who is named in no action under the `condition`, of those who might have been."""
    many = _COUNTED[kind][1]
    where = condition and f" {condition}"
    if not names:
        return f"Alle {many} die ik ken, staan als uitvoerder bij een actie{where}."
    who = f"een van deze {many} als uitvoerder: {list_names(names)}"
    named = who if len(names) > 1 else f"{names[0]} als uitvoerder"
    return f"Bij geen enkele actie{where} die ik heb, staat {named}."


def say_with_count(kind: str, names: Sequence[str], asked: range, condition: str) -> str:
    """Say who have as many actions as `asked`."""
    least, most = asked.start, asked.stop - 1
    if least == most:
        number = f"precies {_count('actions', least)}"
    elif least:
        number = f"minstens {_count('actions', least)}"
    else:
        number = f"hooguit {_count('actions', most)}"
    where = f" {condition}" if condition else ""
    if not names:
        return f"Geen van de {_COUNTED[kind][1]} heeft{where} {number}."
    verb = "heeft" if len(names) == 1 else "hebben"
    return f"{_count(kind, len(names))} {verb}{where} {number}: {list_names(names)}."


def say_not_named(name: str) -> str:
    """Say that no action names who is asked for."""
    return f"Bij geen enkele actie die ik heb, staat „{name}” als uitvoerder."


def compare_counts(counts: Sequence[tuple[str, int]], kind: str = "actions") -> str:
    """Say how many actions, or items of another kind, each organisation or place has."""
    said = [f"{name} {_count(kind, count)}" for name, count in counts]
    first = counts[0][1]
    if len(counts) > 1 and all(count == first for _, count in counts):
        names = list_names([name for name, _ in counts])
        return f"In deze werkagenda hebben {names} evenveel: ieder {_count(kind, first)}."
    return f"In deze werkagenda heeft {list_names(said)}."


# Meaning ------------------------------------------------------------------------------------------


def explain_term(term: str, full: str, plain: str) -> str:
    """Say what a term stands for and means."""
    if full and full.casefold() != term.casefold():
        return f"{term} betekent: {full}. {plain}".strip()
    return f"{term}: {plain}"


EXPLANATION_IS_OURS = (
    "Deze uitleg is van ons. De Werkagenda gebruikt het woord, maar legt het niet uit."
)

# Look-ups -----------------------------------------------------------------------------------------


def say_page(label: str) -> str:
    """Say where something stands."""
    return f"Dit staat bij {label}"


def introduce_priority(id_: str, title: str, line: str) -> str:
    """Name a priority and the programme line that it belongs to."""
    return f"Prioriteit {id_} heet {quote(title)} en hoort bij programmalijn {line}"


def say_part(kind: str, count: int, id_: str) -> str:
    """Say how many items of a kind a priority has."""
    one, many = _COUNTED[kind]
    return f"Bij {id_} staan {count} {many}." if count != 1 else f"Bij {id_} staat 1 {one}."


def missing_places(names: Sequence[str]) -> str:
    """Say that what `names` names belongs on pages that are absent from the file."""
    is_one = len(names) == 1 and not names[0].startswith(("de acties", "de doelen", "de behaalde"))
    verb, page = ("hoort", "een pagina") if is_one else ("horen", "pagina's")
    return (
        f"{_capital(list_names(names))} {verb} op {page} van de Werkagenda die ik niet heb. "
        "Daarom kan ik daar niets over zeggen."
    )


def say_where(label: str) -> str:
    """Answer where something stands."""
    return f"Dat staat bij {label}."


def count_pages(present: int, last: int) -> str:
    """Say how many pages the file has, and which is the last."""
    return f"Ik heb {present} pagina's van de Werkagenda. De laatste is pagina {last}."


def missing_pages(pages: Sequence[int]) -> str:
    """Say that pages are absent from the file."""
    named = list_names([str(page) for page in pages])
    if len(pages) == 1:
        return f"Pagina {named} van de Werkagenda ontbreekt in het bestand dat ik heb."
    return f"De pagina's {named} van de Werkagenda ontbreken in het bestand dat ik heb."


FIND_WHOLE = (
    "De hele Werkagenda staat op rijksoverheid.nl. Zoek daar op „Werkagenda Waardengedreven "
    "Digitaliseren”."
)


def no_page(page: int, last: int) -> str:
    """Say that the agenda has no such page."""
    return f"De Werkagenda heeft geen pagina {page}. De laatste pagina die ik heb, is {last}."


def no_place(name: str) -> str:
    """Say that the agenda has no such place."""
    return f"{_capital(name)} bestaat niet in de Werkagenda."


def name_place(kind: str, ref: str) -> str:
    """Name an item by its kind: "actie 2 van 1.2"."""
    id_, _, part = ref.rpartition(".")
    names = {
        "action": f"actie {part[1:]} van {id_}",
        "goal": f"doel {part[1:]} van {id_}",
        "challenge": f"de maatschappelijke opgave van {id_}",
        "achieved": f"de behaalde resultaten van {id_}",
        "priority": f"prioriteit {ref}",
        "programme_line": f"programmalijn {ref[1:]}",
        "front": f"pagina {ref[1:]}",
    }
    return names[kind]


def name_part(part: str, id_: str) -> str:
    """Name a part of a priority."""
    names = {
        "actions": "de acties",
        "goals": "de doelen",
        "challenge": "de maatschappelijke opgave",
        "achieved": "de behaalde resultaten",
    }
    return f"{names[part]} van {id_}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


# Overview -----------------------------------------------------------------------------------------


def open_overview(agenda: str, lines: int, priorities: int) -> str:
    """Open an overview of the whole agenda."""
    return (
        f"{_capital(agenda)} is een plan van de overheid voor digitalisering. Er staan "
        f"{lines} programmalijnen in, met samen {priorities} prioriteiten."
    )


def open_line(number: int, title: str) -> str:
    """Name a programme line before what it says."""
    return f"Programmalijn {number}, {quote(title)}"


# Absence ------------------------------------------------------------------------------------------

NEAREST = "Deze plekken komen in de buurt, maar geven geen antwoord op uw vraag:"
TRY_WORDS = "Misschien lukt het met andere woorden."


def say_absent(agenda: str) -> str:
    """Say that the agenda does not answer the question."""
    return f"In {agenda} vond ik geen antwoord op uw vraag."


def say_unsupported(agenda: str) -> str:
    """Say that the agenda does not say what the question takes for granted."""
    return f"Dat staat niet in {agenda}."


def say_not_since(agenda: str) -> str:
    """Say that what happened after the agenda is not in it."""
    return (
        f"Dat weet ik niet. {_capital(agenda)} is een plan; wat daarna is gebeurd, staat er niet "
        "in. Er is een bijgewerkte versie van december 2023."
    )


ABSENT_DETAILS = {
    "cost": "Over kosten, bedragen of budgetten staat daar in de Werkagenda niets.",
    "contact": "Telefoonnummers, adressen en openingstijden staan niet in de Werkagenda.",
    "amount": "Dat getal, die tijd of die datum staat daar in de Werkagenda niet bij.",
    "name": "Namen van personen, bedrijven of plaatsen staan daar in de Werkagenda niet bij.",
}
NO_OPINION = "Ik heb geen mening. Ik kan alleen vertellen wat de overheid in de Werkagenda wil."
OUT_OF_SCOPE = "Daar gaat de Werkagenda niet over. Daar kan ik u niet mee helpen."
REFUSED = (
    "Dat doe ik niet. Ik beantwoord alleen vragen over de Werkagenda Waardengedreven "
    "Digitaliseren. Stel gerust een vraag daarover."
)

# Conversation -------------------------------------------------------------------------------------

HELLO = (
    "Dag! Ik beantwoord vragen over de Werkagenda Waardengedreven Digitaliseren: wat de overheid "
    "wil doen met digitale zaken. Bij elk antwoord staat waar u het kunt nalezen."
)
THANKS = "Graag gedaan. Hebt u nog een vraag over de Werkagenda? Stel hem gerust."
GOODBYE = "Tot ziens!"
ABOUT_ME = (
    "Ik ben een computerprogramma, geen mens. Ik zoek antwoorden in de Werkagenda "
    "Waardengedreven Digitaliseren, een plan van de overheid van november 2022. U kunt vragen wat "
    "de overheid wil doen, wie dat doet en wanneer het klaar moet zijn. Ik verzin niets: bij elk "
    "antwoord staat de pagina."
)
EXAMPLES = (
    "Wat doet de overheid voor mensen die niet handig zijn met computers?",
    "Welke acties heeft het ministerie van VWS?",
    "Wat moet eind 2025 klaar zijn?",
)

ASK_AGAIN = "Ik weet niet wat u bedoelt. Waarover wilt u iets weten?"

# Suggestions --------------------------------------------------------------------------------------

WHO = "Wie doet dat?"
WHEN = "Wanneer moet dat klaar zijn?"


def ask_goals(id_: str) -> str:
    """Suggest a question about the goals of a priority."""
    return f"Welke doelen horen bij prioriteit {id_}?"


def ask_actions(id_: str) -> str:
    """Suggest a question about the actions of a priority."""
    return f"Welke acties horen bij prioriteit {id_}?"


def ask_year(year: int) -> str:
    """Suggest to narrow a list to a year."""
    return f"Welke daarvan hebben een resultaat t/m {year}?"


def ask_line(number: int) -> str:
    """Suggest a question about a programme line."""
    return f"Waar gaat programmalijn {number} over?"
