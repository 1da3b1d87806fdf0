"""Mutations: a file damaged in a way that a number decides, so that it can be damaged so again."""

import random
from collections.abc import Callable

_TOKENS = (b"0", b"-1", b"99999999999", b"<<", b">>", b"endobj", b"stream", b"/Kids", b"R", b"\x00")


def mutate(content: bytes, seed: int) -> bytes:
    """Return `content` with one to eight damages, the same for the same `seed`."""
    chance = random.Random(seed)  # noqa: S311 - damage, not a secret
    damaged = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        chance.choice(_DAMAGES)(damaged, chance)
    return bytes(damaged)


def _flip(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 40)):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _cut_out(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content))
    del content[start : start + chance.randint(1, 5000)]


def _cut_off(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content) // 2, len(content)) :]


def _repeat(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content))
    content[start:start] = content[start : start + chance.randint(1, 5000)]


def _put_token(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content))
    token = chance.choice(_TOKENS)
    content[start : start + len(token)] = token


def _change_number(content: bytearray, chance: random.Random) -> None:
    """Change a digit in the part with the file's own tables, near its end."""
    digits = [
        place
        for place in range(max(0, len(content) - 40_000), len(content))
        if 48 <= content[place] <= 57
    ]
    for _ in range(3):
        if digits:
            content[chance.choice(digits)] = chance.randrange(48, 58)


def _swap(content: bytearray, chance: random.Random) -> None:
    size = chance.randint(1, 2000)
    one, other = (chance.randrange(max(1, len(content) - size)) for _ in range(2))
    first, second = content[one : one + size], content[other : other + size]
    content[one : one + size], content[other : other + size] = second, first


_DAMAGES: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _flip,
    _cut_out,
    _cut_off,
    _repeat,
    _put_token,
    _change_number,
    _swap,
)
