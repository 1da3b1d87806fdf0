"""The page's settings, from the environment."""

import pytest
from pydantic import ValidationError

from ui.settings import PageSettings


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The address of the API and the page's port are read with the project's prefix."""
    monkeypatch.setenv("WERKAGENDA_API_URL", "http://api.test:8001")
    monkeypatch.setenv("WERKAGENDA_UI_PORT", "8600")
    settings = PageSettings()
    assert (str(settings.api_url), settings.ui_port) == ("http://api.test:8001/", 8600)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("WERKAGENDA_API_URL", "api.test:8001"),
        ("WERKAGENDA_API_URL", "file:///etc/passwd"),
        ("WERKAGENDA_API_TIMEOUT", "0"),
        ("WERKAGENDA_UI_PORT", "70000"),
    ],
)
def test_settings_that_cannot_work_are_refused(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    """The error names the setting."""
    monkeypatch.setenv(name, value)
    with pytest.raises(ValidationError, match=name.removeprefix("WERKAGENDA_").lower()):
        PageSettings()
