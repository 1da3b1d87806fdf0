"""Memory: what was computed for the last questions, because it takes the longest of an answer."""

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable

from ingestion.embedding import Vectors


class Memory:
    """The arrays of the last `size` texts or vectors, under a digest, so without their words.

    The oldest makes place for a new one. Safe to share between threads.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._arrays: OrderedDict[bytes, Vectors] = OrderedDict()
        self._lock = threading.Lock()

    def recall(self, of: bytes, compute: Callable[[], Vectors]) -> Vectors:
        """Return what was computed of `of`, or else compute it; not to be written to.

        What `compute` raises is passed on, and nothing is remembered.
        """
        if not self._size:
            return compute()
        key = hashlib.blake2b(of, digest_size=16).digest()
        with self._lock:
            if (array := self._arrays.get(key)) is not None:
                self._arrays.move_to_end(key)
                return array
        array = compute()
        array.flags.writeable = False
        with self._lock:
            self._arrays[key] = array
            if len(self._arrays) > self._size:
                self._arrays.popitem(last=False)
        return array
