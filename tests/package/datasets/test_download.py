"""A download is right or is refused, whatever the server does; two processes do it once."""

import hashlib
import io
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace
from urllib.error import URLError
from urllib.request import Request

import numpy as np
import pytest

from dl_textbook.datasets.download import _HttpRedirects, fetch
from dl_textbook.datasets.entry import File
from dl_textbook.datasets.errors import DatasetError, DownloadError
from dl_textbook.datasets.lock import locked

SIZE = 300_000
CONTENT = np.random.default_rng(0).bytes(SIZE)
OTHER = np.random.default_rng(1).bytes(SIZE)
DIGEST = "sha256:" + hashlib.sha256(CONTENT).hexdigest()


def file(*urls, digest=DIGEST, size=SIZE):
    return File("set/data.bin", size, digest, urls)


def part(folder):
    return folder / "set" / "data.bin.part"


def head(handler, length=SIZE, status=200, **fields):
    handler.send_response(status)
    if length is not None:
        handler.send_header("Content-Length", str(length))
    for name, value in fields.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()


def test_a_file_arrives_under_its_name_and_nothing_else_is_left(server, folder):
    path = fetch(file(server.gives("/a", CONTENT)), folder)
    assert path == folder / "set" / "data.bin"
    assert path.read_bytes() == CONTENT
    assert sorted(p.name for p in path.parent.iterdir()) == [".lock", "data.bin"]


def test_a_file_that_is_there_is_not_asked_for(server, folder):
    wanted = file(server.gives("/a", CONTENT))
    fetch(wanted, folder)
    fetch(wanted, folder)
    assert len(server.asked) == 1


def test_md5_serves_where_nothing_better_is_published(server, folder):
    url = server.gives("/a", CONTENT)
    fetch(file(url, digest="md5:" + hashlib.md5(CONTENT).hexdigest()), folder)
    (folder / "set" / "data.bin").unlink()
    with pytest.raises(DownloadError, match="wrong content: its md5"):
        fetch(file(url, digest="md5:" + hashlib.md5(OTHER).hexdigest()), folder)


def test_mirrors_are_tried_in_order(server, folder):
    wanted = file(
        server.url("/missing"),
        server.gives("/wrong", OTHER),
        server.gives("/right", CONTENT),
        server.gives("/never", CONTENT),
    )
    assert fetch(wanted, folder).read_bytes() == CONTENT
    assert [path for path, _ in server.asked] == ["/missing", "/wrong", "/right"]


def test_an_error_says_what_each_mirror_did(server, folder):
    urls = server.url("/missing"), server.gives("/wrong", OTHER)
    with pytest.raises(DownloadError) as failure:
        fetch(file(*urls), folder)
    message = str(failure.value)
    assert f"{urls[0]}: HTTP 404" in message
    assert f"{urls[1]}: wrong content: its sha256 is not the published one" in message
    assert not (folder / "set" / "data.bin").exists()
    assert not part(folder).exists()


def test_no_server_at_all(server, folder):
    server.close()
    with pytest.raises(DownloadError, match="refused"):
        fetch(file(server.url("/a")), folder)


def test_a_download_cut_short_goes_on_where_it_stopped(server, folder):
    def cut(handler):
        if handler.headers["Range"]:
            server.gives("/cut", CONTENT)
            return server.routes["/cut"](handler)
        head(handler)
        handler.wfile.write(CONTENT[:100_000])

    assert fetch(file(server.does("/cut", cut)), folder).read_bytes() == CONTENT
    assert server.asked == [("/cut", None), ("/cut", "bytes=100000-")]


def test_what_one_program_began_the_next_finishes_from_another_mirror(server, folder):
    def cut(handler):
        head(handler)
        handler.wfile.write(CONTENT[:100_000])

    with pytest.raises(DownloadError, match="ended after 100,000 of 300,000 bytes"):
        fetch(file(server.does("/cut", cut)), folder)
    assert part(folder).stat().st_size == 100_000
    assert fetch(file(server.gives("/other", CONTENT)), folder).read_bytes() == CONTENT
    assert server.asked[-1] == ("/other", "bytes=100000-")


def test_a_server_that_ignores_ranges_sends_it_all_again(server, folder):
    part(folder).parent.mkdir(parents=True)
    part(folder).write_bytes(CONTENT[:1000])
    assert fetch(file(server.gives("/all", CONTENT, ranges=False)), folder).read_bytes() == CONTENT


def test_a_server_that_sends_another_piece_than_asked_for(server, folder):
    def other_piece(handler):
        if not handler.headers["Range"]:
            return server.gives("/right", CONTENT) and server.routes["/right"](handler)
        head(handler, 1000, 206, Content_Range="bytes 0-999/300000")
        handler.wfile.write(CONTENT[:1000])

    part(folder).parent.mkdir(parents=True)
    part(folder).write_bytes(CONTENT[:2000])
    urls = server.does("/piece", other_piece), server.gives("/right", CONTENT)
    assert fetch(file(*urls), folder).read_bytes() == CONTENT


@pytest.mark.parametrize("size", [1000, len(CONTENT), len(CONTENT) + 5])
def test_pieces_that_do_not_fit_are_thrown_away(server, folder, size):
    part(folder).parent.mkdir(parents=True)
    part(folder).write_bytes((OTHER + b"12345")[:size])
    assert fetch(file(server.gives("/a", CONTENT)), folder).read_bytes() == CONTENT


def test_without_a_hash_nothing_is_resumed(server, folder):
    part(folder).parent.mkdir(parents=True)
    part(folder).write_bytes(b"old")
    wanted = file(server.gives("/a", CONTENT), digest="", size=10**6)
    assert fetch(wanted, folder).read_bytes() == CONTENT
    assert server.asked == [("/a", None)]


def test_without_a_hash_a_short_file_is_still_seen(server, folder):
    def short(handler):
        head(handler)
        handler.wfile.write(CONTENT[:-1])

    with pytest.raises(DownloadError, match="ended after 299,999 of 300,000 bytes"):
        fetch(file(server.does("/short", short), digest="", size=10**6), folder)


def test_a_server_that_falls_silent_is_given_up(server, folder):
    def stall(handler):
        head(handler)
        handler.wfile.write(CONTENT[:1000])
        server.closing.wait(10)

    urls = server.does("/stall", stall), server.gives("/right", CONTENT)
    started = time.monotonic()
    assert fetch(file(*urls), folder, timeout=0.2).read_bytes() == CONTENT
    assert time.monotonic() - started < 3
    assert server.asked[-1] == ("/right", "bytes=1000-")


def test_a_server_that_never_answers_is_given_up(server, folder):
    with pytest.raises(DownloadError, match="the server stalled"):
        fetch(file(server.does("/mute", lambda _: server.closing.wait(10))), folder, timeout=0.2)


def test_a_server_that_drips_is_given_up(server, folder):
    def drip(handler):
        head(handler)
        while not server.closing.wait(0.02):
            handler.wfile.write(b"x")

    started = time.monotonic()
    with pytest.raises(DownloadError, match="the server stalled"):
        fetch(file(server.does("/drip", drip)), folder, timeout=0.2)
    assert time.monotonic() - started < 3


def test_more_than_the_known_size_is_not_taken(server, folder):
    sent = []

    def endless(handler):
        head(handler, None)
        while not server.closing.is_set():
            handler.wfile.write(bytes(65536))
            sent.append(65536)

    with pytest.raises(DownloadError, match="where 300,000 are the most"):
        fetch(file(server.does("/endless", endless)), folder)
    assert sum(sent) < 50_000_000
    assert part(folder).stat().st_size == 0


def test_a_size_announced_too_large_is_refused_before_it_is_sent(server, folder):
    with pytest.raises(DownloadError, match="999,999,999 bytes or more, where 300,000 are the most"):
        fetch(file(server.does("/huge", lambda handler: head(handler, 999_999_999))), folder)


def test_a_size_announced_too_small_cuts_the_file(server, folder):
    def small(handler):
        head(handler, 10)
        handler.wfile.write(CONTENT)

    with pytest.raises(DownloadError, match="wrong content"):
        fetch(file(server.does("/small", small)), folder)


@pytest.mark.parametrize("length", ["-5", "many", "1e3", "٣"])
def test_a_size_that_is_no_number_is_not_believed(server, folder, length):
    def answer(handler):
        head(handler, length)
        handler.wfile.write(CONTENT)

    try:
        assert fetch(file(server.does("/a", answer)), folder).read_bytes() == CONTENT
    except DownloadError:
        assert not (folder / "set" / "data.bin").exists()


@pytest.mark.parametrize(
    "target", ["file:///etc/hostname", "ftp://127.0.0.1/x", "data:,x", "//", "javascript:1", "https://"]
)
def test_a_redirection_away_from_the_web_is_refused(server, folder, target):
    url = server.does("/go", lambda handler: head(handler, 0, 302, Location=target))
    with pytest.raises(DownloadError):
        fetch(file(url), folder)
    assert len(server.asked) <= 11
    assert not (folder / "set" / "data.bin").exists()


def test_a_redirection_from_https_to_http_is_refused():
    request = Request("https://example.org/a")
    with pytest.raises(URLError, match=r"redirected to http://example\.org/b, which is refused"):
        _HttpRedirects().redirect_request(request, io.BytesIO(), 302, "", {}, "http://example.org/b")
    assert _HttpRedirects().redirect_request(request, io.BytesIO(), 302, "", {}, "https://example.org/b")


def test_a_redirection_is_followed(server, folder):
    server.gives("/there", CONTENT)
    url = server.does("/go", lambda handler: head(handler, 0, 302, Location="/there"))
    assert fetch(file(url), folder).read_bytes() == CONTENT


def test_redirections_in_a_circle_end(server, folder):
    url = server.does("/round", lambda handler: head(handler, 0, 302, Location="/round"))
    with pytest.raises(DownloadError, match="infinite loop"):
        fetch(file(url), folder)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\r\n\r\n",
        b"HTTP/9 what\r\n\r\n",
        b"\x00" * 99,
        b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 200 + b"\r\n",
    ],
)
def test_an_answer_that_is_no_http(server, folder, answer):
    with pytest.raises(DownloadError):
        fetch(file(server.does("/odd", lambda handler: handler.wfile.write(answer))), folder)


def test_an_address_that_is_no_web_address_is_refused(folder, tmp_path):
    (tmp_path / "secret").write_bytes(CONTENT)
    with pytest.raises(DownloadError, match="unknown url type: file"):
        fetch(file((tmp_path / "secret").as_uri()), folder)


def test_a_full_disk_is_seen_before_the_download(server, folder, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    with pytest.raises(DatasetError, match=re.escape("set/data.bin needs 0.3 MB, but")) as failure:
        fetch(file(server.gives("/a", CONTENT)), folder)
    assert not isinstance(failure.value, DownloadError)
    assert server.asked == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here that is always full")
def test_a_disk_that_fills_up_is_not_left_full(server, folder):
    part(folder).parent.mkdir(parents=True)
    part(folder).symlink_to("/dev/full")
    with pytest.raises(DatasetError, match="the disk is full"):
        fetch(file(server.gives("/a", CONTENT)), folder)
    assert [p.name for p in (folder / "set").iterdir()] == [".lock"]


def test_a_folder_that_cannot_be_made(server, folder):
    folder.write_text("a file where the folder should be")
    with pytest.raises(DatasetError, match=r"cannot be written: .*DL_TEXTBOOK_DATA"):
        fetch(file(server.gives("/a", CONTENT)), folder)


def test_two_processes_download_once(server, folder):
    def slow(handler):
        head(handler)
        handler.wfile.write(CONTENT[:1000])
        time.sleep(0.5)
        handler.wfile.write(CONTENT[1000:])

    wanted = file(server.does("/slow", slow))
    code = f"from pathlib import Path\nfrom dl_textbook.datasets.entry import File\nfrom dl_textbook.datasets.download import fetch\nprint(len(fetch({wanted!r}, Path({str(folder)!r})).read_bytes()))"
    processes = [subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) for _ in range(2)]
    assert [int(process.communicate(timeout=20)[0]) for process in processes] == [len(CONTENT)] * 2
    assert len(server.asked) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="kills a process by signal")
def test_a_lock_does_not_outlive_its_holder(server, folder):
    (folder / "set").mkdir(parents=True)
    code = f"import time\nfrom pathlib import Path\nfrom dl_textbook.datasets.lock import locked\nwith locked(Path({str(folder / 'set' / '.lock')!r})):\n    print('held', flush=True)\n    time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as holder:
        assert holder.stdout.readline() == b"held\n"
        holder.send_signal(signal.SIGKILL)
    assert fetch(file(server.gives("/a", CONTENT)), folder).read_bytes() == CONTENT


def test_a_lock_is_held_against_threads_too(tmp_path):
    order = []

    def second():
        with locked(tmp_path / ".lock", waiting=lambda: order.append("waits")):
            order.append("second")

    with locked(tmp_path / ".lock"):
        thread = threading.Thread(target=second)
        thread.start()
        time.sleep(0.15)
        order.append("first")
    thread.join()
    assert order == ["waits", "first", "second"]
