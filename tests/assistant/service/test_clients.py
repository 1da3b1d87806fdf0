"""Clients: who they are, and how a key lets them in."""

import pytest

from assistant.service.clients import LOCAL, Keys, digest_key, make_key, name_client
from ingestion.faults import Fault
from tests.assistant.service.doorway import open_door


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("203.0.113.9", "203.0.113.9"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"),
        ("127.0.0.1", LOCAL),
        ("::1", LOCAL),
        ("", LOCAL),
    ],
)
def test_a_client_is_its_home_address(host: str, name: str) -> None:
    """All addresses of one IPv6 home are one client, and this machine is local."""
    assert name_client({"client": (host, 1)}) == name


def test_without_keys_all_may_come_in() -> None:
    """No key is asked for when none is set."""
    assert open_door(Keys).post("/v1/echo", content=b"x").json() == 1


@pytest.mark.parametrize("header", ["authorization", "x-api-key"])
def test_a_key_opens(header: str) -> None:
    """The second of two keys opens, in either header."""
    first, second = make_key(), make_key()
    client = open_door(Keys, api_keys=f"{digest_key(first)}, {digest_key(second).upper()}")
    value = f"Bearer {second}" if header == "authorization" else second
    assert client.post("/v1/echo", content=b"x", headers={header: value}).status_code == 200


@pytest.mark.parametrize("value", ["", "Bearer", "Bearer fout", "Basic abc", "Bearer  "])
def test_another_key_does_not_open(value: str) -> None:
    """A problem 401 says how a key is sent; what is outside /v1 stays open."""
    client = open_door(Keys, api_keys=digest_key(make_key()))
    response = client.post("/v1/echo", content=b"x", headers={"authorization": value})
    assert response.status_code == 401
    assert response.headers["www-authenticate"] == "Bearer"
    assert "sleutel" in response.json()["detail"]
    assert client.get("/open").status_code == 200


def test_the_digest_itself_is_no_key() -> None:
    """Who reads the settings cannot come in with what is there."""
    digest = digest_key(make_key())
    client = open_door(Keys, api_keys=digest)
    response = client.post("/v1/echo", content=b"x", headers={"x-api-key": digest})
    assert response.status_code == 401


def test_a_key_in_the_place_of_its_digest_is_refused_at_the_start() -> None:
    """The message says what is expected, and does not print the key."""
    key = make_key()
    with pytest.raises(Fault, match="WERKAGENDA_API_KEYS") as fault:
        open_door(Keys, api_keys=key).get("/open")
    assert key not in str(fault.value)
