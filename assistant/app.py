"""The API: its routes, and the sources that it opens once when it starts."""

from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager

from fastapi import FastAPI

from assistant.errors import add_error_handlers
from assistant.routes import agenda, ask, health, items
from assistant.settings import AssistantSettings
from assistant.sources import open_sources
from assistant.state import State
from ingestion.faults import Fault
from ingestion.settings import IngestionSettings


def create_app(
    settings: AssistantSettings | None = None, ingestion: IngestionSettings | None = None
) -> FastAPI:
    """Return the API; settings that are not given come from the environment.

    Without an index it starts all the same, and says on every road what mends it.
    """

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        with _open_state(
            settings or AssistantSettings(), ingestion or IngestionSettings()
        ) as state:
            app.state.assistant = state
            yield

    # The interactive documentation would load its scripts from another site.
    app = FastAPI(title="Werkagenda-assistent", lifespan=lifespan, docs_url=None, redoc_url=None)
    add_error_handlers(app)
    for module in (ask, agenda, items, health):
        app.include_router(module.router)
    return app


@contextmanager
def _open_state(settings: AssistantSettings, ingestion: IngestionSettings) -> Iterator[State]:
    with ExitStack() as opened:
        try:
            sources = opened.enter_context(open_sources(ingestion))
        except Fault as fault:
            yield State(settings, fault=str(fault))
        else:
            yield State(settings, sources)
