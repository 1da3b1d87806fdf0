"""What the three users come to do, from beginning to end, in a real browser."""

import io
import re
from urllib.parse import parse_qs, urlsplit

import openpyxl
import pypdfium2
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open, ask

QUESTION = "Wat doet de overheid aan digitale vaardigheden?"
SPEECH = """
  window.said = [];
  Object.defineProperty(window, "speechSynthesis", { value: {
    speaking: false, cancel() {}, addEventListener() {},
    getVoices: () => [
      { lang: "nl-NL", localService: LOCAL, name: "stem" }, { lang: "en-US", localService: true }],
    speak(utterance) { window.said.push([utterance.text, utterance.lang]); } } });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""


def _clipboard(page: Page) -> str:
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def test_a_citizen_asks_and_checks_the_answer_on_the_page_itself(open_page: Open) -> None:
    """Example, answer, source, quote, highlighted page, zoom, PDF at that page, and back."""
    page = open_page()
    page.get_by_role("button", name="Hoe beschermt de overheid mijn privacy?").click()
    page.locator(".answer").wait_for()
    page.locator(".source summary").first.click()
    quote = page.locator(".source[open] blockquote")
    expect(quote).to_be_visible()
    image = page.locator(".source[open] img")
    expect(image).to_have_js_property("complete", value=True)
    assert image.evaluate("image => image.naturalWidth") > 100
    pdf = page.locator(".source[open]").get_by_role("link", name="Open de PDF op deze pagina")
    assert re.fullmatch(r"/v1/werkagenda\.pdf#page=\d+", pdf.get_attribute("href") or "")
    page.get_by_role("link", name="Bekijk de hele pagina").click()
    viewer = page.get_by_role("dialog")
    expect(viewer).to_be_visible()
    whole = viewer.locator("img")
    expect(whole).to_have_js_property("complete", value=True)
    before = whole.evaluate("image => image.clientWidth")
    viewer.get_by_role("button", name="Groter").click()
    assert whole.evaluate("image => image.clientWidth") > 1.3 * before
    assert viewer.get_by_role("link").get_attribute("href") == pdf.get_attribute("href")
    page.keyboard.press("Escape")
    expect(viewer).to_be_hidden()


def test_a_citizen_goes_on_and_shares_a_question(open_page: Open) -> None:
    """A follow-up comes above; a copied link asks the question in a window that knows nothing."""
    page = open_page()
    ask(page, QUESTION)
    page.get_by_role("button", name="Kopieer").click()
    expect(page.get_by_role("button", name="Gekopieerd")).to_be_visible()
    assert _clipboard(page).startswith(QUESTION)
    assert "Bronnen:" in _clipboard(page)
    page.get_by_role("button", name="Deel deze vraag").click()
    expect(page.get_by_role("button", name="Link gekopieerd")).to_be_visible()
    link = urlsplit(_clipboard(page))
    assert parse_qs(link.query) == {"vraag": [QUESTION]}
    ask(page, "Wie doet dat?", "Stel nog een vraag")
    expect(page.locator("h2.question")).to_have_text(["Wie doet dat?", QUESTION])
    other = open_page(f"/?{link.query}")
    other.locator("h2.question", has_text=QUESTION).wait_for()
    assert urlsplit(other.url).query == ""


def test_an_answer_on_a_telephone_comes_into_view(open_page: Open) -> None:
    """Who asks on a small screen need not look for what came of it."""
    page = open_page("/", 320, 480)
    ask(page, QUESTION)
    expect(page.locator("h2.question")).to_be_in_viewport()


def test_a_marker_opens_its_source(open_page: Open) -> None:
    """The number behind a sentence leads to the quote that it stands on."""
    page = open_page()
    ask(page, QUESTION)
    page.locator("a.marker").first.click()
    expect(page.locator("#vraag-0-1")).to_have_attribute("open", "")
    expect(page.locator("#vraag-0-1 summary")).to_be_focused()


def test_feedback_reaches_the_api(open_page: Open) -> None:
    """Yes, a remark without consent, and thanks."""
    page = open_page()
    ask(page, QUESTION)
    page.get_by_role("button", name="Ja", exact=True).click()
    page.get_by_label("Wilt u er iets bij zeggen?").fill("Duidelijk")
    page.get_by_role("button", name="Versturen").click()
    expect(page.locator(".notice", has_text="Dank u wel voor uw reactie.")).to_be_visible()


def test_a_civil_servant_narrows_the_register_and_takes_it_along(open_page: Open) -> None:
    """Organisation, complete count, the page of a row, Excel with the same rows, both overviews."""
    page = open_page("/wie-doet-wat")
    expect(page.locator(".count", has_text="44 acties gevonden")).to_be_visible()
    page.get_by_label("Organisaties").click()
    page.get_by_role("option", name="OCW").click()
    page.keyboard.press("Escape")
    expect(page.locator(".count", has_text="6 acties gevonden")).to_be_visible()
    assert page.locator("section.register > .table-frame tbody tr").count() == 6
    with page.expect_download() as download:
        page.get_by_role("link", name="Download voor Excel").click()
    with open(download.value.path(), "rb") as file:  # noqa: PTH123 (a path of the browser's)
        sheet = openpyxl.load_workbook(io.BytesIO(file.read())).active
    assert sheet is not None
    assert sheet.max_row == 7
    page.locator("tbody a").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    page.get_by_role("button", name="Sluiten").click()
    page.get_by_text("Overzicht per prioriteit").click()
    expect(page.locator(".matrix")).to_be_visible()
    page.get_by_text("Wie werkt met wie").click()
    expect(page.locator(".stVegaLiteChart canvas, .stVegaLiteChart svg").first).to_be_visible()
    address = page.url
    again = open_page(address[address.index("/wie-doet-wat") :])
    expect(again.get_by_text("OCW").first).to_be_visible()
    expect(again.locator(".count", has_text="6 acties gevonden")).to_be_visible()


def test_the_desk_helps_a_visitor_and_starts_again(open_page: Open) -> None:
    """By quick keys: ask, say, print on one sheet with its sources, and clear for the next."""
    page = open_page("/balie", script=SPEECH.replace("LOCAL", "true"))
    page.get_by_role("button", name="Nieuwe bezoeker").wait_for()  # the page is whole
    page.keyboard.press("Alt+v")
    expect(page.get_by_label("Vraag van de bezoeker")).to_be_focused()
    page.keyboard.type(QUESTION)
    page.keyboard.press("Enter")
    page.locator(".paper").wait_for()
    said = page.locator(".say p").all_inner_texts()
    assert 1 <= len(said) <= 2
    page.keyboard.press("Alt+l")
    assert page.evaluate("window.said") == [[" ".join(said), "nl-NL"]]
    quotes = page.locator(".paper .small-print li").all_inner_texts()
    assert quotes
    sheet = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    try:
        assert len(sheet) == 1
        text = re.sub(r"\s+", " ", sheet[0].get_textpage().get_text_range())
        assert "Informatie uit de Werkagenda" in text
        assert "pagina" in text
        for quote in quotes:
            assert re.sub(r"\W", "", quote) in re.sub(r"\W", "", text)
        assert QUESTION not in text
        assert "Nieuwe bezoeker" not in text
    finally:
        sheet.close()
    page.keyboard.press("Alt+n")
    expect(page.locator(".paper")).to_have_count(0)
    expect(page.get_by_label("Vraag van de bezoeker")).to_have_value("")


def test_a_voice_that_needs_a_server_is_not_used(open_page: Open) -> None:
    """Where no voice on this computer speaks Dutch, there is no button to read aloud."""
    page = open_page(script=SPEECH.replace("LOCAL", "false"))
    ask(page, QUESTION)
    expect(page.get_by_role("button", name="Lees voor")).to_be_hidden()


def test_an_answer_prints_on_its_own_with_its_sources(open_page: Open) -> None:
    """What is on the screen around it is not on paper; closed sources are open there."""
    page = open_page()
    ask(page, QUESTION)
    quotes = page.locator(".source blockquote").all_text_contents()
    document = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    try:
        assert len(document) == 1
        text = re.sub(r"\W", "", document[0].get_textpage().get_text_range())
    finally:
        document.close()
    assert all(re.sub(r"\W", "", quote) in text for quote in quotes)
    assert "Vraagstellen" not in text


def test_the_agenda_is_browsed_with_its_gaps(open_page: Open) -> None:
    """A priority opens, its actions are there, and what is absent is said."""
    page = open_page("/agenda")
    page.locator("#prioriteit-2\\.4 summary").click()
    expect(page.get_by_text("Acties 1, 2 ontbreken in ons bestand.")).to_be_visible()
    expect(page.locator("#prioriteit-2\\.4 .item").first).to_be_visible()


def test_text_that_looks_like_code_stays_text(open_page: Open) -> None:
    """A question with a script, an image and a link in it runs nothing and leads nowhere."""
    page = open_page()
    hostile = '<img src=x onerror="window.hit=1"> [klik](https://example.org) https://example.org'
    field = page.get_by_label("Uw vraag")
    field.fill(hostile)
    field.press("Enter")
    expect(page.locator("h2.question")).to_have_text(hostile)
    page.locator("article.turn:not(.waiting)").wait_for()
    assert page.evaluate("window.hit") is None
    assert page.locator('a[href*="example.org"], img[src="x"]').count() == 0
