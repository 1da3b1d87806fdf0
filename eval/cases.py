"""Cases: the known questions with their gold, as the files of `eval/questions` have them."""

from collections import Counter
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter

QUESTIONS = Path(__file__).parent / "questions"

Split = Literal["dev", "heldout"]
Persona = Literal[
    "citizen_young",
    "citizen_old",
    "citizen_low_literate",
    "citizen_flemish",
    "citizen_second_language",
    "civil_servant",
    "library_staff",
]
Kind = Literal[
    "topic",
    "responsible",
    "organisation_actions",
    "shared_actions",
    "filtered_list",
    "due",
    "goal",
    "achieved",
    "meaning",
    "lookup",
    "count",
    "follow_up",
    "double",
    "overview",
    "other_language",
    "missing",
    "out_of_scope",
    "near_scope",
    "false_premise",
    "opinion",
    "personal_data",
    "steering",
]
Status = Literal[
    "answered",
    "partial",
    "not_in_agenda",
    "missing_from_source",
    "out_of_scope",
    "clarify",
    "refused",
    "conversation",
]
Intent = Literal[
    "topic",
    "responsible",
    "organisation_actions",
    "due",
    "goal",
    "achieved",
    "meaning",
    "lookup",
    "count",
    "overview",
    "smalltalk",
    "out_of_scope",
    "opinion",
    "steering",
]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Turn(_Frozen):
    """An earlier question and the refs that its answer cited."""

    question: str
    refs: tuple[str, ...]


class Filters(_Frozen):
    """The formal conditions that a question states; `mode` joins several organisations."""

    organisations: tuple[str, ...] = ()
    without_organisations: tuple[str, ...] = ()
    mode: Literal["all", "any"] | None = None
    year: int | None = None
    not_year: int | None = None
    programme_line: int | None = None
    not_programme_line: int | None = None
    priority: str | None = None
    not_priority: str | None = None


class Gold(_Frozen):
    """What a right answer must be.

    At least one of `refs` must be cited and one of `pages` (printed numbers) shown. `list` is the
    exact set of refs of a list. Of each tuple in `facts` one alternative must be said; nothing in
    `forbidden` may be.
    """

    status: Status
    refs: tuple[str, ...]
    list: tuple[str, ...] | None
    facts: tuple[tuple[str, ...], ...]
    pages: tuple[int, ...]
    forbidden: tuple[str, ...]
    intent: Intent
    filters: Filters

    @property
    def answerable(self) -> bool:
        """Whether the agenda holds an answer, whole or in part."""
        return self.status in {"answered", "partial"}


class Case(_Frozen):
    """A question as a person asks it, and its gold."""

    id: str
    question: str
    history: tuple[Turn, ...]
    persona: Persona
    kind: Kind
    split: Split
    gold: Gold

    @property
    def programme_line(self) -> int | None:
        """The one programme line that the gold refs belong to; None for none or several."""
        refs = self.gold.refs or self.gold.list or ()
        lines = {int(ref.lstrip("P")[0]) for ref in refs if not ref.startswith("V")}
        return lines.pop() if len(lines) == 1 else None


_Cases = TypeAdapter(tuple[Case, ...])


def load_cases(folder: Path = QUESTIONS, split: Split | None = None) -> tuple[Case, ...]:
    """Return the cases of the YAML files in `folder`, by file name and then in file order.

    With `split`, only the cases of that split. Raises pydantic's ValidationError for a case that
    breaks the schema, and ValueError for an id that occurs twice.
    """
    cases: list[Case] = []
    for path in sorted(folder.glob("*.yaml")):
        # The C loader reads the questions ten times faster than safe_load.
        cases += _Cases.validate_python(yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader))
    counts = Counter(case.id for case in cases)
    if repeated := sorted(id_ for id_, count in counts.items() if count > 1):
        raise ValueError(f"cases with the same id in {folder}: {', '.join(repeated)}")
    return tuple(case for case in cases if split in (None, case.split))
