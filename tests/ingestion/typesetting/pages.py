"""Lays the agenda out over the printed pages of the original."""

from collections.abc import Iterator, Mapping
from typing import Any

from .content import (
    Cell,
    Page,
    Table,
    balanced,
    bulleted,
    damaged,
    marked,
    numbered,
    paragraphs,
    result_keys,
    title,
)
from .style import Style

COVER, COLOPHON = 1, 53
DIVIDERS = {1: 7, 2: 19, 4: 39}  # programme line: printed page
FRONT_TITLE = "Aanleiding werkagenda"
RIGHT_COLUMN = "Thema’s van het"
SLOGAN = "Naar een veilige, inclusieve en kansrijke digitale samenleving"


def pages(agenda: Mapping[str, Any], style: Style) -> list[Page]:
    """Give the pages in printed order."""
    drafts = sorted(_drafts(agenda, style), key=lambda page: page.number)
    return [damaged(page) for page in drafts] if style.damaged else drafts


def _drafts(agenda: Mapping[str, Any], style: Style) -> Iterator[Page]:
    lines = {line["number"]: line for line in agenda["programme_lines"]}
    running = str(agenda["title"]).upper()
    yield Page(COVER, display=tuple((word, 3.2) for word in str(agenda["title"]).split()))
    for item in agenda["front"]:
        yield _front(item, running)
    yield _programme_lines(list(lines.values()), running)
    for number, page in DIVIDERS.items():
        if number in lines:
            heading = balanced(f"{number}  {lines[number]['title']}")
            yield Page(page, display=tuple((part, 2.6) for part in heading))
    for priority in agenda["priorities"]:
        footer = f"{running} | {lines[priority['programme_line']]['title'].upper()}"
        yield from _overview(priority, style, footer)
        yield from _actions(priority, style, footer)
    yield _colophon(agenda)


def _front(item: Mapping[str, Any], running: str) -> Page:
    text = str(item["text"]).removeprefix(FRONT_TITLE).strip()
    at = text.find(RIGHT_COLUMN)
    if at < 0:
        at = text.find(" ", len(text) // 2)
    columns = (paragraphs(text[:at]), paragraphs(text[at:]))
    table = Table(widths=(3, 2), header=(), rows=(columns,))
    return Page(item["page"], title=(FRONT_TITLE,), tables=(table,), footer=running)


def _programme_lines(lines: list[Mapping[str, Any]], running: str) -> Page:
    table = Table(
        widths=(1.0,) * len(lines),
        header=tuple((str(line["number"]), line["title"]) for line in lines),
        rows=(tuple(paragraphs(line["summary"]) for line in lines),),
    )
    return Page(lines[0]["page"], tables=(table,), footer=running)


def _overview(priority: Mapping[str, Any], style: Style, footer: str) -> Iterator[Page]:
    if not priority["overview_page"]:
        return
    number, left, right = style.goal_columns
    notes = numbered(priority["footnotes"])
    texts = [str(goal["text"]) for goal in priority["goals"]]
    if style.markers and texts:
        for at, note in enumerate(notes):
            if not note.startswith("Noot"):
                texts[at % len(texts)] = marked(texts[at % len(texts)], at + 1)
    challenge = Table(
        widths=(number + left, right),
        header=(("Maatschappelijke opgave",), ("Behaalde resultaten",)),
        rows=(
            (
                paragraphs(priority["challenge"]["text"]),
                bulleted(item["text"] for item in priority["achieved"]),
            ),
        ),
    )
    goals = Table(
        widths=style.goal_columns,
        header=((), ("Doelen",), ("Beoogde indicatoren",)),
        rows=tuple(
            ((str(goal["number"]),), paragraphs(text), bulleted(goal["indicators"]))
            for goal, text in zip(priority["goals"], texts, strict=True)
        ),
        numbered=True,
    )
    yield Page(
        priority["overview_page"],
        title=title(f"{priority['id']}  {priority['title']} | Overzicht", style),
        tables=(challenge, goals),
        footnotes=notes if style.footnotes else (),
        footer=footer,
    )


def _actions(priority: Mapping[str, Any], style: Style, footer: str) -> Iterator[Page]:
    number, description, result, executors = style.columns
    keys = result_keys(priority["actions"])
    notes = () if priority["overview_page"] else numbered(priority["footnotes"])
    join = "\n" if style.header_in_two_lines else " "
    header: tuple[str, ...] = (
        "Actiebeschrijving",
        *(f"Resultaat{join}t/m {year}" for year in style.years),
        f"Uitvoerder{join}Door wie, met wie",
    )
    for page in sorted({action["page"] for action in priority["actions"]}):
        rows = tuple(
            _action(action, keys, style, marker=1 if notes and style.markers else 0)
            for action in priority["actions"]
            if action["page"] == page
        )
        table = Table(
            widths=(number, description, *([result] * len(style.years)), executors),
            header=((), *(tuple(text.split("\n")) for text in header)),
            rows=rows,
            numbered=True,
        )
        yield Page(
            page,
            title=title(f"{priority['id']}  {priority['title']} | Acties", style),
            tables=(table,),
            footnotes=notes if style.footnotes else (),
            footer=footer,
        )


def _action(
    action: Mapping[str, Any], keys: list[str], style: Style, marker: int
) -> tuple[Cell, ...]:
    executors = str(action["executors_text"])
    results = [bulleted(action.get(key, ())) for key in keys[: len(style.years)]]
    results += [()] * (len(style.years) - len(results))
    return (
        (str(action["number"]),),
        paragraphs(action["description"]),
        *results,
        paragraphs(marked(executors, marker) if marker else executors),
    )


def _colophon(agenda: Mapping[str, Any]) -> Page:
    publisher = f"De {agenda['title']} is een uitgave van de Rijksoverheid"
    small = (publisher, "Digitaleoverheid.nl/werkagenda", "Rijksoverheid.nl", agenda["edition"])
    return Page(
        COLOPHON,
        display=(
            *((part, 2.6) for part in balanced(SLOGAN)),
            *((str(text), 1.2) for text in small),
        ),
    )
