"""Prints the agenda with a headless Chromium, from HTML tables."""

import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .chromium_html import document
from .pages import pages
from .style import Style

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-pdf-header-footer",
)


def program() -> str | None:
    """Find a Chromium on this machine, so that a test can skip without one."""
    return next(filter(None, map(shutil.which, PROGRAMS)), None)


def typeset(agenda: Mapping[str, Any], style: Style, target: Path) -> Path:
    """Write the agenda to the target as a PDF and give the target back."""
    browser = program()
    if browser is None:
        raise FileNotFoundError(f"none of {', '.join(PROGRAMS)} is installed")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        source = Path(folder, "agenda.html")
        source.write_text(document(pages(agenda, style), style), encoding="utf-8")
        subprocess.run(
            [
                browser,
                *FLAGS,
                f"--user-data-dir={folder}/profile",
                f"--print-to-pdf={target.resolve()}",
                source.as_uri(),
            ],
            check=True,
            capture_output=True,
            timeout=120,
        )
    return target
