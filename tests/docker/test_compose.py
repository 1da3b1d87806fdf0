"""The compose file keeps to the specification and to what we promise of every container.

`compose-spec.json` is the schema of the Compose Specification (Apache-2.0), as dclint 3.1.0 has it.
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import pytest
import yaml

from ingestion.settings import PROJECT
from tests.faults.conftest import is_up, wait_for
from tests.ingestion.chroma_server import find_free_port, running_server

COMPOSE: dict[str, Any] = yaml.safe_load((PROJECT / "docker-compose.yml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
DOCKERFILE = (PROJECT / "docker" / "Dockerfile").read_text()


def test_it_keeps_to_the_compose_specification() -> None:
    """Every key is known and every value of the right type; a typing error in a key is not."""
    schema = json.loads(Path(__file__).with_name("compose-spec.json").read_text())
    validator = jsonschema.Draft7Validator(schema)
    validator.validate(COMPOSE)
    broken = {**COMPOSE, "services": {"api": {**SERVICES["api"], "helthcheck": {}}}}
    with pytest.raises(jsonschema.ValidationError, match="helthcheck"):
        validator.validate(broken)


@pytest.mark.parametrize("name", SERVICES)
def test_no_container_can_do_more_than_it_must(name: str) -> None:
    """None can write its own files or gain rights, and none but the first runs as root."""
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in service["security_opt"]
    if name == "volumes":
        assert (service["network_mode"], service["cap_add"]) == ("none", ["CHOWN"])
    else:
        assert service["user"] == "10001:10001"
        assert "cap_add" not in service


@pytest.mark.parametrize("name", SERVICES)
def test_every_image_has_a_version(name: str) -> None:
    """No image is the latest of whatever day it is."""
    assert re.search(r":\d+\.\d+\.\d+$", SERVICES[name]["image"])


def test_the_image_is_built_in_stages_on_a_version() -> None:
    """What compiles stays behind, and the end is not root."""
    stages = re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)
    assert len(stages) == 2
    assert all(re.search(r":\d+\.\d+\.\d+-", stage) for stage in stages)
    final = DOCKERFILE.rpartition("FROM ")[2]
    assert "gcc" not in final
    assert re.findall(r"^USER (\S+)", final, re.MULTILINE) == ["10001:10001"]


def test_what_is_copied_into_the_image_is_let_through_and_is_there() -> None:
    """The ignore file lets all through that is copied, and nothing else."""
    copied = {
        name
        for line in re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE, re.MULTILINE)
        for name in line.split()
    }
    ignored = (PROJECT / ".dockerignore").read_text().splitlines()
    assert copied == {line[1:] for line in ignored if line.startswith("!")}
    assert all((PROJECT / name).exists() for name in copied)


def test_only_this_machine_reaches_the_page_and_the_api() -> None:
    """Chroma and the model have no port and no way out; what runs for long is watched."""
    assert {name for name, service in SERVICES.items() if "ports" in service} == {"api", "ui"}
    assert all(
        port.startswith("127.0.0.1:") for one in ("api", "ui") for port in SERVICES[one]["ports"]
    )
    assert COMPOSE["networks"]["search"] == {"internal": True}
    assert SERVICES["chroma"]["networks"] == SERVICES["ollama"]["networks"] == ["search"]
    assert SERVICES["ollama"]["profiles"] == ["llm"]
    watched = {name for name, service in SERVICES.items() if "healthcheck" in service}
    assert watched == {"chroma", "api", "ui", "ollama"}
    assert "index:/index:ro" in SERVICES["api"]["volumes"]


@pytest.mark.slow
def test_its_services_work_together_as_processes(tmp_path: Path) -> None:
    """With a real Chroma server: ingest, then API and page, healthy and answering."""
    ports = {"api": find_free_port(), "ui": find_free_port()}
    with ExitStack() as running:
        chroma = running.enter_context(running_server(tmp_path / "chroma"))

        def start(name: str) -> "subprocess.Popen[bytes]":
            return running.enter_context(run_service(name, chroma, ports, tmp_path))

        assert start("ingest").wait(timeout=180) == 0
        start("api")
        api = f"http://127.0.0.1:{ports['api']}"
        wait_for(lambda: is_up(api), 60, "the API")
        start("ui")
        wait_for(lambda: is_healthy("ui", ports), 60, "the page")
        assert is_healthy("api", ports)
        question = {"question": "Wat doet de overheid aan digitale vaardigheden?"}
        answer = httpx.post(f"{api}/v1/ask", json=question, timeout=30).json()
        assert answer["status"] == "answered"
        assert httpx.get(f"{api}/readyz").json()["status"] == "ready"


@contextmanager
def run_service(
    name: str, chroma: str, ports: dict[str, int], folder: Path
) -> Iterator["subprocess.Popen[bytes]"]:
    """Run the command of a service with its environment, on this machine's ports and folders."""
    service = SERVICES[name]
    places = {
        "http://chroma:8000": chroma,
        "http://api:8000": f"http://127.0.0.1:{ports['api']}",
        "/index": str(folder / "index"),
        "0.0.0.0": "127.0.0.1",  # noqa: S104 - is what the file says
    }
    given = service["environment"]
    values = {key: places.get(value, value) for key, value in given.items()}
    values |= {
        "WERKAGENDA_PORT": str(ports["api"]),
        "WERKAGENDA_UI_PORT": str(ports["ui"]),
        "WERKAGENDA_FEEDBACK_URL": f"sqlite:///{folder / 'feedback.db'}",
    }
    program = Path(sys.executable).with_name("werkagenda")
    arguments = [places.get(word, word) for word in service["command"][1:]]
    process = subprocess.Popen(
        [program, *arguments], env={**os.environ, **values}, stdout=subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=40)


def is_healthy(name: str, ports: dict[str, int]) -> bool:
    """Run the health check of a service, on this machine's port."""
    own = "8000" if name == "api" else "8501"
    test = [
        str(word).replace(f":{own}/", f":{ports[name]}/")
        for word in SERVICES[name]["healthcheck"]["test"]
    ]
    assert test[:2] == ["CMD", "python"]
    done = subprocess.run([sys.executable, *test[2:]], capture_output=True, check=False)
    return done.returncode == 0
