"""Loader: reads a prompt from its Markdown file and fills in its variables.

A prompt has two parts, headed `## System` and `## User`; `{name}` is a variable.
"""

import hashlib
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PROMPTS = Path(__file__).parent

_PARTS = re.compile(r"## System\n+(?P<system>.+?)\n+## User\n+(?P<user>.+)", re.DOTALL)
_VARIABLE = re.compile(r"\{([a-z_]+)\}")


class PromptInvalid(ValueError):
    """A prompt is not written as it should be, or not filled in as it asks; says which and how."""


@dataclass(frozen=True, slots=True)
class Messages:
    """What a language model is given: its orders, and what it is to work on."""

    system: str
    user: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt with open variables; `version` changes when any of its text does."""

    name: str
    system: str
    user: str
    version: str

    @property
    def variables(self) -> frozenset[str]:
        """The names of the variables in both parts."""
        return frozenset(_VARIABLE.findall(self.system + self.user))

    def fill(self, **values: str) -> Messages:
        """Return the messages with all variables replaced by `values`.

        Raises `PromptInvalid` for a variable without a value or a value without a variable.
        """
        missing, unused = self.variables - values.keys(), values.keys() - self.variables
        if missing or unused:
            raise PromptInvalid(
                f"prompt {self.name}: no value for {sorted(missing)}, "
                f"no variable for {sorted(unused)}"
            )
        # One pass: what looks like a variable inside a value stays what it is.
        system, user = (
            _VARIABLE.sub(lambda found: values[found[1]], part) for part in (self.system, self.user)
        )
        return Messages(system, user)


@cache
def load_prompt(name: str, folder: Path = PROMPTS) -> Prompt:
    """Return the prompt in `<name>.md`.

    Raises `PromptInvalid` if there is no such file or it lacks a part.
    """
    path = folder / f"{name}.md"
    if not path.is_file():
        known = ", ".join(sorted(one.stem for one in folder.glob("*.md")))
        raise PromptInvalid(f"{path} does not exist; there are {known}")
    text = path.read_text(encoding="utf-8")
    parts = _PARTS.search(text)
    if parts is None:
        raise PromptInvalid(f"{path} must have the parts `## System` and `## User`")
    version = hashlib.sha256(text.encode()).hexdigest()[:12]
    return Prompt(name, parts["system"].strip(), parts["user"].strip(), version)


def list_versions(folder: Path = PROMPTS) -> dict[str, str]:
    """Return the version of every prompt by its name."""
    names = sorted(path.stem for path in folder.glob("*.md"))
    return {name: load_prompt(name, folder).version for name in names}
