# make help lists the targets.

PYTHON ?= python3
VENV ?= .venv
OUT ?= out

BIN := $(VENV)/bin
# The virtual environment is made again where the lock or the package's metadata change.
STAMP := $(VENV)/.installed-from-lock

# What reading is measured against stands apart, and is installed for "make bench" alone.
BENCH ?= .venv-bench
PEER := $(BENCH)/.installed

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help install demo test lint types unit quality quality-check weights bench format docs lock clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(STAMP) ## set up .venv with the locked dependencies and kgbuild itself

$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "kgbuild needs Python 3.11 or newer; set PYTHON to one."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

demo: $(STAMP) ## build a graph from the example articles, check it, show what it says
	@mkdir -p $(OUT)
	$(BIN)/kgbuild build data/examples -o $(OUT)/graph.trig
	$(BIN)/kgbuild validate $(OUT)/graph.trig
	$(BIN)/kgbuild show $(OUT)/graph.trig

test: lint types unit ## run every check: style, types, tests

lint: $(STAMP) ## check style and layout
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(STAMP) ## check types
	$(BIN)/mypy

unit: $(STAMP) ## run the tests
	$(BIN)/python -m pytest

quality: $(STAMP) ## measure how well the annotated articles are read
	$(BIN)/python -m benchmarks.quality.measure

quality-check: $(STAMP) ## fail where they are read worse than the pinned floors
	$(BIN)/python -m benchmarks.quality.measure --check

weights: $(STAMP) ## learn data/ranking.csv from the annotated articles
	$(BIN)/python -m pip install --quiet -e '.[training]'
	$(BIN)/python -m scripts.train_ranking

bench: $(STAMP) $(PEER) ## measure speed beside spaCy, and write docs/benchmarks.md
	$(BIN)/python -m benchmarks.speed.measure --peer $(BENCH)/bin/python

$(PEER): benchmarks/speed/requirements.txt
	$(PYTHON) -m venv $(BENCH)
	@echo '*' > $(BENCH)/.gitignore
	$(BENCH)/bin/python -m pip install --quiet -r $<
	@touch $@

format: $(STAMP) ## lay the code out
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

docs: $(STAMP) ## write the pages that are generated from the code
	$(BIN)/python -m scripts.generate_cli_reference
	$(BIN)/python -m scripts.generate_ontology_reference

lock: ## renew requirements.lock from pyproject.toml (needs uv)
	PATH="$$PATH:$(BIN)" uv pip compile --quiet --universal --generate-hashes --no-annotate \
		--extra dev --python-version 3.11 --custom-compile-command "make lock" \
		--upgrade --output-file requirements.lock pyproject.toml

clean: ## remove what the other targets made
	rm -rf $(VENV) $(BENCH) $(OUT) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
