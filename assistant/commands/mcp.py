"""The subcommand of `werkagenda` that serves the agenda over MCP."""

import click

INSTALL = '`pip install -e ".[mcp]"`'


@click.command("mcp")
@click.option("--http", is_flag=True, help="Serve streamable HTTP in place of stdio.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", type=click.IntRange(1, 65535), default=8002, show_default=True)
def serve_mcp(http: bool, host: str, port: int) -> None:
    """Serve the agenda to MCP clients, over stdio or at http://HOST:PORT/mcp."""
    from assistant.llm.opening import open_fluency
    from assistant.settings import AssistantSettings
    from assistant.sources import open_sources
    from ingestion.faults import Fault
    from ingestion.settings import IngestionSettings

    try:
        from assistant.ways_in.mcp_server import make_mcp_server
    except ModuleNotFoundError as error:
        raise Fault(f"The MCP server needs a package that is not installed: {INSTALL}.") from error

    settings, ingestion = AssistantSettings(), IngestionSettings()
    with open_sources(ingestion) as sources:
        fluency = open_fluency(settings, ingestion, sources.embedder)
        server = make_mcp_server(sources, settings, fluency)
        if http:
            click.echo(f"http://{host}:{port}/mcp", err=True)
            server.run("streamable-http", host=host, port=port, stateless_http=True)
        else:
            server.run("stdio")
