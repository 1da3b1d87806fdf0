"""The page is for everyone: axe-core, keyboard only, 200% zoom, and a screen of 320 wide."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import SCREENSHOTS, WIDTHS, Open, ask, keep_screenshot

QUESTION = "Wat doet de overheid aan digitale vaardigheden?"
PATHS = {
    "vraag": "/",
    "wie-doet-wat": "/wie-doet-wat",
    "agenda": "/agenda",
    "balie": "/balie",
    "over": "/over",
}
axe = Axe()


def _violations(page: Page) -> list[str]:
    """Give what axe-core finds serious or critical, by the rules of WCAG and of good practice."""
    found: list[dict[str, Any]] = axe.run(page).response["violations"]
    return [
        f"{violation['id']}: {node['target']} {node['failureSummary']}"
        for violation in found
        if violation["impact"] in {"serious", "critical"}
        for node in violation["nodes"]
    ]


def _overflow(page: Page) -> int:
    """Give by how much the page is wider than its window."""
    wide: int = page.locator('[data-testid="stMain"]').evaluate(
        "main => Math.max(main.scrollWidth - main.clientWidth, "
        "document.documentElement.scrollWidth - window.innerWidth)"
    )
    return wide


def _inspect(page: Page, name: str, widths: tuple[int, ...] = WIDTHS) -> None:
    """At each width: no finding of axe-core, nothing beyond the edge, and a picture to look at."""
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_timeout(200)
        keep_screenshot(page, f"{name}-{width}")
        assert _violations(page) == []
        assert _overflow(page) <= 0


@pytest.mark.parametrize("name", PATHS)
def test_every_page(open_page: Open, name: str) -> None:
    """It passes at every width, and has a title, one first heading, and is Dutch."""
    page = open_page(PATHS[name])
    _inspect(page, name)
    assert page.title().endswith("| Werkagenda-assistent")
    assert page.locator("h1").count() == 1
    assert page.evaluate("document.documentElement.lang") == "nl"


def test_an_answer_with_an_open_source_and_feedback(open_page: Open) -> None:
    """The state that a visitor reads most."""
    page = open_page()
    ask(page, QUESTION)
    page.locator(".source summary").first.click()
    page.get_by_role("button", name="Nee", exact=True).click()
    page.get_by_role("button", name="Versturen").wait_for()
    _inspect(page, "antwoord")


def test_the_desk_with_an_answer(open_page: Open) -> None:
    """What to say, the handout, and the sources."""
    page = open_page("/balie")
    page.get_by_label("Vraag van de bezoeker").fill(QUESTION)
    page.keyboard.press("Enter")
    page.locator(".paper").wait_for()
    _inspect(page, "balie-antwoord")


def test_the_overviews(open_page: Open) -> None:
    """A wide table or plot scrolls within itself, and can be scrolled by keyboard."""
    page = open_page("/wie-doet-wat")
    page.get_by_text("Overzicht per prioriteit").click()
    page.locator(".matrix").wait_for()
    _inspect(page, "overzicht", (320, 1280))
    page.get_by_text("Wie werkt met wie").click()
    page.locator(".stVegaLiteChart").wait_for()
    page.wait_for_timeout(500)
    _inspect(page, "wie-werkt-met-wie", (320, 1280))


def test_an_open_viewer_and_an_open_priority(open_page: Open) -> None:
    """The dialog has the focus, and gives it back to what opened it."""
    page = open_page("/agenda")
    page.locator("#prioriteit-1\\.1 summary").click()
    link = page.locator("#prioriteit-1\\.1 a").last
    link.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    assert _violations(page) == []
    page.screenshot(path=SCREENSHOTS / "viewer.png")
    page.keyboard.press("Escape")
    expect(link).to_be_focused()


def test_the_first_tab_skips_to_the_content(open_page: Open) -> None:
    """Who uses a keyboard need not pass the menu on every page."""
    page = open_page("/over")
    page.keyboard.press("Tab")
    expect(page.get_by_text("Ga naar de inhoud")).to_be_focused()
    assert page.get_by_text("Ga naar de inhoud").bounding_box()["y"] >= 0  # type: ignore[index]
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_focused()


def test_a_question_is_asked_and_checked_by_keyboard_only(open_page: Open) -> None:
    """Tab, type, enter, tab to the first source, open it; each stop can be seen."""
    page = open_page()
    _tab_to(page, "input[type=text]")
    page.keyboard.type(QUESTION)
    page.keyboard.press("Enter")
    page.locator("h2.question", has_text=QUESTION).wait_for()
    page.locator(".source").first.wait_for()
    _tab_to(page, ".source summary")
    page.keyboard.press("Enter")
    expect(page.locator(".source").first).to_have_attribute("open", "")
    _tab_to(page, ".page-links a")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("+")
    expect(page.locator("#viewer-zoom")).to_have_text("150%")


def test_an_answer_is_announced(open_page: Open) -> None:
    """A screen reader hears that it is there, and what kind of answer it is."""
    page = open_page()
    ask(page, QUESTION)
    expect(page.locator("#announcer")).to_contain_text("Bronnen:")


def test_every_target_is_large_enough(open_page: Open) -> None:
    """At least 24 by 24 (WCAG 2.2, AA); links inside a sentence are excepted there."""
    page = open_page("/", 320)
    ask(page, QUESTION)
    small = page.evaluate(
        """() => [...document.querySelectorAll('button, summary, input, .stPageLink a')]
          .filter(e => e.checkVisibility() && e.getClientRects().length)
          .map(e => [e.closest('label') ?? e, e])
          .map(([box, e]) => [e.outerHTML.slice(0, 120), box.getBoundingClientRect()])
          .filter(([_, box]) => box.width < 24 || box.height < 24).map(([html]) => html)"""
    )
    assert small == []


def test_at_200_percent_nothing_is_lost(open_page: Open) -> None:
    """A window of 1280 enlarged twice is one of 640; text may also grow on its own."""
    page = open_page("/", 640)
    ask(page, QUESTION)
    assert _overflow(page) <= 0
    page.add_style_tag(content="html { font-size: 200% !important; }")
    page.wait_for_timeout(200)
    assert _overflow(page) <= 0
    expect(page.get_by_role("button", name="Vraag stellen")).to_be_visible()
    keep_screenshot(page, "antwoord-200-procent")


def test_who_wants_no_motion_gets_none(open_page: Open) -> None:
    """No animation or transition is left."""
    page = open_page()
    page.emulate_media(reduced_motion="reduce")
    moving = page.evaluate(
        """() => [...document.querySelectorAll('*')].filter(e => {
          const style = getComputedStyle(e);
          return style.transitionDuration.split(',').some(t => parseFloat(t) > 0)
            || style.animationName !== 'none'; }).length"""
    )
    assert moving == 0


def _tab_to(page: Page, selector: str) -> None:
    """Press tab until the focus is on what is meant, with a focus that can be seen at each stop."""
    for _ in range(60):
        page.keyboard.press("Tab")
        seen, there = page.evaluate(
            """selector => {
              const focused = document.activeElement, around = focused.closest('label') ?? focused;
              const outlined = e => e && getComputedStyle(e).outlineStyle !== 'none';
              return [[focused, around, focused.closest('[data-testid]'), focused.parentElement]
                .some(outlined), focused.matches(selector)]; }""",
            selector,
        )
        assert seen
        if there:
            return
    raise AssertionError(f"{selector} cannot be reached by keyboard")
