"""The machine's own troubles: two builds at once, a folder that cannot be written, a disk that is full."""

import errno
import os
import subprocess
import sys
import tempfile

import pytest

from tools.files import build_lock


def test_a_second_build_waits_for_the_first(book):
    book.snippet("01-a/one", "print(1)", "1\n")
    code = (
        "from pathlib import Path\nfrom tools.snippets import Project, run_snippets\n"
        f"print(run_snippets(project=Project(Path({str(book.root)!r}))))\n"
    )
    with build_lock(book.project.cache):
        second = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
        assert second.stdout
        assert "another build is at work" in second.stdout.readline()
        assert book.made() == {}
    said, _ = second.communicate(timeout=30)
    assert second.returncode == 0
    assert "1 run" in said
    assert book.output("01-a/one") == "1\n"


@pytest.mark.parametrize(
    ("number", "advice"), [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "the folder is read-only")]
)
@pytest.mark.parametrize("call", ["mkstemp", "mkdtemp"])
def test_a_disk_that_refuses_is_said_and_nothing_is_lost(book, monkeypatch, call, number, advice):
    book.snippet("01-a/one", "print(1)", "1\n")
    book.run()
    before = book.made()
    book.snippet("01-a/one", "print(1.0)", "1.0\n")

    def refuse(*_, **__):
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(tempfile, call, refuse)
        message = book.trouble()

    assert advice in message
    assert book.made() == before
    book.run()
    assert book.output("01-a/one") == "1.0\n"


def test_a_cache_that_cannot_be_made_is_said(book, monkeypatch):
    book.snippet("01-a/one", "print(1)", "1\n")

    def refuse(path, *_, **__):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))

    monkeypatch.setattr(os, "mkdir", refuse)
    assert "the folder is read-only" in book.trouble()


@pytest.fixture
def tiny_disk(tmp_path):
    """A disk of 256 KB, where the machine lets one be made."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("needs a user who may mount")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_is_really_full_loses_nothing(tiny_disk, new_book):
    book = new_book(tiny_disk / "book")
    book.snippet("01-a/one", "print(1)", "1\n")
    book.run()
    before = book.made()
    book.snippet("01-a/two", "print('x' * 500_000)", "")
    assert "the disk is full" in book.trouble(update=True)
    assert book.made() == before
    assert (book.root / "snippets/01-a/two.out").read_text() == ""
    assert list(book.root.rglob("*.tmp")) == []


def test_a_disk_that_is_really_read_only_is_said(tiny_disk, new_book):
    book = new_book(tiny_disk / "book")
    book.snippet("01-a/one", "print(1)", "1\n")
    book.run()
    book.snippet("01-a/one", "print(1.0)", "1.0\n")
    subprocess.run(["mount", "-o", "remount,ro", str(tiny_disk)], check=True)
    assert "the folder is read-only" in book.trouble()
