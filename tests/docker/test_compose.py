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
from urllib.parse import urlsplit

import httpx
import jsonschema
import pytest
import yaml
from pydantic_settings import BaseSettings

from assistant.settings import AssistantSettings
from ingestion.settings import PROJECT, IngestionSettings
from tests.faults.conftest import is_up, wait_for
from tests.ingestion.chroma_server import find_free_port, running_server
from ui.settings import PageSettings

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


@pytest.mark.parametrize("name", SERVICES)
def test_every_variable_of_ours_is_a_setting(name: str) -> None:
    """A misspelt one would be passed over in silence; what is filled in has its own name."""
    classes: tuple[type[BaseSettings], ...] = (AssistantSettings, IngestionSettings, PageSettings)
    fields = {field for settings in classes for field in settings.model_fields}
    given = SERVICES[name].get("environment", {})
    ours = {key: value for key, value in given.items() if key.startswith("WERKAGENDA_")}
    assert {key.removeprefix("WERKAGENDA_").lower() for key in ours} <= fields
    assert all(value == f"${{{key}:-}}" for key, value in ours.items() if "$" in value)


def test_addresses_are_those_on_which_the_services_listen() -> None:
    """Ports and health checks are the settings' own, and hosts are services."""
    listens = {
        "api": AssistantSettings.model_fields["port"].default,
        "ui": PageSettings.model_fields["ui_port"].default,
        "chroma": 8000,
        "ollama": 11434,
    }
    for name in ("api", "ui"):
        assert SERVICES[name]["ports"] == [f"127.0.0.1:{listens[name]}:{listens[name]}"]
        assert f"http://127.0.0.1:{listens[name]}/" in SERVICES[name]["healthcheck"]["test"][-1]
    urls = [
        urlsplit(value)
        for service in SERVICES.values()
        for value in service.get("environment", {}).values()
        if value.startswith("http")
    ]
    assert urls
    assert all(url.port == listens[str(url.hostname)] for url in urls)
    trusted = SERVICES["api"]["environment"]["WERKAGENDA_TRUSTED_CLIENTS"]
    assert SERVICES["ui"]["networks"]["page"]["ipv4_address"] == trusted


def test_what_is_written_has_a_volume_that_may_be_written() -> None:
    """The index for the ingestion alone, feedback for the API; all else is read only."""
    api, ingest = SERVICES["api"], SERVICES["ingest"]
    folder = ingest["environment"]["WERKAGENDA_INDEX_DIR"]
    assert f"index:{folder}" in ingest["volumes"]
    assert f"index:{folder}:ro" in api["volumes"]
    file = Path(api["environment"]["WERKAGENDA_FEEDBACK_URL"].removeprefix("sqlite:///"))
    assert f"feedback:{file.parent}" in api["volumes"]
    prepared = {volume.split(":")[0] for volume in SERVICES["volumes"]["volumes"]}
    assert prepared == set(COMPOSE["volumes"])
    assert all("/tmp" in service["tmpfs"] for service in SERVICES.values())  # noqa: S108 - a mount


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
    # As compose reads them where the environment sets none of them.
    plain = {key: re.sub(r"\$\{\w+:-(.*?)\}", r"\1", value) for key, value in given.items()}
    values = {key: places.get(value, value) for key, value in plain.items()}
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
