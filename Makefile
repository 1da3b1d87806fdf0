# Everything that a person types. `make run` ends in a working page, `make test` in green.

PYTHON ?= python3
BIN = .venv/bin
PIP = $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: run install test lint lock bench eval clean

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

eval: .venv/developing
	$(BIN)/werkagenda eval

clean:
	rm -rf .venv var
