"""Logs: one JSON object a line on standard output, without anything that a person typed.

Of an error it tells the type and the places in the code, and not the message, which can quote
what was typed.
"""

import json
import logging
import traceback
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "color_message"}
"""What every record has; the rest was given by who logs."""


class JsonFormatter(logging.Formatter):
    """Formats a record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of `record`."""
        from assistant.service.request_log import request_id

        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": record.getMessage() if not record.exc_info else "error",
        }
        if id_ := request_id.get():
            line["request_id"] = id_
        line |= {key: value for key, value in vars(record).items() if key not in _OWN}
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
            line["places"] = _find_places(record.exc_info[2])
        return json.dumps(line, ensure_ascii=False, default=str)


def configure_logs(level: str) -> dict[str, Any]:
    """Return the configuration of all logs of the API, as `logging.config` takes it."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"json": {"()": JsonFormatter}},
        "handlers": {
            "out": {
                "class": "logging.StreamHandler",
                "formatter": "json",
                "stream": "ext://sys.stdout",
            }
        },
        "loggers": {
            "uvicorn": {"level": "WARNING"},
            "werkagenda": {"level": level.upper()},
        },
        "root": {"handlers": ["out"], "level": "WARNING"},
    }


def _find_places(trace: TracebackType | None) -> list[str]:
    return [
        f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
