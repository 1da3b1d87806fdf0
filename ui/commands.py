"""The command `werkagenda ui`."""

import os
import sys
from pathlib import Path

import click

from ui import texts, theme
from ui.settings import PageSettings


def streamlit_arguments(settings: PageSettings) -> list[str]:
    """Give the command line that runs the page: on its address, without telemetry."""
    options = {
        "server.address": settings.ui_host,
        "server.port": str(settings.ui_port),
        "server.headless": "true",
        "server.fileWatcherType": "none",
        "browser.gatherUsageStats": "false",
        "client.toolbarMode": "minimal",
        "client.showErrorDetails": "none",
        **{f"theme.{name}": value for name, value in theme.OPTIONS.items()},
    }
    app = Path(__file__).with_name("app.py")
    return [
        *(sys.executable, "-m", "streamlit", "run", str(app)),
        *(f"--{name}={value}" for name, value in options.items()),
    ]


@click.command()
def ui() -> None:
    """Start the page and print its address; it runs until it is stopped."""
    settings = PageSettings()
    address = f"http://{settings.ui_host}:{settings.ui_port}"
    click.echo(texts.SERVER_STARTS.format(address=address))
    # The server takes this process's place, so that a signal to stop reaches it.
    os.execv(sys.executable, streamlit_arguments(settings))  # noqa: S606
