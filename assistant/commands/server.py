"""The assistant's subcommands of `werkagenda`: `ask` and `serve`."""

import math
import socket
import time

import click


@click.command()
@click.argument("question")
@click.option("--json", "as_json", is_flag=True, help="Print the answer as the API gives it.")
def ask(question: str, as_json: bool) -> None:
    """Answer QUESTION from the agenda, with quotes; needs no server."""
    from assistant.llm.opening import open_fluency
    from assistant.printout import print_answer
    from assistant.requests import answer_request
    from assistant.schemas import AskRequest, AskResponse
    from assistant.settings import AssistantSettings
    from assistant.sources import open_sources
    from ingestion.settings import IngestionSettings

    settings, ingestion = AssistantSettings(), IngestionSettings()
    with open_sources(ingestion) as sources:
        started = time.perf_counter()
        fluency = open_fluency(settings, ingestion, sources.embedder)
        answer = answer_request(AskRequest(question=question), sources, settings, fluency)
        took_ms = round((time.perf_counter() - started) * 1000)
    response = AskResponse.of_answer(answer, took_ms)
    click.echo(response.model_dump_json(indent=2) if as_json else print_answer(response))


@click.command()
def key() -> None:
    """Make an API key, and print it with the digest that goes into WERKAGENDA_API_KEYS."""
    from assistant.service.clients import digest_key, make_key

    made = make_key()
    click.echo(f"{made}\nWERKAGENDA_API_KEYS={digest_key(made)}")


@click.command()
@click.option("--host", help="Address to listen on.")
@click.option("--port", type=click.IntRange(1, 65535), help="Port to listen on.")
@click.option("--workers", type=click.IntRange(1), help="Number of processes.")
def serve(host: str | None, port: int | None, workers: int | None) -> None:
    """Start the API and print its address; it runs until it is stopped."""
    from assistant.service.workers import count_together, limit_threads

    limit_threads()

    import uvicorn

    from assistant.llm.model import open_model
    from assistant.replies import api as replies
    from assistant.service.logs import configure_logs
    from assistant.settings import AssistantSettings
    from assistant.sources import read_current_build
    from ingestion.faults import Fault
    from ingestion.settings import IngestionSettings

    settings = AssistantSettings()
    read_current_build(IngestionSettings())
    open_model(settings)
    host, port, workers = host or settings.host, port or settings.port, workers or settings.workers
    address = f"http://{host}:{port}"
    try:
        socket.create_server((host, port)).close()
    except OSError as fault:
        raise Fault(replies.port_taken(address, str(fault.strerror))) from fault
    click.echo(replies.server_starts(address))
    with count_together(workers):
        uvicorn.run(
            "assistant.app:create_app",
            factory=True,
            host=host,
            port=port,
            workers=workers,
            log_config=configure_logs(settings.log_level),
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=math.ceil(settings.request_timeout),
        )
