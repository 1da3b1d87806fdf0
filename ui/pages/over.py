"""What the assistant can and cannot do, privacy, accessibility, and versions."""

from importlib.metadata import version

from ui.api.client import fetch_agenda, fetch_readiness
from ui.api.models import Agenda, Readiness
from ui.parts.drawing import draw
from ui.settings import PageSettings

agenda = fetch_agenda(PageSettings())
readiness = fetch_readiness(PageSettings())
draw(
    "over",
    agenda=agenda if isinstance(agenda, Agenda) else None,
    readiness=readiness if isinstance(readiness, Readiness) else None,
    version=version("werkagenda-assistent"),
)
