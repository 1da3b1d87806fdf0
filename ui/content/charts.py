"""The plot of who works with whom, as a Vega-Lite specification."""

from collections.abc import Sequence
from typing import Any

from ui import texts, theme
from ui.content.cooperation import Pair, shade

CELL = 34
"""Size of a square of the plot, in pixels."""


def plot_pairs(pairs: Sequence[Pair], names: Sequence[str]) -> dict[str, Any]:
    """Return a plot of `names` against `names`: the number of shared actions, darker for more."""
    most = max((pair.actions for pair in pairs), default=1)
    rows = [
        {"one": one, "other": other, "actions": pair.actions, "shade": shade(pair.actions, most)}
        for pair in pairs
        for one, other in ((pair.one, pair.other), (pair.other, pair.one))
    ]
    shown = [name for name in names if any(name == row["one"] for row in rows)]
    side = CELL * max(len(shown), 1)
    shades = list(range(1, len(theme.SHADES) + 1))
    return {
        "data": {"values": rows},
        "width": side,
        "height": side,
        "encoding": {
            "x": {
                "field": "other",
                "type": "nominal",
                "sort": shown,
                "title": None,
                "axis": {"orient": "top"},
            },
            "y": {"field": "one", "type": "nominal", "sort": shown, "title": None},
            "tooltip": [
                {"field": "one", "type": "nominal", "title": texts.ORGANISATION},
                {"field": "other", "type": "nominal", "title": texts.WITH},
                {"field": "actions", "type": "quantitative", "title": texts.SHARED_ACTIONS},
            ],
        },
        "layer": [
            {
                "mark": {"type": "rect", "cornerRadius": 4},
                "encoding": {
                    "color": {
                        "field": "shade",
                        "type": "ordinal",
                        "scale": {"domain": shades, "range": list(theme.SHADES)},
                        "legend": None,
                    }
                },
            },
            {
                "mark": {"type": "text", "fontSize": 13},
                "encoding": {
                    "text": {"field": "actions", "type": "quantitative"},
                    "color": {
                        "condition": {
                            "test": f"datum.shade == {shades[-1]}",
                            "value": theme.GROUND,
                        },
                        "value": theme.INK,
                    },
                },
            },
        ],
        "config": {
            "font": "Source Sans, sans-serif",
            "view": {"strokeWidth": 0},
            "axis": {
                "grid": False,
                "ticks": False,
                "domain": False,
                "labelColor": theme.INK,
                "labelFontSize": 13,
                "labelLimit": 160,
                "labelPadding": 8,
            },
        },
    }
