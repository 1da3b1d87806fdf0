"""Workers: a process spares its memory the rounds of the garbage collector."""

import gc
import weakref

from assistant.service.workers import set_memory_aside


class Knot:
    """Something that only the garbage collector can free."""

    def __init__(self) -> None:
        self.itself = self


def test_what_stays_is_set_aside_and_what_was_is_freed() -> None:
    """The collector no longer walks through it; an index that was replaced takes no memory."""
    try:
        knot = Knot()
        end = weakref.ref(knot)
        set_memory_aside()
        assert gc.get_freeze_count() > 1000
        del knot
        gc.collect()
        assert end() is not None
        set_memory_aside()
        assert end() is None
    finally:
        gc.unfreeze()
