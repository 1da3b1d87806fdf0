"""HTML from the templates. Every value is escaped by Jinja, so text from elsewhere stays text."""

from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ui import texts
from ui.api import addresses
from ui.content.markup import answer_html

SHOWN_SOURCES = 6
"""So many sources are listed at once; the others of a long list are one click away."""


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parents[1] / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(texts=texts, addresses=addresses, SHOWN_SOURCES=SHOWN_SOURCES)
    environment.filters["answer_html"] = answer_html
    environment.filters["capitalise"] = lambda text: text[:1].upper() + text[1:]
    return environment


def render(name: str, **values: Any) -> str:
    """Return the template `name` (without `.html`) filled with `values`."""
    return _environment().get_template(f"{name}.html").render(values)


def draw(name: str, **values: Any) -> None:
    """Draw the template `name` filled with `values` on the page."""
    st.html(render(name, **values))
