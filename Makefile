# The README's commands. Each sets itself up: a virtual environment, the pinned packages, the web assets.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8000
PIN := pip compile --quiet --universal --python-version 3.11 --no-header --no-emit-index-url --no-annotate --upgrade

export NO_MKDOCS_2_WARNING = 1
export DISABLE_MKDOCS_2_WARNING = true

.PHONY: serve test site frameworks bench weights update snippets parity text confirm links zensical lint lock clean

$(VENV)/.book: requirements.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --disable-pip-version-check -r requirements.txt
	touch $@

$(VENV)/.test: requirements-test.txt $(VENV)/.book
	$(BIN)/python -m pip install --disable-pip-version-check -r requirements-test.txt
	touch $@

$(VENV)/.frameworks: requirements-frameworks.txt $(VENV)/.test
	$(BIN)/python -m pip install --disable-pip-version-check -r requirements-frameworks.txt
	touch $@

serve: $(VENV)/.book  ## read the book at http://127.0.0.1:8000/, with live reload
	$(BIN)/python -m mkdocs serve --dev-addr 127.0.0.1:$(PORT)

site: $(VENV)/.book  ## build both languages into site/
	$(BIN)/python -m mkdocs build --strict

test: $(VENV)/.test  ## package, snippets, docs, tools, and the site in a real Chromium
	$(BIN)/python -m tools.snippets run
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

snippets: $(VENV)/.book  ## run what changed, compare with the golden outputs
	$(BIN)/python -m tools.snippets run

update: $(VENV)/.book  ## run what changed, rewrite the golden outputs
	$(BIN)/python -m tools.snippets run --update

parity: $(VENV)/.test  ## where the two languages part
	$(BIN)/python -m tools.docs.parity

text: $(VENV)/.test  ## all that can be told about the wording and the parts of the pages
	$(BIN)/python -m tools.docs

confirm: $(VENV)/.test  ## the pairs are right as they are: write docs/parity.lock
	$(BIN)/python -m tools.docs.parity --confirm

links: $(VENV)/.test  ## the links that leave the site (--check asks each of them)
	$(BIN)/python -m tools.docs.links $(ARGS)

frameworks: $(VENV)/.frameworks  ## what `make test` leaves out without PyTorch, ONNX, MPI and Dask
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile tests/frameworks tests/package

bench: $(VENV)/.frameworks  ## the speed of the package, as ratios to PyTorch and SciPy; then the figures of the build
	$(BIN)/python -m tools.bench.package
	$(BIN)/python -m tools.bench

weights: $(VENV)/.book  ## train the networks that come with the package (NAMES="mnist_mlp …")
	$(BIN)/python -m tools.weights $(NAMES)

zensical: $(VENV)/.test site  ## the same pages come out of MkDocs' successor
	$(BIN)/python -m tools.site.zensical

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

lock: $(VENV)/.test  ## pin what requirements*.in name: the tests' list first, as it narrows the other
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv $(PIN) requirements-test.in -o requirements-test.txt
	grep -v '^-e' requirements-test.txt | $(BIN)/uv $(PIN) -c /dev/stdin requirements.in -o requirements.txt

clean:  ## everything that a build made
	rm -rf generated .cache site theme/assets/vendor node_modules
