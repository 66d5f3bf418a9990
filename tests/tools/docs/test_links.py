"""Links that leave the site: listed with their places, asked only on request, whatever the server does."""

import contextlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.tools.docs.making import make_page
from tools.docs.links import ask, external_links, main

ANSWERS = {"/gone": 404, "/error": 500, "/shy": 403, "/busy": 429, "/fine": 200, "/new": 200}
REDIRECTS = {
    "/circle": (302, "/circle"),
    "/old": (301, "/new"),
    "/other": (302, "/fine"),
    "/to-nothing": (302, "/gone"),
}


class Misbehaving(BaseHTTPRequestHandler):
    asked: list[str]
    stop: threading.Event

    def do_GET(self):
        self.asked.append(self.path)
        if self.path == "/silent":
            self.stop.wait(30)
        elif self.path == "/hangs-up":
            self.connection.close()
        elif self.path in REDIRECTS:
            status, place = REDIRECTS[self.path]
            self.send_response(status)
            self.send_header("Location", place)
            self.end_headers()
        else:
            self.send_response(ANSWERS[self.path])
            self.end_headers()

    def log_message(self, *_):
        pass

    def handle(self):
        with contextlib.suppress(OSError, ValueError):
            super().handle()


@pytest.fixture
def server() -> Iterator[str]:
    Misbehaving.asked, Misbehaving.stop = [], threading.Event()
    with ThreadingHTTPServer(("127.0.0.1", 0), Misbehaving) as httpd:
        thread = threading.Thread(target=httpd.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{httpd.server_port}"
        Misbehaving.stop.set()
        httpd.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("path", "state", "why"),
    [
        ("/fine", "ok", ""),
        ("/other", "ok", ""),
        ("/gone", "broken", "answered 404"),
        ("/error", "broken", "answered 500"),
        ("/to-nothing", "broken", "answered 404"),
        ("/circle", "broken", "redirects in a circle"),
        ("/silent", "broken", "no answer within 0.2 seconds"),
        ("/hangs-up", "broken", "ConnectionError"),
        ("/old", "moved", "/new"),
        ("/shy", "unsure", "answered 403"),
        ("/busy", "unsure", "answered 429"),
    ],
)
def test_every_kind_of_answer_is_told(path, state, why, server):
    answer = ask(server + path, timeout=0.2 if path == "/silent" else 10)

    assert answer.state == state
    assert why in answer.why


def test_no_server_and_no_address_are_broken_links():
    assert ask("http://127.0.0.1:1/").state == "broken"
    assert ask("https://").state == "broken"


def test_links_are_listed_with_every_place_and_not_asked(server, tmp_path, capsys):
    page = make_page(
        tmp_path,
        "ko",
        f"[in](a.md) [x]({server}/fine)\n\nmore\n<a href='{server}/gone'>x</a>\n<{server}/fine>\n",
    )

    assert main([], [page]) == 0
    assert (
        capsys.readouterr().out == f"{server}/fine\n    {page}:1\n    {page}:5\n{server}/gone\n    {page}:4\n"
    )
    assert Misbehaving.asked == []


def test_a_check_names_the_broken_link_and_its_places_and_fails(server, tmp_path, capsys):
    page = make_page(tmp_path, "ko", f"[x]({server}/fine)\n\n![y]({server}/gone)\n\n[z]({server}/old)\n")

    assert main(["--check"], [page]) == 1
    out = capsys.readouterr().out
    assert f"broken: {server}/gone answered 404 Not Found\n    {page}:3\n" in out
    assert f"moved: {server}/old to {server}/new\n    {page}:5\n" in out
    assert out.endswith("1 broken, 1 moved, 1 ok\n")


def test_a_check_without_broken_links_passes(server, tmp_path):
    assert main(["--check"], [make_page(tmp_path, "ko", f"[x]({server}/fine) [y]({server}/shy)")]) == 0


def test_links_in_tables_boxes_notes_and_labs_are_found(tmp_path):
    page = make_page(
        tmp_path,
        "ko",
        "| a |\n|---|\n| [x](https://a.org) |\n\n/// note\n[y](https://b.org)\n///\n\n[^1]: <https://c.org>\n",
    )
    lab = make_page(
        tmp_path, "ko", "# %% [markdown]\n# [z](https://d.org)\n\n# %%\nurl = 'https://code.org'\n", "lab.py"
    )

    assert list(external_links([page, lab])) == [
        "https://a.org",
        "https://b.org",
        "https://c.org",
        "https://d.org",
    ]
