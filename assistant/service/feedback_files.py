"""Feedback as a file: JSON, or CSV that a spreadsheet opens without running anything in it."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict, fields

from assistant.service.feedback import StoredFeedback

COLUMNS = ("time", *(one.name for one in fields(StoredFeedback) if one.name != "time"))
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_json(stored: Sequence[StoredFeedback]) -> str:
    """Return `stored` as a JSON list."""
    return json.dumps([asdict(one) for one in stored], ensure_ascii=False, indent=2) + "\n"


def write_csv(stored: Sequence[StoredFeedback]) -> str:
    """Return `stored` as CSV with a row of column names."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for one in stored:
        values = asdict(one) | {"refs": " ".join(one.refs)}
        writer.writerow({name: _disarm(value) for name, value in values.items()})
    return text.getvalue()


def _disarm(value: object) -> object:
    """Return `value` so that no spreadsheet takes it for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
