# `make run` starts the demo, `make test` runs every test. Both install what they need into .venv and var/.
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
PY := $(VENV)/bin/python
SIZE := ci
FAULTS := $(PY) -m pytest -q -n 2 --dist worksteal tests/faults/test_mails.py tests/faults/test_opt_out_race.py \
	tests/faults/test_windows.py tests/faults/test_import_dies.py tests/faults/test_routing.py tests/outreach/test_lives.py \
	tests/outreach/test_sequence.py tests/outreach/test_emails.py tests/outreach/test_scanners.py tests/leads/test_routing_door.py \
	tests/conversations/test_model_turns.py tests/conversations/test_races.py tests/faults/test_chats_die.py tests/faults/test_hostile_pages.py
DEMO := BANTQUAL_DEMO=1 BANTQUAL_BASE_URL=http://127.0.0.1:$(PORT)

help:
	@echo "make run         install, fill a demo, start web server and worker (PORT=8000)"
	@echo "make demo-clock  step the demo's clock by 25 hours (HOURS=25)"
	@echo "make test        lint, types and all tests; installs what it needs"
	@echo "make faults      kill senders, break mail servers, opt out in mid-flight, race for the end of windows, kill imports and chats, flood the chat, eight routers at once (SIZE=full SEED=7)"
	@echo "make eval        score the reading of replies (GOLD=FILE)"
	@echo "make test-llm    read replies with a small real model on this machine (1.1 GB once, about a quarter of an hour)"
	@echo "make bench       measure the reader, the engine against LangGraph, routing, the mails against Django's backend, windows, the reps' desk, the board and the admin's lists, and the chat"
	@echo "make train       train the second reader anew (needs torch: see tests/eval/train.py)"
	@echo "make clean       remove .venv and var: the demo's data too"

.PHONY: help run demo-clock test test-llm faults lint eval bench train clean

run: $(VENV)/installed
	@$(DEMO) $(PY) manage.py migrate -v 0
	@$(DEMO) $(PY) manage.py load_demo
	@exec env $(DEMO) $(PY) manage.py serve

demo-clock: $(VENV)/installed
	@$(DEMO) $(PY) manage.py demo_clock $(HOURS)

test: $(VENV)/installed-dev
	@tests/run

# Goals G1 to G5 and G8 to G10 on SQLite and on PostgreSQL; inside `make test` the same tests run at a smaller size.
faults: $(VENV)/installed-dev
	@export FAULTS_SIZE=$(SIZE) FAULTS_SEED=$(SEED) && $(FAULTS) && $(PY) -m tests.servers $(FAULTS)

lint: $(VENV)/installed-dev
	@$(VENV)/bin/ruff check . && $(VENV)/bin/ruff format --check . && $(VENV)/bin/mypy .

eval: $(VENV)/installed
	@$(PY) -m tests.eval $(GOLD)

test-llm: $(VENV)/installed-llm
	@$(PY) -m tests.eval.small_model

bench: $(VENV)/installed-bench
	@$(PY) -m tests.bench.reading
	@$(PY) -m tests.bench.peer
	@$(PY) -m tests.bench.routing
	@$(PY) -m tests.bench.outreach
	@$(PY) -m tests.bench.windows
	@$(PY) -m tests.bench.importing
	@$(PY) -m tests.bench.desk
	@$(PY) -m tests.bench.page
	@$(PY) -m tests.bench.model
	@$(PY) -m tests.bench.board
	@$(PY) -m tests.bench

train: $(VENV)/installed
	@$(PY) -m tests.eval.train

clean:
	rm -rf $(VENV) var

$(VENV)/installed: requirements.txt
	@echo "Installing into $(VENV): about a minute the first time."
	@$(PYTHON) -m venv $(VENV)
	@$(PY) -m pip install -q --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/installed-dev: requirements-dev.txt requirements.txt $(VENV)/installed
	@$(PY) -m pip install -q --disable-pip-version-check -r requirements-dev.txt
	@touch $@

$(VENV)/installed-llm: requirements-llm.txt $(VENV)/installed-dev
	@$(PY) -m pip install -q --disable-pip-version-check -r requirements-llm.txt
	@touch $@

$(VENV)/installed-bench: requirements-bench.txt $(VENV)/installed-dev
	@$(PY) -m pip install -q --disable-pip-version-check -r requirements-bench.txt
	@touch $@
