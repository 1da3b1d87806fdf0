"""The document that a browser loads first: Streamlit's, said to be Dutch and given our look.

Streamlit serves `lang="en"`, so that a screen reader would read Dutch aloud as English. Here the
document gets its language, a title, our style and scripts, and what must live outside the parts
that Streamlit redraws: the skip link, the live region, the page viewer and the sheet to print.
"""

import re
from importlib.resources import files

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui import theme

HTML = "text/html"
_HTML_TAG = re.compile(r"<html[^>]*>")
_TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)
_WITHOUT_SCRIPT = re.compile(r"<noscript>.*?</noscript>", re.DOTALL)


def dress_document(html: str) -> str:
    """Return Streamlit's document as ours; every change is made once, or not if its place is gone.

    The language is set whatever Streamlit says, and what has no place is not needed to read.
    """
    html = _HTML_TAG.sub('<html lang="nl">', html, count=1)
    html = _TITLE.sub("<title>Werkagenda-assistent</title>", html, count=1)
    html = _WITHOUT_SCRIPT.sub(_read_template("noscript.html"), html, count=1)
    html = html.replace("</head>", f"{_head()}</head>", 1)
    return html.replace("<body>", f"<body>{_read_template('body.html')}", 1)


class DressDocument:
    """Serves every HTML document dressed; all else passes untouched."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hold back a document until it is whole, and send it dressed."""
        if scope["type"] != "http" or HTML not in Headers(scope=scope).get("accept", ""):
            await self.app(scope, receive, send)
            return
        start: Message | None = None
        body = b""

        async def send_dressed(message: Message) -> None:
            nonlocal start, body
            if message["type"] == "http.response.start":
                if not Headers(scope=message).get("content-type", "").startswith(HTML):
                    await send(message)
                    return
                start = message
            elif start is None:
                await send(message)
            else:
                body += message.get("body", b"")
                if not message.get("more_body", False):
                    dressed = dress_document(body.decode()).encode()
                    headers = MutableHeaders(scope=start)
                    headers["content-length"] = str(len(dressed))
                    await send(start)
                    await send({"type": "http.response.body", "body": dressed})

        await self.app(_ask_plainly(scope), receive, send_dressed)


def _ask_plainly(scope: Scope) -> Scope:
    """Ask for the document whole and uncompressed: a stored one may be Streamlit's own."""
    unwanted = {b"accept-encoding", b"if-none-match", b"if-modified-since", b"range"}
    headers = [(name, value) for name, value in scope["headers"] if name not in unwanted]
    return {**scope, "headers": headers}


def _head() -> str:
    return (
        f"<style>{theme.custom_properties()}</style>"
        '<link rel="stylesheet" href="/assets/page.css">'
        '<link rel="stylesheet" href="/assets/print.css" media="print">'
        '<script type="module" src="/assets/page.js"></script>'
    )


def _read_template(name: str) -> str:
    return (files("ui") / "templates" / name).read_text()
