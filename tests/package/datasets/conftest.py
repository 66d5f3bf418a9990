"""A server that behaves as badly as a test wants, and a data folder of the test's own."""

import os
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import chain
from pathlib import Path

import pytest

from dl_textbook.datasets import catalog
from dl_textbook.datasets.store import present_form


class Server:
    """Answers with what `routes` holds for a path; notes what it was asked."""

    def __init__(self) -> None:
        self.routes: dict[str, Callable[[BaseHTTPRequestHandler], None]] = {}
        self.asked: list[tuple[str, str | None]] = []  # path and Range
        self.closing = threading.Event()
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                server.asked.append((self.path, self.headers["Range"]))
                with suppress(
                    ConnectionError
                ):  # the other side hangs up on some of these answers, as it should
                    server.routes.get(self.path, lambda handler: handler.send_error(404))(self)
                self.close_connection = True

            def log_message(self, *_):
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        self.thread = threading.Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.01})

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.http.server_port}{path}"

    def close(self) -> None:
        self.closing.set()
        self.http.shutdown()
        self.http.server_close()
        self.thread.join()

    def gives(self, path: str, content: bytes, ranges: bool = True) -> str:
        """Serve `content` well."""

        def answer(handler):
            start = int(handler.headers["Range"][6:-1]) if ranges and handler.headers["Range"] else 0
            handler.send_response(206 if start else 200)
            if start:
                handler.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
            handler.send_header("Content-Length", str(len(content) - start))
            handler.end_headers()
            handler.wfile.write(content[start:])

        self.routes[path] = answer
        return self.url(path)

    def does(self, path: str, answer: Callable[[BaseHTTPRequestHandler], None]) -> str:
        self.routes[path] = answer
        return self.url(path)


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    running = Server()
    running.thread.start()
    yield running
    running.close()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty data folder, and an empty cache folder beside it."""
    monkeypatch.setenv("DL_TEXTBOOK_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DL_TEXTBOOK_DATA_LOG", raising=False)
    return tmp_path / "data"


@pytest.fixture
def publish(folder, monkeypatch):
    """Let a data set be published with other content, and lie in the data folder: `publish("mnist", {name: bytes})`."""

    def publish(name, contents, hashed=True, there=True):
        entry = catalog.CATALOG[name]

        def changed(form):
            return tuple(
                replace(
                    file,
                    size=len(content) if hashed else file.size,
                    digest=(hashed and "sha256:" + sha256(content).hexdigest()) or "",
                )
                if (content := contents.get(Path(file.path).name)) is not None
                else file
                for file in form
            )

        entry = replace(entry, forms=tuple(map(changed, entry.forms)), extras=changed(entry.extras))
        monkeypatch.setattr(catalog, "CATALOG", {**catalog.CATALOG, name: entry})
        for file in (*chain(*entry.forms), *entry.extras):
            if there and Path(file.path).name in contents:
                path = folder / file.path
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(contents[path.name])
        return entry

    return publish


@pytest.fixture
def real():
    """Skip a test that needs the real files of a data set where they are not: `real("mnist")`."""

    def real(name):
        if "DL_TEXTBOOK_DATA" not in os.environ or not present_form(catalog.CATALOG[name].forms):
            pytest.skip(f"DL_TEXTBOOK_DATA names no folder with {name}")

    return real
