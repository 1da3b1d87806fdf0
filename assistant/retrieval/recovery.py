"""Recovery: a retriever that is made when it is first asked, and again after Chroma failed."""

import logging
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack, closing

from assistant.glossary import open_glossary
from assistant.planning.plan import Intent
from assistant.planning.question import Question
from assistant.retrieval.evidence import Item
from assistant.retrieval.retriever import Retriever
from ingestion.builds import IndexUnavailable
from ingestion.embedding import Embedder
from ingestion.index import open_index
from ingestion.settings import IngestionSettings
from ingestion.stamp import Stamp

RETRY_AFTER = 1.0
"""Seconds for which a failure is not tried again, so that a dead server holds up nobody."""

log = logging.getLogger("werkagenda.recovery")


class RecoveringRetriever:
    """The retriever over the index with `stamp`; safe to share between threads."""

    def __init__(
        self,
        settings: IngestionSettings,
        stamp: Stamp,
        embedder: Embedder,
        remembered: int = 0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings = settings
        self._stamp = stamp
        self._embedder = embedder
        self._remembered = remembered
        self._clock = clock
        self._lock = threading.Lock()
        self._opened = ExitStack()
        self._retriever: Retriever | None = None
        self._fault: IndexUnavailable | None = None
        self._fault_time = 0.0

    def retrieve(self, question: Question, intent: Intent | None = None) -> tuple[Item, ...]:
        """Return what `Retriever.retrieve` does.

        Raises IndexUnavailable if Chroma fails; the first search a second later tries again.
        """
        retriever = self._open()
        try:
            return retriever.retrieve(question, intent)
        except IndexUnavailable as fault:
            self._drop(retriever, fault)
            raise

    def check(self) -> None:
        """Make the retriever if there is none; raises IndexUnavailable if it cannot be made."""
        self._open()

    def close(self) -> None:
        """Close all that was opened, also what failed: others may have been searching it."""
        with self._lock:
            self._opened.close()
            self._retriever = None

    def _open(self) -> Retriever:
        with self._lock:
            if self._retriever is None:
                if self._fault and self._clock() - self._fault_time < RETRY_AFTER:
                    raise self._fault
                try:
                    self._retriever = self._make()
                except IndexUnavailable as fault:
                    self._note(fault)
                    raise
                if self._fault:
                    log.warning("search works again")
                self._fault = None
            return self._retriever

    def _make(self) -> Retriever:
        with ExitStack() as on_fault:
            index = on_fault.enter_context(closing(open_index(self._settings, self._stamp)))
            retriever = Retriever(index, self._embedder, open_glossary(), self._remembered)
            self._opened.push(on_fault.pop_all())
        return retriever

    def _drop(self, retriever: Retriever, fault: IndexUnavailable) -> None:
        with self._lock:
            if self._retriever is retriever:
                self._retriever = None
                self._note(fault)

    def _note(self, fault: IndexUnavailable) -> None:
        if self._fault is None:
            log.error("search fails", extra={"reason": str(fault)})
        self._fault, self._fault_time = fault, self._clock()
