"""Memory: what was computed before is not computed again, and never kept in words."""

import numpy as np
import pytest

from assistant.retrieval.memory import Memory
from ingestion.embedding import Vectors


class Computation:
    """Counts how often it computes."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> Vectors:
        """Return an array that tells how many times this was."""
        self.times += 1
        return np.array([self.times], dtype=np.float32)


def test_the_last_questions_are_remembered() -> None:
    """The second time is not computed; the oldest makes place, and is computed anew."""
    memory, compute = Memory(2), Computation()
    assert [memory.recall(key, compute)[0] for key in (b"a", b"b", b"a", b"c")] == [1, 2, 1, 3]
    assert memory.recall(b"a", compute)[0] == 1
    assert memory.recall(b"b", compute)[0] == 4


def test_a_failure_is_not_remembered() -> None:
    """After Chroma failed, the same question is searched again."""

    def fail() -> Vectors:
        raise OSError

    memory = Memory(2)
    with pytest.raises(OSError):
        memory.recall(b"a", fail)
    assert memory.recall(b"a", Computation())[0] == 1


def test_what_is_remembered_cannot_be_changed() -> None:
    """An answer that wrote in it would spoil the next one."""
    found = Memory(1).recall(b"a", Computation())
    with pytest.raises(ValueError, match="read-only"):
        found[0] = 9


def test_nothing_is_remembered_with_a_size_of_zero() -> None:
    """Who wants no memory of questions has none."""
    memory, compute = Memory(0), Computation()
    assert [memory.recall(b"a", compute)[0] for _ in range(2)] == [1, 2]


def test_no_words_are_kept() -> None:
    """The memory of a process shows no question."""
    memory = Memory(1)
    memory.recall(b"mijn oma", Computation())
    assert "oma" not in repr(vars(memory))
