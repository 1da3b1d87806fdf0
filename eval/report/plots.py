"""Plots, each drawn from results and returned as SVG to stand inside a page."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import StringIO
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from eval.figures import Group, milliseconds
from eval.run import PASSED, Result, Results

INK, PAPER, OURS, PALE, ALARM = "#1b2733", "#ffffff", "#154273", "#b8cbe2", "#b3261e"
RIVALS = (("#d9822b", "o"), ("#5b8c5a", "s"), ("#8a5a9e", "D"), ("#6d7f8f", "^"))
"""Colour and marker of each baseline: never by colour alone."""
STYLE: dict[Any, Any] = {
    "svg.hashsalt": "werkagenda",  # else the ids in the file differ each time
    "svg.fonttype": "none",
    "font.size": 9,
    "text.color": INK,
    "axes.labelcolor": INK,
    "axes.edgecolor": "#9aa5b1",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlelocation": "left",
    "axes.axisbelow": True,
    "axes.grid": True,
    "grid.color": "#e6eaee",
    "xtick.color": INK,
    "ytick.color": INK,
    "legend.frameon": False,
}
DEPTH = 10


def plot_kinds(groups: Sequence[Group], subject: str, baselines: Sequence[str]) -> str:
    """Draw the share of passed questions per kind: bars for `subject`, marks for baselines."""
    kinds = [group for group in groups if group.grouping == "kind"]
    kinds.sort(key=lambda group: group.subjects[subject][PASSED].mean)
    heights = np.arange(len(kinds))
    with _figure(8.4, 0.34 * len(kinds) + 1.2) as (drawn, axes, svg):
        found = [group.subjects[subject][PASSED] for group in kinds]
        axes.barh(heights, [one.mean for one in found], color=PALE, height=0.66, label=subject)
        axes.errorbar(
            [one.mean for one in found], heights, fmt="|", color=OURS, markersize=13,
            markeredgewidth=2.6, elinewidth=1.2,
            xerr=[[one.mean - one.low for one in found], [one.high - one.mean for one in found]],
        )  # fmt: skip
        for (colour, marker), name in zip(RIVALS, baselines, strict=False):
            means = [group.subjects[name][PASSED].mean for group in kinds]
            axes.plot(
                means, heights, marker, color=colour, label=name, markersize=6.5,
                markeredgecolor=PAPER, clip_on=False,
            )  # fmt: skip
        labels = [
            f"{group.name.replace('_', ' ')} ({one.count})"
            for group, one in zip(kinds, found, strict=True)
        ]
        axes.set_yticks(heights, labels)
        axes.set(xlim=(0, 1), ylim=(-0.6, len(kinds) - 0.4), xlabel="share of questions passed")
        axes.grid(visible=False, axis="y")
        drawn.legend(loc="outside upper left", ncols=len(baselines) + 1)
    return svg.getvalue()


def plot_recall(results: Results, subject: str, baselines: Sequence[str]) -> str:
    """Draw for each subject how often a right place is among the best 1 to 10."""
    depths = range(1, DEPTH + 1)
    styles = {subject: (OURS, "o"), **dict(zip(baselines, RIVALS, strict=False))}
    with _figure(6.0, 3.8) as (drawn, axes, svg):
        for name, (colour, marker) in styles.items():
            ranks = _first_ranks(results[name])
            recall = [sum(rank <= depth for rank in ranks) / (len(ranks) or 1) for depth in depths]
            axes.plot(
                depths, recall, marker=marker, color=colour, label=name,
                linewidth=2.4 if name == subject else 1.3, markersize=4.5,
            )  # fmt: skip
        axes.set(xlabel="places looked at (k)", ylabel="recall@k", ylim=(0, 1.02), xticks=depths)
        drawn.legend(loc="outside upper left", ncols=3)
    return svg.getvalue()


def plot_confidence(results: Sequence[Result], thresholds: Mapping[str, float]) -> str:
    """Draw the confidence in questions with and without an answer, and the `thresholds`."""
    parts: Mapping[str, list[float]] = {"answerable": [], "not answerable": []}
    for result in results:
        confidence = result.observation.confidence
        if confidence is not None and result.case.gold.status != "conversation":
            name = "answerable" if result.case.gold.answerable else "not answerable"
            parts[name].append(confidence)
    values = [value for part in parts.values() for value in part]
    bins = np.linspace(min(values, default=0), max(values, default=1), 41)
    with _figure(6.0, 3.6, rows=2) as (_, (upper, lower), svg):
        colours = (OURS, RIVALS[0][0])
        for axes, (name, part), colour in zip((upper, lower), parts.items(), colours, strict=True):
            axes.hist(part, bins.tolist(), color=colour)
            axes.set_title(f"{name} ({len(part)})", fontsize=9, color=colour)
            axes.set_ylabel("questions")
            for name, threshold in thresholds.items():
                _mark(axes, threshold, f"{name} {threshold:g}" if axes is upper else "", 0.97)
        lower.set_xlabel("score of the best place")
    return svg.getvalue()


def plot_confusion(results: Sequence[Result]) -> str:
    """Draw how often each gold status (rows) became each given status (columns)."""
    pairs = Counter((one.case.gold.status, one.observation.response["status"]) for one in results)
    gold_first = [name for name, _ in Counter(gold for gold, _ in pairs.elements()).most_common()]
    names = [*gold_first, *sorted({given for _, given in pairs} - set(gold_first))]
    counts = np.array([[pairs[gold, given] for given in names] for gold in names])
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    with _figure(6.0, 4.4) as (_, axes, svg):
        axes.imshow(shares, cmap="Blues", vmin=0, vmax=1, aspect="auto")
        for row, column in np.ndindex(counts.shape):
            if counts[row, column]:
                axes.annotate(
                    str(counts[row, column]), (column, row), ha="center", va="center",
                    color=PAPER if shares[row, column] > 0.55 else INK,
                    weight="bold" if row == column else "normal",
                )  # fmt: skip
        labels = [name.replace("_", " ") for name in names]
        axes.set_xticks(range(len(names)), labels, rotation=30, ha="right")
        axes.set_yticks(range(len(names)), labels)
        axes.set(xlabel="given", ylabel="gold")
        axes.grid(visible=False)
    return svg.getvalue()


def plot_latency(results: Sequence[Result]) -> str:
    """Draw how long the answers took."""
    times = np.asarray(milliseconds(results))
    with _figure(6.0, 3.0) as (_, axes, svg):
        axes.hist(times, bins=40, color=OURS)
        for percent in (50, 95):
            value = float(np.percentile(times, percent))
            _mark(axes, value, f"p{percent} {value:.0f} ms", 0.98 if percent == 95 else 0.86)
        axes.set(xlabel="milliseconds", ylabel="questions", xlim=(0, None))
    return svg.getvalue()


@contextmanager
def _figure(width: float, height: float, rows: int = 1) -> Iterator[tuple[Figure, Any, StringIO]]:
    """Give an empty figure of inches, with axes or as many as `rows`; SVG when the block ends."""
    svg = StringIO()
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(width, height), layout="constrained", facecolor=PAPER)
        yield figure, figure.subplots(rows, sharex=rows > 1), svg
        drawn = StringIO()
        figure.savefig(drawn, format="svg", metadata={"Date": None})
    svg.write(drawn.getvalue().partition("<svg")[2].join(("<svg", "")))


def _mark(axes: Axes, value: float, label: str, height: float) -> None:
    """Draw a line at `value`, named beside it."""
    axes.axvline(value, color=ALARM, linestyle="--", linewidth=1.2)
    axes.annotate(
        label, (value, height), xycoords=("data", "axes fraction"), xytext=(4, 0),
        textcoords="offset points", color=ALARM, va="top", fontsize=8,
    )  # fmt: skip


def _first_ranks(results: Sequence[Result]) -> Sequence[float]:
    """Return the rank of the first right place, for each question that retrieval is judged by."""
    ranks = []
    for result in results:
        if result.scores["recall_at_1"].value is not None:
            places = enumerate(result.observation.ranking, start=1)
            right = (rank for rank, ref in places if ref in result.case.gold.refs)
            ranks.append(next(right, float("inf")))
    return ranks
