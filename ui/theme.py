"""The look of the page: colours and sizes in one place, for our own style and for Streamlit's.

Every text colour stands out at least 4.5 to 1 against every ground it is used on (WCAG 2.1 AA),
every edge that is needed to see a control at least 3 to 1.
"""

INK = "#1c2b33"
INK_SOFT = "#465761"
ACCENT = "#0b5b66"
ACCENT_DARK = "#084149"
ACCENT_SOFT = "#e4f1f0"
GROUND = "#ffffff"
GROUND_SOFT = "#f5f4ef"
NOTICE_GROUND = "#fdf4e3"
NOTICE_EDGE = "#9a6700"
MARKER = "#fff3b8"
"""The ground of a quote, as of a marker pen; on the image of its page it has the same colour."""
EDGE = "#75868d"
EDGE_SOFT = "#d9dcd8"
"""Between things that are told apart by more than this line."""
SHADES = ("#e4f1f0", "#b9dcda", "#8cc6c4", ACCENT)
"""Few to many, in tables and plots that also say the number; on the last one the ink is white."""

TOKENS = {
    "ink": INK,
    "ink-soft": INK_SOFT,
    "accent": ACCENT,
    "accent-dark": ACCENT_DARK,
    "accent-soft": ACCENT_SOFT,
    "ground": GROUND,
    "ground-soft": GROUND_SOFT,
    "notice-ground": NOTICE_GROUND,
    "notice-edge": NOTICE_EDGE,
    "marker": MARKER,
    "edge": EDGE,
    "edge-soft": EDGE_SOFT,
    **{f"shade-{place}": shade for place, shade in enumerate(SHADES, start=1)},
    "radius": "0.6rem",
    "column": "46rem",
    "wide": "78rem",
}
"""What `assets/page.css` reads as `var(--ink)` and so on."""

OPTIONS: dict[str, str | int | bool] = {
    "base": "light",
    "primaryColor": ACCENT,
    "backgroundColor": GROUND,
    "secondaryBackgroundColor": GROUND_SOFT,
    "textColor": INK,
    "borderColor": EDGE,
    "linkColor": ACCENT,
    "baseFontSize": 18,
    "baseRadius": "0.6rem",
    "showWidgetBorder": True,
}
"""Streamlit's own theme options, without their prefix `theme.`."""


def custom_properties() -> str:
    """Return the tokens as CSS custom properties."""
    return ":root{" + "".join(f"--{name}:{value};" for name, value in TOKENS.items()) + "}"
