"""What a visitor sees when a part of the service is away, and how fast it is when none is."""

import json
import os
import time

from playwright.sync_api import Browser, expect

from tests.browser.conftest import SCREENSHOTS, Open, Site, free_port, run_program

QUESTION = "Wat doet de overheid aan digitale vaardigheden?"
READY_WITHIN, ANSWERED_WITHIN, DRAWN_WITHIN = 2.0, 0.5, 0.3
"""Seconds, on two cores with nothing else to do."""
PATIENCE = 4
"""The tests run on busy machines too, which get so many times as long."""


def test_a_lost_connection_is_told_in_dutch(browser: Browser, site: Site) -> None:
    """The page's own server stops: a Dutch notice, no English dialog, and gone when it is back."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    environment = os.environ | {"WERKAGENDA_UI_PORT": str(port), "WERKAGENDA_API_URL": site.api}
    context = browser.new_context()
    page = context.new_page()
    with run_program("ui", environment, f"{address}/_stcore/health"):
        page.goto(address)
        page.locator("h1").wait_for()
    notice = page.locator("#lost-connection")
    expect(notice).to_be_visible(timeout=15_000)
    page.wait_for_timeout(1500)
    expect(page.get_by_text("Connection error")).to_be_hidden()
    with run_program("ui", environment, f"{address}/_stcore/health"):
        expect(notice).to_be_hidden(timeout=20_000)
    context.close()


def test_without_the_api_every_page_stands(browser: Browser) -> None:
    """A friendly message and a retry on each page that needs it."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    environment = os.environ | {
        "WERKAGENDA_UI_PORT": str(port),
        "WERKAGENDA_API_URL": f"http://127.0.0.1:{free_port()}",
    }
    context = browser.new_context()
    page = context.new_page()
    with run_program("ui", environment, f"{address}/_stcore/health"):
        page.goto(address)
        page.get_by_label("Uw vraag").fill(QUESTION)
        page.keyboard.press("Enter")
        expect(page.get_by_role("button", name="Probeer het opnieuw")).to_be_visible()
        expect(page.locator(".notice")).to_contain_text("Uw vraag is bewaard")
        for path in ("/wie-doet-wat", "/agenda"):
            page.goto(address + path)
            expect(page.get_by_role("button", name="Probeer het opnieuw")).to_be_visible()
    context.close()


def test_a_page_image_that_fails_is_told(open_page: Open) -> None:
    """The viewer says so in words; it does not show a broken image."""
    page = open_page("/agenda")
    page.route("**/v1/pages/*.png*", lambda route: route.fulfill(status=204))
    page.locator("section.line > p a").first.click()
    expect(page.locator("#viewer-fault")).to_be_visible()


def test_page_answer_and_image_come_in_time(open_page: Open, site: Site) -> None:
    """Usable, answered and drawn within the limits; the times are kept beside the pictures."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page = open_page("/over")  # so that the browser has the scripts, as on a second visit
    start = time.monotonic()
    page.goto(site.page)
    page.get_by_label("Uw vraag").wait_for()
    ready = time.monotonic() - start
    page.get_by_label("Uw vraag").fill(QUESTION)
    start = time.monotonic()
    page.keyboard.press("Enter")
    page.locator("article.turn:not(.waiting)").wait_for()
    answered = time.monotonic() - start
    start = time.monotonic()
    assert page.request.get(f"{site.page}/v1/pages/9.png?ref=1.1.A2").ok
    drawn = time.monotonic() - start
    times = {"ready": ready, "answered": answered, "drawn": drawn}
    (SCREENSHOTS / "times.json").write_text(json.dumps(times))
    assert ready < READY_WITHIN * PATIENCE
    assert answered < ANSWERED_WITHIN * PATIENCE
    assert drawn < DRAWN_WITHIN * PATIENCE
