"""Many sessions of the page at once, by Streamlit's own protocol: lighter than twenty browsers."""

import time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect
from websockets.typing import Origin, Subprotocol

from tests.browser.conftest import Site

QUESTION = "Wat doet de overheid aan digitale vaardigheden?"
VISITORS = 20
PATIENCE = 30
"""So many seconds all answers may take together, on a busy machine."""


def _visit(site: Site) -> str:
    """Open a shared question in a new session, and give the HTML of what comes of it."""
    address = site.page.replace("http", "ws") + "/_stcore/stream"
    streamlit = [Subprotocol("streamlit")]
    with connect(
        address, origin=Origin(site.page), subprotocols=streamlit, max_size=None
    ) as socket:
        start = BackMsg()
        start.rerun_script.query_string = urlencode({"vraag": QUESTION})
        socket.send(start.SerializeToString())
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            message = ForwardMsg.FromString(socket.recv(timeout=PATIENCE, decode=False))
            body: str = message.delta.new_element.html.body
            answered = 'class="answer"' in body and "waiting" not in body
            if answered or 'class="notice"' in body:
                return body
    return ""


def test_twenty_visitors_at_once_are_all_answered(site: Site) -> None:
    """Each session asks at the same time and has its answer, without any error."""
    with ThreadPoolExecutor(VISITORS) as visitors:
        shown = list(visitors.map(_visit, [site] * VISITORS))
    assert len(shown) == VISITORS
    assert all(f'<h2 class="question">{QUESTION}</h2>' in body for body in shown)
    assert not any('class="notice"' in body for body in shown)
