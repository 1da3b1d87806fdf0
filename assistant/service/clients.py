"""Clients: whose request it is, and whether it may come in."""

import hashlib
import hmac
import ipaddress
import secrets
from collections.abc import Sequence
from http import HTTPStatus

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.replies import service as service_replies
from assistant.service.metrics import count_rejection
from assistant.service.problems import send_problem
from assistant.settings import AssistantSettings
from ingestion.faults import Fault

Network = ipaddress.IPv4Network | ipaddress.IPv6Network

LOCAL = "local"
_CLIENT = "werkagenda.client"
_DIGEST_LENGTH = hashlib.sha256().digest_size * 2
_IPV6_HOME = 64
"""Bits of an IPv6 address that one home or office shares."""


def make_key() -> str:
    """Return a new API key, too long to guess."""
    return secrets.token_urlsafe(32)


def digest_key(key: str) -> str:
    """Return the digest by which a key is known in the settings.

    A key is random and long, so that a fast digest is safe, as it would not be for a password.
    """
    return hashlib.sha256(key.encode()).hexdigest()


def name_client(scope: Scope) -> str:
    """Return who sends a request: a key's name, an address, or `LOCAL` for this machine itself."""
    name: str | None = scope.get(_CLIENT)
    return name or _name_address((scope.get("client") or ("",))[0])


def _name_address(host: str) -> str:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:  # a socket file, or a client in this process
        return LOCAL
    if address.is_loopback:
        return LOCAL
    if isinstance(address, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((address, _IPV6_HOME), strict=False))
    return str(address)


def read_networks(setting: str) -> Sequence[Network]:
    """Return the networks in `setting`, with commas between; Fault for one that is none."""
    try:
        return [ipaddress.ip_network(one.strip()) for one in setting.split(",") if one.strip()]
    except ValueError as error:
        raise Fault(
            f"WERKAGENDA_TRUSTED_CLIENTS is {setting!r} ({error}); expected addresses or networks "
            "such as 172.30.87.10 or 10.0.0.0/8, with commas between."
        ) from error


def is_within(scope: Scope, networks: Sequence[Network]) -> bool:
    """Tell whether a request comes from one of `networks`."""
    host = (scope.get("client") or ("",))[0]
    try:
        return any(ipaddress.ip_address(host) in network for network in networks)
    except ValueError:
        return False


class Keys:
    """Middleware that lets a request for /v1 in only with a key, if any key is set.

    The key stands in `Authorization: Bearer …` or in `X-API-Key`.
    """

    def __init__(self, app: ASGIApp, settings: AssistantSettings) -> None:
        self._app = app
        self._digests = _read_digests(settings.api_keys)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if self._digests and scope["type"] == "http" and scope["path"].startswith("/v1/"):
            digest = self._find_digest(Headers(scope=scope))
            if digest is None:
                count_rejection("key")
                detail = service_replies.KEY_NEEDED
                await send_problem(scope, receive, send, HTTPStatus.UNAUTHORIZED, detail)
                return
            scope[_CLIENT] = f"key {digest[:12]}"
        await self._app(scope, receive, send)

    def _find_digest(self, headers: Headers) -> str | None:
        scheme, _, token = headers.get("authorization", "").partition(" ")
        key = token.strip() if scheme.lower() == "bearer" else headers.get("x-api-key", "")
        given = digest_key(key)
        # All are compared, so that the time tells nothing of which one is near.
        found = [known for known in self._digests if hmac.compare_digest(known, given)]
        return found[0] if found else None


def _read_digests(setting: str) -> Sequence[str]:
    digests = [part.strip().lower() for part in setting.split(",") if part.strip()]
    for digest in digests:
        if len(digest) != _DIGEST_LENGTH or set(digest) - set("0123456789abcdef"):
            raise Fault(
                f"WERKAGENDA_API_KEYS has {digest[:8]!r}…; expected SHA-256 digests of "
                f"{_DIGEST_LENGTH} hexadecimal digits, such as `werkagenda key` prints."
            )
    return digests
