"""Browse the agenda: programme lines, priorities, goals and actions, and what is absent."""

import streamlit as st

from ui import texts
from ui.api.client import fetch_agenda
from ui.api.models import Agenda
from ui.parts.drawing import draw
from ui.parts.turns import draw_failure
from ui.settings import PageSettings

draw("agenda_intro")
agenda = fetch_agenda(PageSettings())
if isinstance(agenda, Agenda):
    pdf_pages = {page: place for place, page in enumerate(agenda.source.pages, start=1)}
    draw("agenda", agenda=agenda, pdf_pages=pdf_pages)
else:
    draw_failure(agenda)
    st.button(texts.RETRY, type="primary", key="retry")
