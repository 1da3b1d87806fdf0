"""Workers: what the processes of one API share and how each of them uses its core and memory."""

import gc
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

METRICS_FOLDER = "PROMETHEUS_MULTIPROC_DIR"
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS", "TOKIO_WORKER_THREADS")


def limit_threads() -> None:
    """Let each process calculate on one thread, unless the environment says otherwise.

    Requests side by side keep the cores busy; threads within one request then only wait for each
    other. Must come before the libraries that calculate are loaded, because they read this once.
    """
    for variable in THREADS:
        os.environ.setdefault(variable, "1")


@contextmanager
def count_together(workers: int) -> Iterator[None]:
    """Give `workers` processes a temporary folder in which they count together, while they run."""
    if workers == 1 or METRICS_FOLDER in os.environ:
        yield
        return
    with tempfile.TemporaryDirectory(prefix="werkagenda-metrics-") as folder:
        os.environ[METRICS_FOLDER] = folder
        try:
            yield
        finally:
            del os.environ[METRICS_FOLDER]


def set_memory_aside() -> None:
    """Spare the garbage collector all that is in memory now, because it is there to stay.

    Going through it takes a tenth of a second, during which the process answers nobody. What was
    set aside before and is no longer used is collected first.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
