PYTHON ?= python3
BIN := .venv/bin
# Many tests wait for a process, a page or a database: half as many again as there are cores.
WORKERS = $(shell $(PYTHON) -c "import os; print(os.cpu_count() * 3 // 2 or 1)")

HOUSE := bot handlers jobs language mentoring simulator storage texts

.PHONY: help setup server demo run test format migration bench chaos pins pictures

help: ## show what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

setup: .venv/ready ## make .venv with everything that is needed
	@$(BIN)/python -m compileall -q $(HOUSE) # whoever runs the bot may not be allowed to write here

.venv/ready: requirements-dev.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.txt
	@touch .venv/ready

server: ## make .venv with what a server needs, and no more
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.txt
	@$(BIN)/python -m compileall -q $(HOUSE)

demo: setup ## try the bot in a browser: no token, no network
	$(BIN)/python -m bot demo $(ARGS)

run: setup ## run the bot with config.toml
	$(BIN)/python -m bot run --config config.toml

test: setup ## all checks: format, lint, types, contracts, tests with coverage
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest --numprocesses $(WORKERS) --dist worksteal --cov --cov-report=term-missing:skip-covered

format: setup ## put the code into its format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

migration: setup ## write the migration that is missing: make migration SAYS="Add visits"
	$(BIN)/python -m storage.database.revise "$(SAYS)"
	$(BIN)/ruff format storage/migrations

# With their extras, or pip looks for the newest release of what is pinned without them.
PINS := uv pip compile --universal --python-version 3.11 --no-strip-extras --generate-hashes --quiet \
	--no-header --no-emit-index-url --no-emit-find-links pyproject.toml

pins: ## pin anew what pyproject.toml asks for (needs uv)
	$(PINS) --all-extras --group dev --output-file requirements-dev.txt
	$(PINS) --extra postgres --constraint requirements-dev.txt --output-file requirements.txt

pictures: setup ## take the pictures of the demo anew: docs/pictures
	@mkdir -p docs/pictures
	WELLKEPT_PICTURES=docs/pictures $(BIN)/pytest -q -m browser tests/bot/demo/test_tour_page.py tests/bot/demo/test_empty_tour_page.py

bench: setup ## measurements, each beside its baseline: make bench ARGS="--only throughput --quick"
	$(BIN)/python -m benchmarks $(ARGS)

chaos: setup ## faults on purpose, from a seed: make chaos ARGS="--seed 7 --updates 100000"
	$(BIN)/python -m tests.chaos $(ARGS)
