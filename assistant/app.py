"""The API: its routes, and the sources that it opens once when it starts."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing

from fastapi import FastAPI

from assistant.errors import add_error_handlers
from assistant.routes import (
    actions,
    agenda,
    ask,
    chat,
    feedback,
    glossary,
    health,
    items,
    metrics,
    organisations,
    pages,
    priorities,
)
from assistant.service.doors import add_doors
from assistant.service.feedback import FeedbackStore
from assistant.settings import AssistantSettings
from assistant.state import State
from ingestion.settings import IngestionSettings


def create_app(
    settings: AssistantSettings | None = None, ingestion: IngestionSettings | None = None
) -> FastAPI:
    """Return the API; settings that are not given come from the environment.

    Without an index it starts all the same, and says on every road what mends it.
    """
    chosen, reading = settings or AssistantSettings(), ingestion or IngestionSettings()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        store = FeedbackStore(chosen.feedback_url, chosen.feedback_days)
        with (
            closing(State(chosen, reading)) as state,
            closing(store),
        ):
            app.state.assistant = state
            app.state.pdf = reading.pdf
            app.state.feedback = store if chosen.feedback_url else None
            yield

    # The interactive documentation would load its scripts from another site.
    app = FastAPI(title="Werkagenda-assistent", lifespan=lifespan, docs_url=None, redoc_url=None)
    add_error_handlers(app)
    add_doors(app, chosen)
    for module in (
        ask,
        chat,
        feedback,
        glossary,
        agenda,
        actions,
        priorities,
        items,
        organisations,
        pages,
        health,
        metrics,
    ):
        app.include_router(module.router)
    return app
