"""The register's page: every choice becomes a condition, and every list is whole."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

from streamlit.testing.v1 import AppTest

from tests.ui.conftest import Api, OpenPage, action, actions, html_of, labels_of
from ui import texts
from ui.api.client import Fault


def _conditions(api: Api) -> dict[str, list[str]]:
    """Give the parameters of the last list that was asked for."""
    return parse_qs(urlsplit([path for path in api.paths if "/v1/actions" in path][-1]).query)


def _radio(page: AppTest, label: str) -> Any:
    return next(radio for radio in page.radio if radio.label == label)


def test_the_list_has_every_action_with_its_results_and_page(open_page: OpenPage, api: Api) -> None:
    """Rows, count and downloads; an empty cell is said in words."""
    api.serve("/v1/actions", actions(action(), action("1.1.A2", page=11, pdf_page=6)))
    html = html_of(open_page("wie_doet_wat"))
    assert "2 acties gevonden" in html
    assert html.count('<tr id="actie-') == 2
    assert "<li>600 IDO&#39;s</li>" in html
    assert "Niet genoemd" in html
    assert 'href="/v1/pages/11.png?ref=1.1.A2"' in html
    assert 'href="/v1/actions?format=xlsx"' in html


def test_every_choice_is_a_condition(open_page: OpenPage, api: Api) -> None:
    """Organisations, together, line, priority, year and words go to the API and the downloads."""
    page = open_page("wie_doet_wat")
    page.multiselect[0].set_value(["BZK", "OCW"]).run()
    _radio(page, texts.TOGETHER).set_value(texts.TOGETHER_OPTIONS[1])
    for box, value in zip(page.selectbox, ("1", "1.1", "2023"), strict=True):
        box.set_value(value)
    page.text_input[0].set_value("aanbod").run()
    assert not page.exception
    assert _conditions(api) == {
        "organisation": ["BZK", "OCW"],
        "all_organisations": ["true"],
        "programme_line": ["1"],
        "priority": ["1.1"],
        "year": ["2023"],
        "q": ["aanbod"],
    }
    assert "organisation=BZK&amp;organisation=OCW" in html_of(page)


def test_the_choices_can_be_wiped(open_page: OpenPage, api: Api) -> None:
    """One button chooses everything again."""
    page = open_page("wie_doet_wat")
    page.multiselect[0].set_value(["BZK"]).run()
    next(one for one in page.button if one.label == texts.CLEAR_FILTERS).click().run()
    assert _conditions(api) == {}
    assert page.multiselect[0].value == []


def test_nothing_found_says_what_to_do(open_page: OpenPage, api: Api) -> None:
    """No empty table and no downloads; what is absent from the file is still told."""
    page = open_page("wie_doet_wat")
    gaps = {"pages": [10], "actions": ["1.2.A1"], "overviews": [], "action_tables": ["1.4"]}
    api.serve("/v1/actions", actions(gaps=gaps))
    html = html_of(page.run())
    assert "0 acties gevonden" in html
    assert "Kies minder" in html
    assert "format=csv" not in html
    assert "1.2.A1" in html
    assert "alle acties van prioriteit 1.4" in html


def test_actions_that_name_a_group_in_its_place_stand_apart(open_page: OpenPage, api: Api) -> None:
    """They are not counted as found."""
    api.serve("/v1/actions", actions(action(), collective=[action("1.1.A2")]))
    html = html_of(open_page("wie_doet_wat"))
    assert "1 actie gevonden" in html
    assert "Nog 1 actie waarin uw keuze niet (helemaal) zelf staat, maar wel een groep" in html


def test_the_other_views_count_organisations(open_page: OpenPage, api: Api) -> None:
    """A matrix of organisations by priorities, and who works with whom as plot and list."""
    api.serve(
        "/v1/actions", actions(action(), action("1.1.A2"), action("1.1.A3", executors=["BZK"]))
    )
    page = open_page("wie_doet_wat")
    _radio(page, texts.VIEW).set_value(texts.VIEWS[1]).run()
    assert '<td class="shade-4">3</td>' in html_of(page)
    _radio(page, texts.VIEW).set_value(texts.VIEWS[2]).run()
    assert "<td>BZK</td><td>OCW</td><td>2</td>" in html_of(page)
    assert len(page.get("vega_lite_chart")) == 1


def test_without_the_api_the_page_says_so_and_can_be_tried_again(
    open_page: OpenPage, api: Api
) -> None:
    """The heading stays, and a retry shows the list once the API is back."""
    api.status = 500
    page: AppTest = open_page("wie_doet_wat")
    assert texts.FAULTS[Fault.BROKEN] in html_of(page)
    api.status = 200
    assert labels_of(page) == [texts.RETRY]
    page.button[0].click().run()
    assert "1 actie gevonden" in html_of(page)
