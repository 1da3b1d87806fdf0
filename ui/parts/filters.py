"""The choices with which the register is narrowed; they live in the address, so can be shared."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from ui import texts
from ui.api.models import Agenda, Organisation

KEYS = ("organisatie", "samen", "programmalijn", "prioriteit", "jaar", "woorden")


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen; empty is everything."""

    organisations: tuple[str, ...] = ()
    together: bool = False
    programme_line: int | None = None
    priority: str | None = None
    year: int | None = None
    words: str = ""

    def as_conditions(self) -> dict[str, str | int | bool | Sequence[str]]:
        """Return the parameters of `/v1/actions`."""
        given: dict[str, Any] = {
            "organisation": self.organisations,
            "all_organisations": self.together,
            "programme_line": self.programme_line,
            "priority": self.priority,
            "year": self.year,
            "q": self.words.strip(),
        }
        return {name: value for name, value in given.items() if value}


def clear_choices() -> None:
    """Choose everything again."""
    for key in KEYS:
        st.session_state.pop(key, None)
        st.query_params.pop(key, None)


def draw_choices(
    agenda: Agenda, organisations: Sequence[Organisation], years: Sequence[int]
) -> Choices:
    """Draw the choices and return them."""
    full_names = {one.name: one.full_name for one in organisations}
    lines = {
        str(one.number): texts.name_line(one.number, one.title) for one in agenda.programme_lines
    }
    priorities = {
        one.id: texts.name_priority(one.id, one.title) for one in agenda.priorities if one.actions
    }
    with st.container(key="filters"):
        chosen = st.multiselect(
            texts.ORGANISATIONS,
            list(full_names),
            format_func=lambda name: texts.name_organisation(name, full_names[name]),
            placeholder=texts.CHOOSE,
            key="organisatie",
            bind="query-params",
        )
        together = len(chosen) > 1 and _draw_together()
        line = _draw_choice(texts.PROGRAMME_LINE, lines, "programmalijn")
        priority = _draw_choice(texts.PRIORITY, priorities, "prioriteit")
        year = _draw_choice(texts.YEAR, {str(one): texts.name_year(one) for one in years}, "jaar")
        words = st.text_input(texts.WORDS, key="woorden", max_chars=200, bind="query-params")
    return Choices(
        organisations=tuple(chosen),
        together=together,
        programme_line=int(line) if line else None,
        priority=priority,
        year=int(year) if year else None,
        words=words,
    )


def _draw_together() -> bool:
    chosen = st.radio(
        texts.TOGETHER, texts.TOGETHER_OPTIONS, horizontal=True, key="samen", bind="query-params"
    )
    return chosen == texts.TOGETHER_OPTIONS[1]


def _draw_choice(label: str, options: dict[str, str], key: str) -> str | None:
    return st.selectbox(
        label,
        list(options),
        index=None,
        format_func=options.__getitem__,
        placeholder=texts.ALL,
        key=key,
        bind="query-params",
    )
