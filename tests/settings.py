"""The product's settings in a folder of their own, for this process only. The shell's BANTQUAL_ variables are left out.

`DATABASE_URL` and `REDIS_URL` are taken over: with them the same tests run on PostgreSQL and Redis (tests/run).
"""

# ruff: noqa: E402, F403, F405 - the environment comes before the settings that read it
import atexit
import os
import shutil
import tempfile
from pathlib import Path

_folder = Path(tempfile.mkdtemp(prefix="bantqual-test-"))
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
for _name in [name for name in os.environ if name.startswith("BANTQUAL_")]:
    del os.environ[_name]
os.environ["BANTQUAL_DATA_DIR"] = str(_folder)
os.environ["BANTQUAL_LOG_LEVEL"] = "WARNING"
_worker = os.environ.get("PYTEST_XDIST_WORKER", "")
if os.environ.get("REDIS_URL") and _worker:
    # Processes that test side by side must not ring at each other's pages.
    os.environ["REDIS_URL"] = f"{os.environ['REDIS_URL'].rpartition('/')[0]}/{int(_worker.removeprefix('gw')) + 1}"

from bantqual.settings import *

# The tests open real connections from several threads and processes, so the SQLite test database is a file too.
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["TEST"] = {"NAME": str(_folder / "test.sqlite3")}
# One round suffices: no test measures how slow a password is.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
