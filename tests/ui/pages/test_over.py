"""The page about the assistant: its limits, privacy, accessibility and versions."""

from importlib.metadata import version

from tests.ui.conftest import Api, OpenPage, html_of
from ui import texts


def test_it_tells_the_limits_the_gaps_and_the_versions(open_page: OpenPage, api: Api) -> None:
    """A plan of 2022, pages that are absent, the statement, and the marks of file and index."""
    api.serve("/readyz", {"status": "degraded", "edition": "November 2022", "stamp": "c2b534"})
    html = html_of(open_page("over"))
    for told in (
        "wat er na november 2022 is gebeurd",
        "ontbreken 2 van de 7 pagina’s",
        "Toegankelijkheidsverklaring",
        "Uw vragen worden niet bewaard",
        f"{texts.PRODUCT} {version('werkagenda-assistent')}",
        "ab" * 8,
        "<code>c2b534</code>, lijsten werken, zoeken nu niet",
    ):
        assert told in html


def test_it_stands_without_the_api(open_page: OpenPage, api: Api) -> None:
    """What does not depend on the agenda can always be read."""
    api.status = 500
    page = open_page("over")
    assert not page.exception
    assert "Toegankelijkheidsverklaring" in html_of(page)
    assert texts.API_AWAY in html_of(page)
