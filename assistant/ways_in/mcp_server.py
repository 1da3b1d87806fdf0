"""MCP: the agenda as tools and resources for any client of the Model Context Protocol."""

from typing import Annotated, Any

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.server.mcpserver.resources import FunctionResource
from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from assistant.answering.voice import Mode
from assistant.errors import Problem
from assistant.llm.fluency import Fluency
from assistant.planning.question import InvalidQuestion
from assistant.register.schemas import ActionsQuery, ActionsResponse
from assistant.replies import mcp as mcp_replies
from assistant.requests import answer_request
from assistant.routes.actions import get_actions
from assistant.routes.items import get_item
from assistant.routes.priorities import get_priority
from assistant.schemas import AskRequest, AskResponse, ItemResponse
from assistant.service.metrics import CONTENT_TYPE, print_metrics
from assistant.settings import AssistantSettings
from assistant.sources import Sources

_TYPE = "application/json"
_URI = "werkagenda://prioriteit/{id}"


def make_mcp_server(
    sources: Sources, settings: AssistantSettings, fluency: Fluency | None
) -> MCPServer[Any]:
    """Return a server with the tools `vraag`, `zoek_acties` and `toon_item`.

    Its resources are the agenda's priorities. What cannot be found is told in Dutch, as an error
    of the tool. Over HTTP it shows at /metrics what it counted.
    """
    server = MCPServer[Any](
        "werkagenda", instructions=mcp_replies.INSTRUCTIONS, log_level="WARNING"
    )

    @server.tool(description=mcp_replies.ASK)
    def vraag(
        vraag: Annotated[str, Field(description=mcp_replies.QUESTION)],
        doelgroep: Annotated[Mode | None, Field(description=mcp_replies.AUDIENCE)] = None,
    ) -> AskResponse:
        request = AskRequest(question=vraag, mode=doelgroep)
        try:
            answer = answer_request(request, sources, settings, fluency)
        except InvalidQuestion as invalid:
            raise ToolError(str(invalid)) from invalid
        return AskResponse.of_answer(answer, took_ms=0)

    @server.tool(description=mcp_replies.SEARCH_ACTIONS)
    def zoek_acties(
        organisaties: Annotated[list[str], Field(description=mcp_replies.ORGANISATIONS)] = [],  # noqa: B006 - read only, by the SDK
        alle_organisaties: Annotated[bool, Field(description=mcp_replies.ALL)] = False,
        programmalijn: Annotated[int | None, Field(description=mcp_replies.LINE)] = None,
        prioriteit: Annotated[str | None, Field(description=mcp_replies.PRIORITY)] = None,
        jaar: Annotated[int | None, Field(description=mcp_replies.YEAR)] = None,
        woorden: Annotated[str, Field(description=mcp_replies.WORDS)] = "",
    ) -> ActionsResponse:
        query = ActionsQuery(
            organisation=organisaties,
            all_organisations=alle_organisaties,
            programme_line=programmalijn,
            priority=prioriteit,
            year=jaar,
            q=woorden,
        )
        try:
            found = get_actions(query, sources.register)
        except Problem as problem:
            raise ToolError(problem.detail) from problem
        assert isinstance(found, ActionsResponse)  # noqa: S101 - no file was asked for
        return found

    @server.tool(description=mcp_replies.SHOW_ITEM)
    def toon_item(ref: Annotated[str, Field(description=mcp_replies.REF)]) -> ItemResponse:
        try:
            return get_item(ref, sources)
        except Problem as problem:
            raise ToolError(problem.detail) from problem

    @server.custom_route("/metrics", methods=["GET"])  # type: ignore[untyped-decorator] # the SDK's
    async def show_metrics(_: Request) -> Response:
        return Response(print_metrics(), media_type=CONTENT_TYPE)

    for priority in sources.agenda.priorities:
        server.add_resource(_describe_priority(priority.id, priority.title.text, sources))
    return server


def _describe_priority(id_: str, title: str, sources: Sources) -> FunctionResource:
    return FunctionResource.from_function(
        lambda: get_priority(id_, sources.register).model_dump_json(),
        uri=_URI.format(id=id_),
        name=f"{id_} {title}",
        description=mcp_replies.describe_priority(id_, title),
        mime_type=_TYPE,
    )
