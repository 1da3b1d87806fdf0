"""The configuration of a run: what must be the same for two runs to be comparable."""

import hashlib
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic_settings import BaseSettings

from eval.cases import Case
from ingestion.settings import PROJECT
from prompts.loader import list_versions


@dataclass(frozen=True, slots=True)
class Configuration:
    """`commit` ends in "+" when files differ from it; `questions` is a digest of the cases.

    `prompts` has the version of each prompt by its name, a digest of its text.
    """

    commit: str
    index: Mapping[str, str]
    settings: Mapping[str, Any]
    questions: str
    cases: int
    prompts: Mapping[str, str]


def describe_configuration(
    index: Mapping[str, str], settings: tuple[BaseSettings, ...], cases: tuple[Case, ...]
) -> Configuration:
    """Describe this code, an index with the stamp `index`, and `cases`.

    Paths are given from the project's folder, so that runs on two machines can be compared; of the
    settings only those that differ from their defaults are told, never a secret.
    """
    content = "\n".join(case.model_dump_json() for case in cases)
    return Configuration(
        commit=_commit(),
        index=index,
        settings={
            name: _relative(value)
            for one in settings
            for name, value in one.model_dump(exclude_defaults=True).items()
        },
        questions=hashlib.sha256(content.encode()).hexdigest()[:16],
        cases=len(cases),
        prompts=list_versions(),
    )


def _commit() -> str:
    """Return the short hash of the commit; empty outside a repository."""
    commit = _git("rev-parse", "--short=12", "HEAD")
    return commit + ("+" if commit and _git("status", "--porcelain") else "")


def _git(*arguments: str) -> str:
    command = ["git", "-C", str(PROJECT), *arguments]
    try:
        outcome = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - fixed arguments
    except FileNotFoundError:
        return ""
    return outcome.stdout.strip() if outcome.returncode == 0 else ""


def _relative(value: Any) -> str:
    inside = isinstance(value, Path) and value.is_relative_to(PROJECT)
    return str(value.relative_to(PROJECT) if inside else value)
