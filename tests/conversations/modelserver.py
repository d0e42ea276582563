"""A language model's server for tests, on loopback: it says what the test wants, or fails in every way that servers fail."""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Scripted = Callable[[dict[str, Any]], str]
"""What the model says to a request's data (the user turn's JSON object)."""


def said(content: str | None, **extra: Any) -> dict[str, Any]:
    """An answer of the server around a model's words."""
    message = {"role": "assistant", "content": content, "refusal": extra.pop("refusal", None)}
    return {
        "id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "stub",
        "choices": [{"index": 0, "finish_reason": extra.pop("finish_reason", "stop"), "message": message}],
        "usage": {"prompt_tokens": 400, "completion_tokens": 40, "total_tokens": 440}, **extra,
    }  # fmt: skip


def reading(*answers: tuple[str, str, str], acts: tuple[str, ...] = ("answer",), correction: bool = False) -> str:
    """A model's interpretation: (criterion, end, quote), where the end is a verdict or a disposition."""
    rows = []
    for criterion, end, quote in answers:
        judged = end in ("positive", "negative")
        row = {"criterion": criterion, "disposition": "answered" if judged else end, "verdict": end if judged else None}
        rows.append({**row, "quote": quote, "correction": correction})
    return json.dumps({"acts": list(acts), "answers": rows}, ensure_ascii=False)


def nothing(data: dict[str, Any]) -> str:
    """A model that never has anything to add."""
    return json.dumps({"answer": ""}) if "texts" in data else reading(acts=())


def positive_to_all(data: dict[str, Any]) -> str:
    """A hostile model: everything is a positive answer, quoted from whatever there is."""
    if "texts" in data:
        return json.dumps({"answer": "Yes, we promise it for 5 euros, see https://evil.example."})
    words = data["message"]
    return reading(*((name, "positive", words) for name in ("budget", "authority", "need", "timeline")))


class _QuietServer(ThreadingHTTPServer):
    """Clients that leave are no news."""

    request_queue_size = 256

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass


class ModelServer:
    """`script` is what the model says; `fail`, if set, is one of FAILURES and comes first. `requests` are all it was sent."""

    def __init__(self) -> None:
        self.script: Scripted = nothing
        self.fail = ""
        self.requests: list[dict[str, Any]] = []
        self.done = threading.Event()
        owner = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                owner.requests.append(json.loads(body))
                with contextlib.suppress(OSError):
                    owner.answer(self, json.loads(body))

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class calls it so
                pass

        self._server = _QuietServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self) -> ModelServer:
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self.done.set()
        self._server.shutdown()
        self._server.server_close()

    def data(self) -> list[dict[str, Any]]:
        """The user turns of all requests."""
        return [json.loads(request["messages"][-1]["content"]) for request in self.requests]

    def answer(self, handler: BaseHTTPRequestHandler, request: dict[str, Any]) -> None:
        """Answer one request, or fail as told."""
        if self.fail:
            FAILURES[self.fail](self, handler, request)
        else:
            _send(handler, said(self.script(json.loads(request["messages"][-1]["content"]))))


def _send(handler: BaseHTTPRequestHandler, data: Any, status: int = 200, **headers: str) -> None:
    body = data if isinstance(data, bytes) else json.dumps(data).encode()
    handler.send_response(status)
    for name, value in {"Content-Type": "application/json", "Content-Length": str(len(body)), **headers}.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(body)


def _hang(server: ModelServer, handler: BaseHTTPRequestHandler, request: Any) -> None:
    server.done.wait(60)


def _drip(server: ModelServer, handler: BaseHTTPRequestHandler, request: Any) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    while not server.done.wait(0.02):
        handler.wfile.write(b" ")


def _reset(server: ModelServer, handler: BaseHTTPRequestHandler, request: Any) -> None:
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()


def _slow_but_good(server: ModelServer, handler: BaseHTTPRequestHandler, request: Any) -> None:
    time.sleep(0.02)
    _send(handler, said(nothing({})))


def _with(data: Any, status: int = 200, **headers: str) -> Callable[[ModelServer, BaseHTTPRequestHandler, Any], None]:
    return lambda server, handler, request: _send(handler, data, status, **headers)


FAILURES: dict[str, Callable[[ModelServer, BaseHTTPRequestHandler, Any], None]] = {
    "hangs": _hang,
    "drips": _drip,
    "resets": _reset,
    "429": _with({"error": {"message": "slow down"}}, 429, Retry_After="60"),
    "500": _with({"error": {"message": "oops"}}, 500),
    "html": _with(b"<html>Bad gateway</html>", 502),
    "no json": _with(b"{not json"),
    "empty object": _with({}),
    "no choices": _with({**said(""), "choices": []}),
    "null": _with(said(None)),
    "refuses": _with(said(None, refusal="I cannot help with that.")),
    "cut": _with(said('{"acts": ["answ', finish_reason="length")),
    "filtered": _with(said(None, finish_reason="content_filter")),
    "prose": _with(said("Sure! The budget is positive.")),
    "wrong schema": _with(said('{"intent": "answer", "score": 1}')),
    "10 MB": _with(said(" " * 10_000_000)),
    "slow but good": _slow_but_good,
}


@contextlib.contextmanager
def model_server(settings: Any, seconds: float = 6) -> Iterator[ModelServer]:
    """A server that the settings point to, with a breaker that knows of no failure."""
    from conversations import llm

    with ModelServer() as server:
        settings.LLM_BASE_URL, settings.LLM_SECONDS = server.url, seconds
        llm.breaker = llm.Breaker()
        yield server
