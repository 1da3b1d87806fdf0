"""The real page before the real API and index, each a process of its own, in a real browser.

Where there is no browser the tests are left out and say so; with `REQUIRE_BROWSER=1` they fail.
Screenshots are kept in `var/screenshots`.
"""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright

from ingestion.settings import PROJECT, IngestionSettings
from tests.ingestion.typesetting.chromium_typesetter import FLAGS, program

SCREENSHOTS = PROJECT / "var" / "screenshots"
REQUIRED = "REQUIRE_BROWSER"
WIDTHS = (320, 768, 1280)
"""A telephone, or a screen of 1280 enlarged four times; a tablet; a laptop."""
STARTED = 30
"""So many seconds a process may take to answer for the first time, on a busy machine."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark all tests of this folder."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@dataclass(frozen=True, slots=True)
class Site:
    """Where the page and its API are."""

    page: str
    api: str


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start Debian's chromium, or leave the tests out."""
    chromium = program()
    if chromium is None:
        reason = "no Chromium, which the browser tests need: apt-get install chromium"
        if os.environ.get(REQUIRED):
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site(browser: Browser, index_settings: IngestionSettings) -> Iterator[Site]:
    """Serve the real page before the real API over the session's own index."""
    assert browser
    api, page = free_port(), free_port()
    environment = os.environ | {
        "WERKAGENDA_PDF": str(index_settings.pdf),
        "WERKAGENDA_INDEX_DIR": str(index_settings.index_dir),
        "WERKAGENDA_PORT": str(api),
        "WERKAGENDA_API_URL": f"http://127.0.0.1:{api}",
        "WERKAGENDA_UI_PORT": str(page),
        "WERKAGENDA_FEEDBACK_URL": f"sqlite:///{index_settings.index_dir / 'feedback.db'}",
    }
    place = Site(f"http://127.0.0.1:{page}", f"http://127.0.0.1:{api}")
    with (
        run_program("serve", environment, f"{place.api}/readyz"),
        run_program("ui", environment, f"{place.page}/_stcore/health"),
    ):
        yield place


@contextmanager
def run_program(
    command: str, environment: dict[str, str], health: str
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a command of the program until the end, from when it answers at `health`."""
    program = [sys.executable, "-c", "from assistant.program import main; main()", command]
    with subprocess.Popen(program, env=environment) as process:
        try:
            deadline = time.monotonic() + STARTED
            while not _answers(health):
                assert process.poll() is None, f"werkagenda {command} has stopped"
                assert time.monotonic() < deadline, f"werkagenda {command} does not answer"
                time.sleep(0.1)
            yield process
        finally:
            process.terminate()


def _answers(url: str) -> bool:
    try:
        return httpx.get(url, trust_env=False).is_success
    except httpx.TransportError:
        return False


def free_port() -> int:
    """Return a port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
        return port


Open = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser, site: Site) -> Iterator[Open]:
    """Open a path of the page in a window of its own; any error in the browser fails the test."""
    faults: list[str] = []
    contexts = []

    def hear(message: ConsoleMessage) -> None:
        # Streamlit looks for its health below the page's path first, and is told that it is not.
        if message.type == "error" and "_stcore" not in message.location.get("url", ""):
            faults.append(message.text)

    def open_(path: str = "/", width: int = 1280, height: int = 900, script: str = "") -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height}, locale="nl-NL", accept_downloads=True
        )
        context.set_default_timeout(10_000)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        contexts.append(context)
        page = context.new_page()
        page.on("console", hear)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("request", lambda request: _check_address(request.url, site, faults))
        if script:
            page.add_init_script(script)
        page.goto(f"{site.page}{path}")
        page.locator("h1").wait_for()
        # The title comes first, and a grey bar for each part whose code is still being fetched;
        # what is pressed before all is drawn is lost.
        page.locator("[data-test-script-state=notRunning]").wait_for(state="attached")
        expect(page.get_by_test_id("stSkeleton")).to_have_count(0)
        return page

    yield open_
    for context in contexts:
        context.close()
    assert faults == []


def _check_address(url: str, site: Site, faults: list[str]) -> None:
    if not url.startswith((site.page, "data:", "blob:")):
        faults.append(f"the page asks for {url}")


def ask(page: Page, question: str, label: str = "Uw vraag") -> None:
    """Type a question, press enter, and wait for its answer."""
    field = page.get_by_label(label)
    field.fill(question)
    field.press("Enter")
    page.locator("article.turn:not(.waiting) h2", has_text=question).wait_for()


def keep_screenshot(page: Page, name: str) -> None:
    """Keep a picture of the whole page in `var/screenshots`."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    size = page.viewport_size or {"width": 1280, "height": 900}
    height = page.locator('[data-testid="stMain"]').evaluate("main => main.scrollHeight")
    page.set_viewport_size({"width": size["width"], "height": min(max(height, 600), 3000)})
    page.wait_for_timeout(150)
    page.screenshot(path=SCREENSHOTS / f"{name}.png", animations="disabled")
    page.set_viewport_size(size)
