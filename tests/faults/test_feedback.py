"""What the API said it stored is stored, also when it is killed the moment after."""

import threading
from contextlib import closing

import httpx

from assistant.service.feedback import FeedbackStore
from ingestion.settings import IngestionSettings
from tests.faults.conftest import serving, wait_for


def test_nothing_confirmed_is_lost_on_kill(own_index: IngestionSettings) -> None:
    """Every reaction that got its 201 before kill -9 is in the database, once."""
    confirmed: list[str] = []
    url = f"sqlite:///{own_index.index_dir.parent / 'feedback.db'}"
    with serving(own_index) as (address, process):

        def react(name: int) -> None:
            for number in range(10_000):
                remark = f"reactie {name} {number}"
                body = {"answer_status": "answered", "helpful": True, "remark": remark}
                try:
                    response = httpx.post(
                        f"{address}/v1/feedback", json={**body, "consent": True}, timeout=10
                    )
                except httpx.TransportError:
                    return
                assert response.status_code == 201
                confirmed.append(remark)

        people = [threading.Thread(target=react, args=(name,)) for name in range(4)]
        for person in people:
            person.start()
        wait_for(lambda: len(confirmed) > 40, 20, "the first reactions")
        process.kill()
        for person in people:
            person.join()
    with closing(FeedbackStore(url, 30)) as store:
        stored = [one.remark for one in store.read()]
    assert set(confirmed) <= set(stored)
    assert len(stored) == len(set(stored))
    assert len(stored) <= len(confirmed) + len(people)
