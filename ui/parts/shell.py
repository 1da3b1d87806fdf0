"""What every page shares: the name of the product, and the menu."""

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from ui import texts
from ui.parts.drawing import draw

NAVIGATION_KEY = "navigation"
WIDE_KEY = "wide"
"""Key of a container that makes its page wide; others keep to a column that reads well."""


def list_pages() -> list[StreamlitPage]:
    """Return the pages in the order of the menu; the first is the start page."""
    return [
        st.Page(
            f"pages/{name}.py",
            title=texts.page_title(title),
            url_path=name.replace("_", "-"),
            default=place == 0,
        )
        for place, (name, title) in enumerate(texts.PAGES.items())
    ]


def draw_navigation(pages: list[StreamlitPage]) -> None:
    """Draw the menu, which is there at every width."""
    with st.container(key="masthead", horizontal=True, vertical_alignment="center"):
        draw("brand")
        with st.container(key=NAVIGATION_KEY, horizontal=True, gap="small"):
            for page, title in zip(pages, texts.PAGES.values(), strict=True):
                st.page_link(page, label=title)
