"""The look keeps to the contrast of WCAG 2.1 AA."""

import re
from pathlib import Path

import pytest

from ui import theme


def _luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    """Black on white is 21 to 1, and #777777 on white just misses 4.5 to 1."""
    assert _contrast("#000000", "#ffffff") == pytest.approx(21)
    assert 4.4 < _contrast("#777777", "#ffffff") < 4.5


GROUNDS = (
    theme.GROUND,
    theme.GROUND_SOFT,
    theme.ACCENT_SOFT,
    theme.NOTICE_GROUND,
    theme.MARKER,
)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", [theme.INK, theme.INK_SOFT, theme.ACCENT, theme.ACCENT_DARK])
def test_text_stands_out(ink: str, ground: str) -> None:
    """Every text colour has at least 4.5 to 1 on every ground, and so has white on the accent."""
    assert _contrast(ink, ground) >= 4.5
    assert _contrast(theme.GROUND, theme.ACCENT) >= 4.5


def test_numbers_stand_out_on_every_shade() -> None:
    """Ink on all but the darkest, white on that."""
    assert all(_contrast(theme.INK, shade) >= 4.5 for shade in theme.SHADES[:-1])
    assert _contrast(theme.GROUND, theme.SHADES[-1]) >= 4.5


def test_edges_of_controls_and_notices_stand_out() -> None:
    """The edge of a button has at least 3 to 1 on both grounds, a notice's edge on its own."""
    assert _contrast(theme.EDGE, theme.GROUND) >= 3
    assert _contrast(theme.EDGE, theme.GROUND_SOFT) >= 3
    assert _contrast(theme.NOTICE_EDGE, theme.NOTICE_GROUND) >= 3


def test_the_style_uses_only_tokens_that_there_are() -> None:
    """A misspelt custom property would silently be nothing."""
    style = (Path(theme.__file__).parent / "assets" / "page.css").read_text()
    used = set(re.findall(r"var\(--([\w-]+)\)", style))
    assert used <= set(theme.TOKENS)
    assert all(f"--{name}:" in theme.custom_properties() for name in used)
