"""The soak: whether the memory of a server grows while it answers for a long time."""

from collections.abc import Sequence
from dataclasses import dataclass

from eval.load.clients import run_clients
from eval.load.figures import Load
from eval.load.server import Server

ROUNDS = 10
MOST_GROWTH = 0.02
CLIENTS = 8


@dataclass(frozen=True, slots=True)
class Soak:
    """Memory in MB after the warm-up and after each round, and the load all the while."""

    minutes: float
    memory: Sequence[float]
    answers: int
    errors: int

    @property
    def growth(self) -> float:
        """The share by which memory grew: the mean of the last three rounds over the first three.

        The allocator gives pages back when it likes, so that two single figures tell little.
        """
        first, last = self.memory[:3], self.memory[-3:]
        return sum(last) / len(last) / (sum(first) / len(first)) - 1


def soak_server(server: Server, bodies: Sequence[bytes], minutes: float) -> Soak:
    """Load `server` for so many `minutes` after a warm-up of a fifth of it."""
    run_clients(server.address, bodies, CLIENTS, minutes * 60 / 5)
    memory, loads = [server.measure_memory()], list[Load]()
    for _ in range(ROUNDS):
        loads.append(run_clients(server.address, bodies, CLIENTS, minutes * 60 / ROUNDS))
        memory.append(server.measure_memory())
    return Soak(
        minutes, memory, sum(one.answers for one in loads), sum(one.errors for one in loads)
    )
