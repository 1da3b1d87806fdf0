"""Reads damaged copies of the agenda's PDF: `python -m tests.fuzz.pdfs 0 2000`.

Prints one line of JSON for each that is neither read nor refused, and at the end how many were.
"""

import json
import resource
import signal
import sys
import tempfile
import traceback
from collections import Counter
from pathlib import Path
from types import FrameType

from ingestion.faults import Fault
from ingestion.reading import read_agenda
from ingestion.settings import IngestionSettings
from tests.fuzz.mutation import mutate

SECONDS = 20
"""Most of the processor's time for one file; the whole one takes about half a second."""
MEMORY = 3 * 2**30


class TooSlow(BaseException):
    """A file took too long; not an Exception, so that nothing on the way takes it for one."""


def read_damaged(first: int, count: int) -> Counter[str]:
    """Read the copies with the seeds from `first` on; return how many ended in which way."""
    whole = IngestionSettings().pdf.read_bytes()
    outcomes: Counter[str] = Counter()
    signal.signal(signal.SIGPROF, _stop)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "agenda.pdf"
        for seed in range(first, first + count):
            file.write_bytes(mutate(whole, seed))
            signal.setitimer(signal.ITIMER_PROF, SECONDS)
            outcome, detail = _read(file)
            signal.setitimer(signal.ITIMER_PROF, 0)
            outcomes[outcome] += 1
            if outcome not in {"read", "refused"}:
                print(json.dumps({"seed": seed, outcome: detail}), flush=True)  # noqa: T201
    return outcomes


def _read(file: Path) -> tuple[str, str]:
    try:
        read_agenda(file)
    except Fault as fault:
        named = file.name in str(fault)
        return ("refused", "") if named else ("unnamed", str(fault))
    except TooSlow:
        return "too slow", ""
    except BaseException as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        return "failed", f"{type(error).__name__}: {error} ({place.filename}:{place.lineno})"
    return "read", ""


def _stop(_: int, __: FrameType | None) -> None:
    raise TooSlow


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    ended = read_damaged(int(sys.argv[1]), int(sys.argv[2]))
    print(json.dumps(ended))  # noqa: T201 - what the test reads
    sys.exit(bool(ended.keys() - {"read", "refused"}))
