"""Errors: every fault leaves the API through here, as problem details (RFC 9457) in Dutch."""

import logging
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from assistant.planning.question import InvalidQuestion
from assistant.replies import api as replies
from assistant.replies import service as service_replies
from ingestion.faults import Fault

log = logging.getLogger("werkagenda.errors")

MEDIA_TYPE = "application/problem+json"


class Problem(Exception):
    """An expected failure; `detail` tells the user, in Dutch, what is wrong and what to do."""

    def __init__(self, status: HTTPStatus, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail


def add_error_handlers(app: FastAPI) -> None:
    """Make `app` answer every fault with problem details."""

    @app.exception_handler(Problem)
    def tell_problem(request: Request, problem: Problem) -> JSONResponse:
        return _respond(request, problem.status, problem.detail)

    @app.exception_handler(InvalidQuestion)
    def tell_question(request: Request, invalid: InvalidQuestion) -> JSONResponse:
        return _respond(request, HTTPStatus.UNPROCESSABLE_ENTITY, str(invalid))

    @app.exception_handler(Fault)
    def tell_fault_of_sources(request: Request, fault: Fault) -> JSONResponse:
        log.error("fault", extra={"reason": str(fault)})
        status = HTTPStatus.SERVICE_UNAVAILABLE
        return _respond(request, status, service_replies.SEARCH_FAILS)

    @app.exception_handler(RequestValidationError)
    def tell_body(request: Request, invalid: RequestValidationError) -> JSONResponse:
        details = [
            replies.invalid_field(".".join(map(str, error["loc"][1:])), error["type"])
            for error in invalid.errors()
        ]
        return _respond(request, HTTPStatus.UNPROCESSABLE_ENTITY, " ".join(details))

    @app.exception_handler(HTTPException)
    def tell_http(request: Request, error: HTTPException) -> JSONResponse:
        status = HTTPStatus(error.status_code)
        response = _respond(request, status, replies.http_detail(status, request.url.path))
        response.headers.update(error.headers or {})
        return response

    @app.exception_handler(Exception)
    def tell_fault(request: Request, _: Exception) -> JSONResponse:
        status = HTTPStatus.INTERNAL_SERVER_ERROR
        return _respond(request, status, replies.http_detail(status, request.url.path))


def _respond(request: Request, status: HTTPStatus, detail: str) -> JSONResponse:
    return describe_problem(request.url.path, status, replies.http_title(status), detail)


def describe_problem(path: str, status: HTTPStatus, title: str, detail: str) -> JSONResponse:
    """Return the problem details of a request to `path` that failed with `status`."""
    problem = {
        "type": "about:blank",
        "title": title,
        "status": status,
        "detail": detail,
        "instance": path,
    }
    return JSONResponse(problem, status, media_type=MEDIA_TYPE)
