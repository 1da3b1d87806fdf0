"""The page to browse the agenda: everything that is there, and what is not is said."""

from tests.ui.conftest import Api, OpenPage, html_of, labels_of
from ui import texts
from ui.api.client import Fault


def test_lines_priorities_and_actions_can_be_opened(open_page: OpenPage) -> None:
    """Each with its page, by its printed number and its place in the file."""
    html = html_of(open_page("agenda"))
    assert "Programmalijn 1" in html
    assert html.count('class="source priority"') == 2
    assert "Doorontwikkelen van platforms" in html
    assert 'data-pdf="/v1/werkagenda.pdf#page=3" data-page="5"' in html


def test_gaps_are_shown_where_they_belong(open_page: OpenPage) -> None:
    """Absent pages, an absent overview, an absent action and an absent table are all named."""
    html = html_of(open_page("agenda"))
    assert "ontbreken 2 pagina’s (2, 4)" in html
    first, second = html.split('id="prioriteit-1.2"')
    assert "doelen ontbreken, 1 actie" in first
    assert "Actie 2 ontbreekt in ons bestand." in first
    assert "acties ontbreken" in second
    assert "De pagina met de acties van deze prioriteit ontbreekt" in second


def test_without_the_api_the_page_says_so(open_page: OpenPage, api: Api) -> None:
    """With a button to try again."""
    api.status = 500
    page = open_page("agenda")
    assert texts.FAULTS[Fault.BROKEN] in html_of(page)
    assert labels_of(page) == [texts.RETRY]
