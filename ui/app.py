"""The page as Streamlit runs it: what all pages share, and which pages there are."""

from pathlib import Path

import streamlit as st

from ui import texts, theme
from ui.rendering import draw_script

st.set_page_config(page_icon=Path(__file__).with_name("icon.svg"), layout="centered")
st.html(theme.STYLE)
draw_script(theme.LANGUAGE)
st.navigation([st.Page("pages/vraag.py", title=texts.PAGE_TITLE, default=True)]).run()
