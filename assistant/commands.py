"""The assistant's subcommands of `werkagenda`: `ask` and `serve`."""

import socket

import click


@click.command()
@click.argument("question")
@click.option("--json", "as_json", is_flag=True, help="Print the answer as the API gives it.")
def ask(question: str, as_json: bool) -> None:
    """Answer QUESTION from the agenda, with quotes; needs no server."""
    from assistant.printout import print_answer
    from assistant.routes.ask import post_ask
    from assistant.schemas import AskRequest
    from assistant.settings import AssistantSettings
    from assistant.sources import open_sources
    from ingestion.settings import IngestionSettings

    settings = AssistantSettings()
    with open_sources(IngestionSettings()) as sources:
        response = post_ask(AskRequest(question=question), sources, settings)
    click.echo(response.model_dump_json(indent=2) if as_json else print_answer(response))


@click.command()
@click.option("--host", help="Address to listen on.")
@click.option("--port", type=click.IntRange(1, 65535), help="Port to listen on.")
@click.option("--workers", type=click.IntRange(1), help="Number of processes.")
def serve(host: str | None, port: int | None, workers: int | None) -> None:
    """Start the API and print its address; it runs until it is stopped."""
    import uvicorn

    from assistant import replies
    from assistant.settings import AssistantSettings
    from assistant.sources import open_current_index
    from ingestion.faults import Fault
    from ingestion.settings import IngestionSettings

    settings = AssistantSettings()
    open_current_index(IngestionSettings()).close()
    host, port = host or settings.host, port or settings.port
    address = f"http://{host}:{port}"
    try:
        socket.create_server((host, port)).close()
    except OSError as fault:
        raise Fault(replies.port_taken(address, str(fault.strerror))) from fault
    click.echo(replies.server_starts(address))
    uvicorn.run(
        "assistant.app:create_app",
        factory=True,
        host=host,
        port=port,
        workers=workers or settings.workers,
        log_level="warning",
        server_header=False,
    )
