"""The register for civil servants: all actions by organisation, place, year and words."""

from collections.abc import Sequence

import streamlit as st

from ui import texts
from ui.api.client import (
    Failure,
    Rejection,
    fetch_actions,
    fetch_agenda,
    fetch_organisations,
)
from ui.api.models import Action, Actions, Agenda, Organisation
from ui.content.charts import plot_pairs
from ui.content.cooperation import count_by_priority, count_pairs, rank_partners, shade
from ui.parts.drawing import draw
from ui.parts.filters import Choices, clear_choices, draw_choices
from ui.parts.shell import WIDE_KEY
from ui.parts.turns import draw_failure
from ui.settings import PageSettings


def draw_list(found: Actions, choices: Choices, years: Sequence[int]) -> None:
    """Draw the actions that were found, how many, and as files; then what may be missing."""
    draw(
        "actions",
        found=found,
        years=years if choices.year is None else [found.year],
        conditions=choices.as_conditions(),
    )


def draw_matrix(actions: Sequence[Action], organisations: Sequence[Organisation]) -> None:
    """Draw how many actions each organisation has in each priority."""
    titles = {action.priority: action.priority_title for action in actions}
    rows = count_by_priority(actions, organisations, list(titles))
    most = max((count for row in rows for count in row.counts), default=1)
    draw("matrix", rows=rows, titles=titles, most=most, shade=shade)


def draw_pairs(actions: Sequence[Action], organisations: Sequence[Organisation]) -> None:
    """Draw who works with whom, as a plot and as a list."""
    names = rank_partners(actions, organisations)
    pairs = count_pairs(actions, names)
    draw("pairs_intro", pairs=pairs)
    if pairs:
        with st.container(key="plot", horizontal=True):
            st.vega_lite_chart(spec=plot_pairs(pairs, names), width="content", theme=None)
        draw("pairs", pairs=pairs)


def draw_register(agenda: Agenda, organisations: tuple[Organisation, ...], whole: Actions) -> None:
    """Draw the choices, and what they leave in the view that was chosen."""
    years = sorted({year for action in whole.actions for year in action.results})
    choices = draw_choices(agenda, organisations, years)
    found = fetch_actions(PageSettings(), choices.as_conditions())
    with st.container(key="view-row", horizontal=True, vertical_alignment="bottom"):
        view = st.radio(texts.VIEW, texts.VIEWS, horizontal=True, key="weergave")
        st.button(texts.CLEAR_FILTERS, on_click=clear_choices, key="clear-filters")
    if not isinstance(found, Actions):
        draw_failure(found)
    elif view == texts.VIEWS[0]:
        draw_list(found, choices, years)
    elif view == texts.VIEWS[1]:
        draw_matrix(found.actions, organisations)
    else:
        draw_pairs(found.actions, organisations)


def fetch_register() -> tuple[Agenda, tuple[Organisation, ...], Actions] | Failure | Rejection:
    """Fetch what the page is made from, or why that cannot be done."""
    settings = PageSettings()
    agenda = fetch_agenda(settings)
    if not isinstance(agenda, Agenda):
        return agenda
    organisations = fetch_organisations(settings)
    if not isinstance(organisations, tuple):
        return organisations
    whole = fetch_actions(settings, {})
    return (agenda, organisations, whole) if isinstance(whole, Actions) else whole


with st.container(key=WIDE_KEY):
    draw("wie_doet_wat")
    register = fetch_register()
    if isinstance(register, tuple):
        draw_register(*register)
    else:
        draw_failure(register)
        st.button(texts.RETRY, type="primary", key="retry")
