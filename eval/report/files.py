"""The files of a report, all in one folder."""

import json
from pathlib import Path

from eval.report.findings import Findings
from eval.report.page import write_page
from eval.report.results import list_results, list_times
from eval.report.text import write_markdown


def write_files(findings: Findings, folder: Path) -> Path:
    """Write `results.json`, `times.json`, `report.md` and `report.html`; return the last.

    Makes `folder` if it is not there. Raises OSError if it cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in (
        ("results.json", list_results(findings)),
        ("times.json", list_times(findings.run)),
    ):
        text = json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True)
        (folder / name).write_text(text + "\n", "utf-8")
    (folder / "report.md").write_text(write_markdown(findings), "utf-8")
    page = folder / "report.html"
    page.write_text(write_page(findings), "utf-8")
    return page
