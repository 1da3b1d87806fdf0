"""Loaded by every Python process of the test: notes and forbids connections beyond loopback."""

import os
import sys
from ipaddress import ip_address
from pathlib import Path
from typing import Any

_NOTES = Path(os.environ["OFFLINE_NOTES"])
_CONNECTING = {"socket.connect", "socket.sendto", "socket.sendmsg"}


def _forbid(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _CONNECTING:
        address = arguments[1]
        target = address[0] if isinstance(address, tuple) else ""
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        target = arguments[0] or ""
    else:
        return
    if not _is_here(target.decode() if isinstance(target, bytes) else str(target)):
        with _NOTES.open("a") as notes:
            notes.write(f"{event} {target}\n")
        raise PermissionError(f"no connections beyond this machine: {target}")


def _is_here(host: str) -> bool:
    """Tell whether `host` is this machine: loopback, any of its addresses, or a socket file."""
    if host in {"", "localhost"}:
        return True
    try:
        address = ip_address(host)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


sys.addaudithook(_forbid)
