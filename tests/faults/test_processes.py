"""The API's processes killed, starved of file handles, and stopped: nobody gets a wrong answer."""

import os
import resource
import signal
import socket
import threading
from collections import Counter
from contextlib import ExitStack, suppress
from urllib.parse import urlsplit

import httpx
import psutil

from ingestion.settings import IngestionSettings
from tests.faults.conftest import is_up, serving, wait_for

QUESTION = {"question": "Wat doet de overheid aan digitale vaardigheden?"}


def forbid_many_files() -> None:
    """Let a process open no more than 96 files."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (96, 96))


def test_a_worker_that_is_killed_is_replaced(own_index: IngestionSettings) -> None:
    """Under load a few requests are cut off, none is wrong, and soon there are two again."""
    outcomes: Counter[object] = Counter()
    with serving(own_index, "--workers", "2") as (address, process):
        stop = threading.Event()

        def ask_on() -> None:
            while not stop.is_set():
                try:
                    response = httpx.post(f"{address}/v1/ask", json=QUESTION, timeout=20)
                    outcomes[response.status_code, len(response.json()["citations"])] += 1
                except httpx.TransportError:
                    outcomes["cut off"] += 1

        clients = [threading.Thread(target=ask_on) for _ in range(3)]
        for client in clients:
            client.start()
        wait_for(lambda: outcomes.total() > 5, 20, "the first answers")
        victim = find_workers(process.pid)[0]
        os.kill(victim, signal.SIGKILL)
        wait_for(
            lambda: victim not in (now := find_workers(process.pid)) and len(now) == 2,
            20,
            "a new worker",
        )
        wait_for(lambda: is_up(address), 20, "the API to be ready")
        stop.set()
        for client in clients:
            client.join()
        assert httpx.post(f"{address}/v1/ask", json=QUESTION, timeout=20).status_code == 200
    answers = [outcome for outcome in outcomes if outcome != "cut off"]
    assert len(answers) == 1, outcomes
    assert outcomes["cut off"] <= len(clients)


def test_out_of_file_handles_it_comes_back(own_index: IngestionSettings) -> None:
    """Connections that nobody uses take all handles; once they are gone it answers as before."""
    with serving(own_index, preexec=forbid_many_files) as (address, process):
        host, port = urlsplit(address).hostname, urlsplit(address).port
        with ExitStack() as held:
            for _ in range(150):
                with suppress(OSError):
                    held.enter_context(socket.create_connection((str(host), port or 0), 0.5))
        wait_for(lambda: is_up(address), 30, "the API to answer again")
        assert process.poll() is None
        assert httpx.post(f"{address}/v1/ask", json=QUESTION, timeout=20).status_code == 200


def test_it_stops_after_the_answer_that_it_is_giving(own_index: IngestionSettings) -> None:
    """A request that is under way when the operator stops the API still gets its answer."""
    with serving(own_index) as (address, process), httpx.Client(base_url=address) as client:
        client.get("/healthz")
        results: list[int] = []
        asking = threading.Thread(
            target=lambda: results.append(client.post("/v1/ask", json=QUESTION).status_code)
        )
        asking.start()
        wait_for(lambda: "queue_length" in client_text(address), 5, "the metrics")
        process.terminate()
        asking.join(20)
        assert results == [200]
        assert process.wait(20) in (0, -signal.SIGTERM)


def client_text(address: str) -> str:
    """Return the metrics as text."""
    return httpx.get(f"{address}/metrics", timeout=5).text


def find_workers(pid: int) -> list[int]:
    """Return the ids of the processes that serve under `pid`."""
    return [
        child.pid
        for child in psutil.Process(pid).children()
        if child.status() != psutil.STATUS_ZOMBIE and "spawn_main" in " ".join(child.cmdline())
    ]
