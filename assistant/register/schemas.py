"""The wire contract (v1) of the register's roads: actions, organisations and priorities.

Actions, goals and gaps have the shape that they have in `GET /v1/agenda`.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from assistant.planning.bounds import MOST
from ingestion.agenda import Gaps

Names = list[Annotated[str, Field(min_length=1, max_length=100)]]


class ActionsQuery(BaseModel):
    """The conditions on a list of actions; an unknown one is refused, since it would be ignored.

    An action must name one of `organisation`, or with `all_organisations` each of them; beside
    them one of `together_with`, with `only` nobody else, and none of `without`. It names from
    `fewest_executors` to `most_executors`. It has results by `year` and by `also_year`, and none
    by `without_year`. With `outside` it stands elsewhere than in `programme_line` or `priority`.
    """

    model_config = ConfigDict(extra="forbid")

    organisation: Names = []
    all_organisations: bool = False
    together_with: Names = []
    only: bool = False
    without: Names = []
    fewest_executors: int | None = Field(default=None, ge=0, le=MOST)
    most_executors: int | None = Field(default=None, ge=0, le=MOST)
    programme_line: int | None = None
    priority: str | None = None
    outside: bool = False
    year: int | None = None
    also_year: int | None = None
    without_year: int | None = None
    q: str = Field(default="", max_length=200)
    format: Literal["json", "csv", "xlsx"] = "json"


class Action(BaseModel):
    """An action; its results are in `results_<year>`, one field for each column."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, list[str]]

    ref: str
    number: int
    page: int
    pdf_page: int
    description: str
    executors_text: str
    executors: list[str]


class ListedAction(Action):
    """An action outside its priority, and where it belongs."""

    priority: str
    priority_title: str
    programme_line: int


class ActionsResponse(BaseModel):
    """The actions that meet the conditions, all of them, in the agenda's order.

    `year` is that of the column which the results are taken from. The actions in `collective` meet
    the conditions but for naming only a group that may include an organisation. `gaps` is what is
    absent from the file and might belong in the list.
    """

    total: int
    year: int | None
    actions: list[ListedAction]
    collective: list[ListedAction]
    gaps: Gaps


class OrganisationResponse(BaseModel):
    """An organisation or group that executor cells name, and in how many actions they do."""

    name: str
    full_name: str
    kind: str
    actions: int


class Challenge(BaseModel):
    """The task of a priority."""

    ref: str
    page: int | None
    text: str


class Achieved(BaseModel):
    """A result from before the agenda."""

    text: str


class Goal(BaseModel):
    """A goal with its target indicators."""

    ref: str
    number: int
    text: str
    indicators: list[str]
    page: int


class PriorityResponse(BaseModel):
    """A priority with all that the agenda says of it, and the gaps around it."""

    id: str
    title: str
    programme_line: int
    programme_line_title: str
    challenge: Challenge | None
    achieved: list[Achieved]
    overview_page: int | None
    goals: list[Goal]
    actions: list[Action]
    footnotes: list[str]
    gaps: Gaps
