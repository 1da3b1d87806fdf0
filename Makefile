# Everything that a person types. `make run` ends in a working page, `make test` in green.

PYTHON ?= python3
BIN = .venv/bin
PIP = $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: run install test test-slow lint lock bench bench-load fuzz eval gates clean

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

lint: .venv/developing
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

lock: # Takes the newest versions of everything, in an environment of its own.
	rm -rf .venv-lock
	$(PYTHON) -m venv .venv-lock
	.venv-lock/bin/python -m pip install --quiet --upgrade pip
	.venv-lock/bin/python -m pip install --quiet --editable . --group dev
	.venv-lock/bin/python -m pip freeze --exclude-editable --exclude pip > requirements.lock
	rm -rf .venv-lock

bench: .venv/developing
	$(BIN)/werkagenda bench

bench-load: .venv/developing # Writes its figures into docs/scaling.md.
	$(BIN)/werkagenda bench-load --write docs/scaling.md

fuzz: .venv/developing
	$(BIN)/python -m tests.fuzz.pdfs 0 2000

eval: .venv/developing
	@$(BIN)/werkagenda ingest
	$(BIN)/werkagenda eval

gates: .venv/developing # The assistant alone, without the simpler systems: half the time.
	@$(BIN)/werkagenda ingest
	$(BIN)/werkagenda eval --no-baselines

clean:
	rm -rf .venv var
