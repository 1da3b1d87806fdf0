"""The command `werkagenda ui`."""

import click

from ui import texts
from ui.settings import PageSettings
from ui.web.server import create_server, streamlit_options


@click.command()
def ui() -> None:
    """Start the page and print its address; it runs until it is stopped."""
    settings = PageSettings()
    click.echo(texts.SERVER_STARTS.format(address=f"http://{settings.ui_host}:{settings.ui_port}"))
    create_server(settings).run(config=streamlit_options(settings))
