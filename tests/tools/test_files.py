"""Files are written whole or not at all, and the operating system's refusals are explained."""

import errno
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tools.errors import BuildError
from tools.files import build_lock, write_atomic


def test_a_write_creates_folders_and_reports_the_change(tmp_path):
    path = tmp_path / "a" / "b.txt"
    assert write_atomic(path, "one") is True
    assert path.read_text() == "one"


def test_an_equal_file_is_left_alone(tmp_path):
    path = tmp_path / "b.txt"
    write_atomic(path, "one")
    os.utime(path, (1, 1))
    assert write_atomic(path, b"one") is False
    assert path.stat().st_mtime == 1


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "read-only"), (errno.EACCES, "may not write there")],
)
def test_a_refused_write_keeps_the_old_file_and_says_why(tmp_path, monkeypatch, number, words):
    path = tmp_path / "b.txt"
    write_atomic(path, "old")

    def refuse(*_args, **_options):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(BuildError, match=words):
        write_atomic(path, "new")
    monkeypatch.undo()
    assert path.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["b.txt"]


def test_other_errors_are_not_dressed_up(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        write_atomic(tmp_path / "file" / "below", "x")


def test_an_interrupted_write_leaves_no_part(tmp_path, monkeypatch):
    def interrupt(*_args, **_options):
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomic(tmp_path / "b.txt", "new")
    assert list(tmp_path.iterdir()) == []


def test_a_second_build_waits_for_the_first(tmp_path):
    code = f"from tools.files import build_lock\nfrom pathlib import Path\nwith build_lock(Path({str(tmp_path)!r})): print('built')"
    with build_lock(tmp_path):
        second = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
        assert second.stdout is not None
        assert "waiting" in second.stdout.readline()
        assert second.poll() is None
    reader = threading.Timer(30, second.kill)
    reader.start()
    assert second.communicate()[0] == "built\n"
    reader.cancel()


def test_the_lock_can_be_taken_again_inside_one_build(tmp_path):
    with build_lock(tmp_path), build_lock(tmp_path):
        pass
