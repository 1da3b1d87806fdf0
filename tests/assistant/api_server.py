"""The real API on a port of its own, in this process, with a language model if one is given."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from assistant.app import create_app
from assistant.settings import AssistantSettings
from ingestion.settings import IngestionSettings


@contextmanager
def serve_api(ingestion: IngestionSettings, llm_url: str = "", **settings: object) -> Iterator[str]:
    """Run the API until the block ends; returns its address."""
    chosen = AssistantSettings.model_validate(
        {
            "llm": "openai:scripted" if llm_url else "",
            "llm_base_url": llm_url,
            "feedback_url": "",
            **settings,
        }
    )
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        config = uvicorn.Config(create_app(chosen, ingestion), log_config=None)
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            while not server.started:
                assert thread.is_alive()
                time.sleep(0.02)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.should_exit = True
            thread.join()
