"""Feedback: what people thought of an answer, in a database, for no longer than agreed.

Words are stored only with consent, and masked; without it, only what the answer was and whether it
helped. SQLite keeps what it has confirmed whatever becomes of the process or the machine.
"""

import json
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, delete, event, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from assistant.privacy.masking import mask_personal_data
from assistant.privacy.visible import keep_visible
from ingestion.faults import Fault

PURGE_EVERY = timedelta(hours=1)
_LOCK_WAIT = 5
"""Seconds that a worker waits for another one to have written."""


class FeedbackUnavailable(Fault):
    """Feedback cannot be stored or read; the message says why."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """Whether an answer helped; `question` and `remark` may have been left out."""

    answer_status: str
    refs: Sequence[str]
    helpful: bool
    question: str | None = None
    remark: str | None = None
    consent: bool = False


@dataclass(frozen=True, slots=True)
class StoredFeedback(Feedback):
    """Feedback as it was stored at `time` (ISO 8601, UTC)."""

    time: str = ""


class _Base(DeclarativeBase):
    pass


class _Row(_Base):
    __tablename__ = "feedback"

    id: Mapped[int] = mapped_column(primary_key=True)
    time: Mapped[datetime] = mapped_column(index=True)
    answer_status: Mapped[str]
    refs: Mapped[str]
    helpful: Mapped[bool]
    question: Mapped[str | None]
    remark: Mapped[str | None]
    consent: Mapped[bool]


class FeedbackStore:
    """The feedback of `days` days in the database at `url`; safe to share between threads.

    The database is opened, and its table made, when it is first used.
    """

    def __init__(
        self,
        url: str,
        days: int,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._url = url
        self._keep = timedelta(days=days)
        self._clock = clock
        self._lock = threading.Lock()
        self._engine: Engine | None = None
        self._purged = datetime.min.replace(tzinfo=UTC)

    def add(self, feedback: Feedback) -> None:
        """Store `feedback`; when this returns it is safe on disk.

        Raises FeedbackUnavailable if it cannot be stored.
        """
        now = self._clock()
        row = _Row(
            time=now.replace(tzinfo=None),
            answer_status=feedback.answer_status,
            refs=json.dumps(list(feedback.refs)),
            helpful=feedback.helpful,
            question=_prepare(feedback.question, feedback.consent),
            remark=_prepare(feedback.remark, feedback.consent),
            consent=feedback.consent,
        )
        with self._session() as session, session.begin():
            session.add(row)
        if now - self._purged > PURGE_EVERY:
            self.purge()

    def purge(self) -> int:
        """Remove what is older than agreed; return how much that was."""
        now = self._clock()
        oldest = (now - self._keep).replace(tzinfo=None)
        with self._session() as session, session.begin():
            removed = session.execute(delete(_Row).where(_Row.time < oldest))
            self._purged = now
            return int(removed.rowcount)  # type: ignore[attr-defined]

    def read(self) -> list[StoredFeedback]:
        """Return all feedback, oldest first, after what is too old has been removed."""
        self.purge()
        with self._session() as session:
            return [
                StoredFeedback(
                    time=row.time.isoformat(timespec="seconds"),
                    answer_status=row.answer_status,
                    refs=json.loads(row.refs),
                    helpful=row.helpful,
                    question=row.question,
                    remark=row.remark,
                    consent=row.consent,
                )
                for row in session.scalars(select(_Row).order_by(_Row.id))
            ]

    def close(self) -> None:
        """Close the connections."""
        if self._engine:
            self._engine.dispose()

    @contextmanager
    def _session(self) -> Iterator[Session]:
        try:
            with self._lock:
                if self._engine is None:
                    self._engine = _open_engine(self._url)
            with Session(self._engine) as session:
                yield session
        except (SQLAlchemyError, OSError) as error:
            raise FeedbackUnavailable(
                f"The feedback database (WERKAGENDA_FEEDBACK_URL) cannot be used "
                f"({type(error).__name__}: {getattr(error, 'orig', None) or 'see its address'})."
            ) from error


def _prepare(text: str | None, consent: bool) -> str | None:
    """Return what may be stored of `text`: nothing without consent, nothing personal with it."""
    return mask_personal_data(keep_visible(text)).text if text and consent else None


def _open_engine(url: str) -> Engine:
    try:
        address = make_url(url)
        engine = create_engine(address, pool_pre_ping=True)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
        raise FeedbackUnavailable(
            "WERKAGENDA_FEEDBACK_URL is no address of a database that is installed; expected one "
            "of SQLAlchemy, such as sqlite:///var/feedback.db."
        ) from error
    if address.get_backend_name() == "sqlite":
        if address.database:
            Path(address.database).parent.mkdir(parents=True, exist_ok=True)
        event.listen(engine, "connect", _make_durable)
    _Base.metadata.create_all(engine)
    return engine


def _make_durable(connection: Any, _: object) -> None:
    for pragma in ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={_LOCK_WAIT * 1000}"):
        connection.execute(f"PRAGMA {pragma}")
    # What is removed after its time is overwritten, and not only marked as free.
    connection.execute("PRAGMA secure_delete=ON")
