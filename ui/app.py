"""The page as Streamlit runs it: what all pages share, and which pages there are."""

from pathlib import Path

import streamlit as st

from ui.parts.shell import draw_navigation, list_pages

st.set_page_config(page_icon=Path(__file__).parent / "assets" / "icon.svg", layout="wide")
pages = list_pages()
page = st.navigation(pages, position="hidden")
draw_navigation(pages)
page.run()
