"""The page's web server: Streamlit's, with our document, our assets, and roads to the API.

The only user of Streamlit's server parts.
"""

from pathlib import Path

from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from streamlit.runtime.pages_manager import PagesManager
from streamlit.starlette import App

from ui.settings import PageSettings
from ui.theme import OPTIONS
from ui.web.document import DressDocument
from ui.web.headers import AddHeaders
from ui.web.proxy import ROADS, forward_to

UI = Path(__file__).resolve().parents[1]


MIDDLEWARE = (Middleware(AddHeaders), Middleware(DressDocument))


def create_server(settings: PageSettings) -> App:
    """Return the web server of the page as an ASGI application; there can be one in a process."""
    # Our pages are told to Streamlit by ui/app.py; until then it would guess them from the folder
    # names, and tell the first visitor of each page but the start that there is none.
    PagesManager.uses_pages_directory = False
    return App(UI / "app.py", routes=list_routes(settings), middleware=MIDDLEWARE)


def list_routes(settings: PageSettings) -> list[BaseRoute]:
    """Return what is served beside Streamlit's own: the roads to the API and the assets."""
    forward = forward_to(settings)
    roads = [Route(road, forward, methods=["GET"]) for road in ROADS]
    return [*roads, Mount("/assets", StaticFiles(directory=UI / "assets"))]


def streamlit_options(settings: PageSettings) -> dict[str, str | int | bool]:
    """Return Streamlit's own options: on the page's address, without telemetry or watching."""
    return {
        "server.address": settings.ui_host,
        "server.port": settings.ui_port,
        "server.headless": True,
        "logger.hideWelcomeMessage": True,
        "server.fileWatcherType": "none",
        "browser.gatherUsageStats": False,
        "client.toolbarMode": "minimal",
        "client.showErrorDetails": "none",
        "client.showSidebarNavigation": False,
        "runner.magicEnabled": False,
        **{f"theme.{name}": value for name, value in OPTIONS.items()},
    }
